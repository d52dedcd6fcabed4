// How far a person lets moods go: nowhere, on their own device, or to the server as well.
#pragma once

#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

namespace chatoyant {

// In rising order: of two, the lesser one is what both allow.
enum class MoodLevel {
    Off,    // nothing is judged, nothing is shown
    Device, // judged and shown on the person's devices; the server judges nothing of theirs
    Server, // the server judges what they write, for everybody in the chat
};

inline constexpr std::array allMoodLevels{MoodLevel::Off, MoodLevel::Device, MoodLevel::Server};

// The name of the setting in which people choose; its values are moodLevelName().
inline constexpr auto moodLevelSetting = QLatin1StringView("mood.level");

// On the wire and in settings: "off", "device", "server".
QString moodLevelName(MoodLevel level);
std::optional<MoodLevel> moodLevelFromName(QStringView name);

// What a person's settings say. Who never chose lets moods go everywhere, unless they switched them
// off in an earlier version ("mood.on": false). A level that this version does not know is Off.
MoodLevel moodLevelOf(const QJsonObject &settings);

} // namespace chatoyant

Q_DECLARE_METATYPE(chatoyant::MoodLevel)
