// How often answers are right: accuracy, macro-F1, which are mixed up, and how sure the right ones
// are.
#pragma once

#include "common/mood/mood.h"

#include <QList>

#include <array>

namespace chatoyant {

struct Answer
{
    MoodLabel truth = MoodLabel::Neutral;
    MoodLabel said = MoodLabel::Neutral;
    double confidence = 0;
};
using Answers = QList<Answer>;

// Tense and angry as one, tense: four moods are told apart more often than five.
MoodLabel withoutAnger(MoodLabel label);

double shareRight(const Answers &answers);
// Of always giving the commonest truth.
double shareOfCommonest(const Answers &answers);
// Macro-averaged over the labels that occur as truth.
double macroF1(const Answers &answers);
// The surest of the answers: `share` of them.
Answers surestOf(Answers answers, double share);

// [truth][said], by MoodLabel.
using Confusion = std::array<std::array<int, allMoodLabels.size()>, allMoodLabels.size()>;
Confusion confusionOf(const Answers &answers);

} // namespace chatoyant
