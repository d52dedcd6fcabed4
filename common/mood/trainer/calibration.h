// Finds, on validation texts, what makes probabilities honest, the place from which a mood is
// called sure, and the place from which the linear part is not doubted.
#pragma once

#include "common/mood/trainer/scorecard.h"

namespace chatoyant::training {

// Least mean negative log-likelihood of the labels.
float bestTemperature(const QList<Judged> &texts, ModelSettings settings);
// What the linear part's valence must be multiplied with to be as sure of itself as it is right.
float bestValenceScale(const QList<Judged> &texts, ModelSettings settings);
// The shares of both parts with the least loss: of the moods, and of the valence where the network
// is asked.
JointShares
bestShares(const QList<Judged> &moods, const QList<Judged> &asked, ModelSettings settings);
// The least at which a cascade is right as often as both parts together, but for a quarter of a
// point: in moods, in macro-F1 and in the sign of S; less where the network would be asked about
// more than an eighth of the texts. On English texts: most are, and their labels are best.
float bestLinearSure(QList<Judged> texts, ModelSettings settings);
// Best macro-F1 over four moods.
float bestSurePlace(const QList<Judged> &texts, ModelSettings settings);
// Mean distance between confidence and share of right answers, over ten bins.
double calibrationError(const QList<Judged> &texts, const ModelSettings &settings);

} // namespace chatoyant::training
