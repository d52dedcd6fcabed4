#include "common/mood/mood.h"

namespace chatoyant {

using namespace Qt::StringLiterals;

QString moodName(MoodLabel label)
{
    switch (label) {
    case MoodLabel::Neutral:
        return u"neutral"_s;
    case MoodLabel::Joyful:
        return u"joyful"_s;
    case MoodLabel::Sad:
        return u"sad"_s;
    case MoodLabel::Tense:
        return u"tense"_s;
    case MoodLabel::Angry:
        return u"angry"_s;
    }
    Q_UNREACHABLE();
}

std::optional<MoodLabel> moodFromName(QStringView name)
{
    for (const MoodLabel label : allMoodLabels) {
        if (name == moodName(label))
            return label;
    }
    return std::nullopt;
}

} // namespace chatoyant
