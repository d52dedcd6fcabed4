#include "common/mood/mood_level.h"

#include <QJsonValue>

namespace chatoyant {

using namespace Qt::StringLiterals;

QString moodLevelName(MoodLevel level)
{
    switch (level) {
    case MoodLevel::Off:
        return u"off"_s;
    case MoodLevel::Device:
        return u"device"_s;
    case MoodLevel::Server:
        return u"server"_s;
    }
    Q_UNREACHABLE();
}

std::optional<MoodLevel> moodLevelFromName(QStringView name)
{
    for (const MoodLevel level : allMoodLevels) {
        if (name == moodLevelName(level))
            return level;
    }
    return std::nullopt;
}

MoodLevel moodLevelOf(const QJsonObject &settings)
{
    const QJsonValue chosen = settings.value(moodLevelSetting);
    if (!chosen.isUndefined())
        return moodLevelFromName(chosen.toString()).value_or(MoodLevel::Off);
    return settings.value("mood.on"_L1).toBool(true) ? MoodLevel::Server : MoodLevel::Off;
}

} // namespace chatoyant
