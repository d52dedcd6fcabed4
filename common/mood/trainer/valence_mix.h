// Finds what the moods of the linear part add to its valence: a text that is surely joyful is
// pleasant, whatever the valence alone says.
#pragma once

#include "common/mood/trainer/scorecard.h"

namespace chatoyant::training {

// The valence becomes the sum of all heads, each with its share, and the offset: a mixture of
// weighted sums is a weighted sum again, and costs nothing where it is asked.
struct ValenceMix
{
    HeadValues shares{};
    float offset = 0;
};

// The logistic regression of the texts' valence on the heads, as far as texts are English and have
// one: the labels of other languages' texts are projected ones.
ValenceMix bestValenceMix(const QList<Judged> &texts, const ModelSettings &settings);

} // namespace chatoyant::training
