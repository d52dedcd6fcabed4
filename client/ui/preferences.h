// What this device remembers of how the windows look: kept by the application.
#pragma once

#include <QVariant>

namespace chatoyant::client {

namespace preference {
inline constexpr QLatin1StringView theme{"look/theme"}; // "system", "light", "dark"
inline constexpr QLatin1StringView zoom{"look/textSize"};
inline constexpr QLatin1StringView contrast{"look/highContrast"};
inline constexpr QLatin1StringView reduceMotion{"look/reduceMotion"};
// "normal", "subtle", "off"; and what is shown of moods (see MoodLook)
inline constexpr QLatin1StringView moodStrength{"mood/strength"};
inline constexpr QLatin1StringView moodPattern{"mood/pattern"};
inline constexpr QLatin1StringView moodWord{"mood/word"};
inline constexpr QLatin1StringView moodIcon{"mood/icon"};
inline constexpr QLatin1StringView moodInList{"mood/inList"};
inline constexpr QLatin1StringView density{"look/density"}; // "comfortable", "compact"
// What is said of new messages to whoever does not see them: "all", "mentions", "nothing"
inline constexpr QLatin1StringView announced{"look/announced"};
// "all", "mentions", "nothing": of earlier versions, where what follows is not set
inline constexpr QLatin1StringView alertScope{"notify/scope"};
inline constexpr QLatin1StringView alertDirect{"notify/direct"};
inline constexpr QLatin1StringView alertGroups{"notify/groups"};
inline constexpr QLatin1StringView alertMentions{"notify/mentions"};
inline constexpr QLatin1StringView alertRequests{"notify/requests"};
// "full", "name", "nothing"
inline constexpr QLatin1StringView alertPreview{"notify/preview"};
inline constexpr QLatin1StringView alertSound{"notify/sound"};
inline constexpr QLatin1StringView alertChime{"notify/chime"}; // see Chime; empty: the desktop's
// See QuietHours; times as "22:00".
inline constexpr QLatin1StringView quiet{"notify/quiet"};
inline constexpr QLatin1StringView quietFrom{"notify/quietFrom"};
inline constexpr QLatin1StringView quietUntil{"notify/quietUntil"};
inline constexpr QLatin1StringView quietWeekend{"notify/quietWeekend"};
inline constexpr QLatin1StringView lockProof{"lock/proof"}; // see LockCode; empty: no code
inline constexpr QLatin1StringView isLocked{"lock/isLocked"};
inline constexpr QLatin1StringView staysInTray{"window/staysInTray"};
inline constexpr QLatin1StringView toldOfTray{"window/toldOfTray"};
inline constexpr QLatin1StringView silentUntil{"notify/silentUntil"}; // chosen in the tray
inline constexpr QLatin1StringView spelling{"spell/languages"};       // codes
inline constexpr QLatin1StringView keys{"keys/changed"};              // see KeyMap
inline constexpr QLatin1StringView sendKeys{"chat/sendKeys"};         // "enter", "ctrl-enter"
inline constexpr QLatin1StringView recentEmoji{"emoji/recent"};
inline constexpr QLatin1StringView skinTone{"emoji/skinTone"}; // 0 to 5
inline constexpr QLatin1StringView servers{"start/servers"};   // used before, the last one first
inline constexpr QLatin1StringView proxyKind{"proxy/kind"};    // see proxyKindName
inline constexpr QLatin1StringView proxyHost{"proxy/host"};
inline constexpr QLatin1StringView proxyPort{"proxy/port"};
inline constexpr QLatin1StringView proxyUser{"proxy/user"};   // the password is in the token store
inline constexpr QLatin1StringView language{"look/language"}; // empty: the system's
// Where windows and what divides them stood last; and layout of the screens → the same there.
inline constexpr QLatin1StringView geometry{"window/geometry"};
inline constexpr QLatin1StringView splitter{"window/splitter"};
inline constexpr QLatin1StringView geometries{"window/geometries"};
inline constexpr QLatin1StringView splitters{"window/splitters"};
inline constexpr QLatin1StringView lastChat{"window/lastChats"}; // person → chat
inline constexpr QLatin1StringView details{"window/details"};
inline constexpr QLatin1StringView saveFolder{"files/folder"}; // empty: the system's
inline constexpr QLatin1StringView photos{"files/photos"};     // "smaller", "original"
// Ids and names of chosen sound devices (see sound_devices.h); empty: the system's.
inline constexpr QLatin1StringView microphone{"sound/microphone"};
inline constexpr QLatin1StringView microphoneName{"sound/microphoneName"};
inline constexpr QLatin1StringView speakers{"sound/speakers"};
inline constexpr QLatin1StringView speakersName{"sound/speakersName"};
inline constexpr QLatin1StringView soundRate{"sound/rate"}; // how fast sounds play
// Who writes down voice notes, as far as they were read of: server and host of the service.
inline constexpr QLatin1StringView toldWriters{"sound/toldWriters"};
inline constexpr QLatin1StringView hiddenPins{"chat/hiddenPins"}; // chat → pins when it was hidden
} // namespace preference

class Preferences
{
public:
    virtual ~Preferences() = default;
    virtual QVariant value(QLatin1StringView name, const QVariant &otherwise = {}) const = 0;
    virtual void setValue(QLatin1StringView name, const QVariant &value) = 0;
};

} // namespace chatoyant::client
