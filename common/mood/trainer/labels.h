// What the labels of public corpora say about our moods.
#pragma once

#include "common/mood/mood.h"

#include <QStringView>

#include <bitset>
#include <optional>

namespace chatoyant::training {

using MoodSet = std::bitset<allMoodLabels.size()>; // by MoodLabel

inline constexpr MoodSet only(MoodLabel label)
{
    return MoodSet(1ULL << static_cast<unsigned>(label));
}

// Several possible moods where a corpus does not tell them apart; none where it says nothing.
struct Target
{
    MoodSet moods;
    std::optional<double> valence; // -1 … 1
};

// One name ("gratitude", "tense"), several joined by "|", a valence in [-4, 4], or a valence and an
// arousal in [1, 5]. Nothing for a label that does not help or that contradicts itself.
std::optional<Target> targetOf(QStringView label);

} // namespace chatoyant::training
