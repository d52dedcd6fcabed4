// Translations, and who makes them, as JSON.
#pragma once

#include "common/model/translation.h"

#include <QJsonObject>

namespace chatoyant::json {

// {"provider", "host"?, "languages"}; empty where nobody translates.
QJsonObject fromTranslationOffer(const TranslationOffer &offer);
TranslationOffer toTranslationOffer(const QJsonObject &object);

QJsonObject fromTranslation(const Translation &translation);
Translation toTranslation(const QJsonObject &object);

} // namespace chatoyant::json
