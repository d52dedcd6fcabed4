// Brings a trained network into the form of the model file.
#pragma once

#include "common/mood/trainer/network_texts.h"

#include <QByteArray>

namespace chatoyant::training {

// A known word's n-grams are added to its own row for good.
QByteArray encodedNetwork(const NetworkWeights &weights, const NetworkTexts &texts);

} // namespace chatoyant::training
