#include "common/mood/trainer/labels.h"

#include <QList>

#include <algorithm>
#include <array>

namespace chatoyant::training {

using namespace Qt::StringLiterals;

namespace {

constexpr MoodSet neutral = only(MoodLabel::Neutral);
constexpr MoodSet joyful = only(MoodLabel::Joyful);
constexpr MoodSet sad = only(MoodLabel::Sad);
constexpr MoodSet tense = only(MoodLabel::Tense);
constexpr MoodSet angry = only(MoodLabel::Angry);
constexpr MoodSet tenseOrAngry(0b11000);
constexpr MoodSet unpleasant(0b11100);

constexpr double clearly = 0.9; // valence of a text that its author labelled with a mood

struct Meaning
{
    QLatin1StringView name;
    MoodSet moods;
    double valence;
};

constexpr std::array meanings{
    Meaning{"neutral"_L1, neutral, 0},
    Meaning{"curiosity"_L1, neutral, 0},
    Meaning{"confusion"_L1, neutral, 0},
    Meaning{"surprise"_L1, neutral, 0},
    Meaning{"realization"_L1, neutral, 0},
    Meaning{"curious"_L1, neutral, 0},
    Meaning{"_"_L1, neutral, 0},
    Meaning{"joyful"_L1, joyful, clearly},
    Meaning{"positive"_L1, joyful, clearly},
    Meaning{"admiration"_L1, joyful, clearly},
    Meaning{"approval"_L1, joyful, 0.6},
    Meaning{"gratitude"_L1, joyful, clearly},
    Meaning{"amusement"_L1, joyful, clearly},
    Meaning{"love"_L1, joyful, clearly},
    Meaning{"optimism"_L1, joyful, clearly},
    Meaning{"joy"_L1, joyful, clearly},
    Meaning{"caring"_L1, joyful, 0.6},
    Meaning{"excitement"_L1, joyful, clearly},
    Meaning{"desire"_L1, joyful, 0.5},
    Meaning{"relief"_L1, joyful, clearly},
    Meaning{"pride"_L1, joyful, clearly},
    Meaning{"sad"_L1, sad, -clearly},
    Meaning{"sadness"_L1, sad, -clearly},
    Meaning{"disappointment"_L1, sad, -clearly},
    Meaning{"remorse"_L1, sad, -clearly},
    Meaning{"embarrassment"_L1, sad, -clearly},
    Meaning{"grief"_L1, sad, -clearly},
    Meaning{"fear"_L1, tense, -clearly},
    Meaning{"nervousness"_L1, tense, -clearly},
    Meaning{"worry"_L1, tense, -clearly},
    Meaning{"anger"_L1, angry, -clearly},
    Meaning{"annoyance"_L1, angry, -clearly},
    Meaning{"disgust"_L1, angry, -clearly},
    Meaning{"disapproval"_L1, angry, -0.7},
    Meaning{"tense"_L1, tenseOrAngry, -clearly},
    Meaning{"negative"_L1, unpleasant, -clearly},
};

std::optional<Target> named(QStringView names)
{
    Target target;
    for (const QStringView name : names.split(u'|')) {
        const auto meaning = std::find_if(meanings.begin(), meanings.end(),
                                          [name](const Meaning &m) { return m.name == name; });
        if (meaning == meanings.end())
            return std::nullopt;
        const bool agrees = !target.valence || *target.valence * meaning->valence > 0 ||
                            (*target.valence == 0 && meaning->valence == 0);
        if (!agrees)
            return std::nullopt;
        target.moods |= meaning->moods;
        target.valence = meaning->valence;
    }
    return target;
}

// How far a rated valence is from the middle before it says anything about the mood.
std::optional<Target> rated(double valence)
{
    constexpr double pleasantFrom = 0.4;
    constexpr double neutralTo = 0.1;
    Target target;
    target.valence = std::clamp(valence, -1.0, 1.0);
    if (valence >= pleasantFrom)
        target.moods = joyful;
    else if (valence <= -pleasantFrom)
        target.moods = unpleasant;
    else if (std::abs(valence) <= neutralTo)
        target.moods = neutral;
    return target;
}

} // namespace

std::optional<Target> targetOf(QStringView label)
{
    constexpr double strongest = 3; // of ratings in [-4, 4]: nearly nothing lies beyond
    constexpr double middle = 3;    // of ratings in [1, 5]
    constexpr double halfWidth = 1.5;
    bool isNumber = false;
    const QList<QStringView> parts = label.split(u' ');
    const double first = parts.first().toDouble(&isNumber);
    if (isNumber)
        return parts.size() == 1 ? rated(first / strongest) : rated((first - middle) / halfWidth);
    return named(label);
}

} // namespace chatoyant::training
