// Finds, on validation texts, the temperature that makes probabilities honest and the place from
// which a mood is called sure.
#pragma once

#include "common/mood/trainer/scorecard.h"

namespace chatoyant::training {

// Least mean negative log-likelihood of the labels.
float bestTemperature(const QList<Judged> &texts, ModelSettings settings);
// Best macro-F1 over four moods.
float bestSurePlace(const QList<Judged> &texts, ModelSettings settings);
// Mean distance between confidence and share of right answers, over ten bins.
double calibrationError(const QList<Judged> &texts, const ModelSettings &settings);

} // namespace chatoyant::training
