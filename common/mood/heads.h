// What a mood model has an output for.
#pragma once

#include "common/mood/mood.h"

#include <array>

namespace chatoyant {

// Neutral is what the four moods are measured against.
enum class Head { Joyful, Sad, Tense, Angry, Valence };
inline constexpr size_t headCount = 5;
inline constexpr size_t moodHeads = 4;
using HeadValues = std::array<float, headCount>;

// Which label a head speaks for; valence speaks for none.
inline constexpr std::array<MoodLabel, moodHeads> headLabels{MoodLabel::Joyful, MoodLabel::Sad,
                                                             MoodLabel::Tense, MoodLabel::Angry};

} // namespace chatoyant
