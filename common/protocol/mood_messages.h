// Moods as JSON.
#pragma once

#include "common/mood/mood.h"

#include <QJsonObject>

namespace chatoyant::json {

QJsonObject fromMood(const Mood &mood);
// A label this version does not know reads as neutral with confidence 0.
Mood toMood(const QJsonObject &object);

} // namespace chatoyant::json
