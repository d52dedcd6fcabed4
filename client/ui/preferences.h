// What this device remembers of how the windows look: kept by the application.
#pragma once

#include <QVariant>

namespace chatoyant::client {

namespace preference {
inline constexpr QLatin1StringView theme{"look/theme"}; // "system", "light", "dark"
inline constexpr QLatin1StringView zoom{"look/textSize"};
inline constexpr QLatin1StringView contrast{"look/highContrast"};
inline constexpr QLatin1StringView reduceMotion{"look/reduceMotion"};
// "all", "mentions", "nothing"
inline constexpr QLatin1StringView alertScope{"notify/scope"};
// "full", "name", "nothing"
inline constexpr QLatin1StringView alertPreview{"notify/preview"};
inline constexpr QLatin1StringView alertSound{"notify/sound"};
inline constexpr QLatin1StringView staysInTray{"window/staysInTray"};
inline constexpr QLatin1StringView spelling{"spell/languages"}; // codes
inline constexpr QLatin1StringView keys{"keys/changed"};        // see KeyMap
inline constexpr QLatin1StringView sendKeys{"chat/sendKeys"};   // "enter", "ctrl-enter"
inline constexpr QLatin1StringView recentEmoji{"emoji/recent"};
inline constexpr QLatin1StringView skinTone{"emoji/skinTone"}; // 0 to 5
inline constexpr QLatin1StringView language{"look/language"};  // empty: the system's
inline constexpr QLatin1StringView geometry{"window/geometry"};
inline constexpr QLatin1StringView splitter{"window/splitter"};
inline constexpr QLatin1StringView lastChat{"window/lastChat"};
inline constexpr QLatin1StringView details{"window/details"};
inline constexpr QLatin1StringView saveFolder{"files/folder"};    // where one saved last
inline constexpr QLatin1StringView soundRate{"sound/rate"};       // how fast sounds play
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
