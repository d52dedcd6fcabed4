// The server's figures as JSON: the answer of admin.figures.
#pragma once

#include "common/model/figures.h"

#include <QJsonObject>

namespace chatoyant::json {

// Samples column by column, all of one length; milliseconds and shares with the decimals that mean
// anything.
QJsonObject fromFigures(const Figures &figures);
// Nothing for what is no answer of admin.figures: a column of another length, a value of another
// type or out of its range, more samples than a server keeps.
std::optional<Figures> toFigures(const QJsonObject &object);

} // namespace chatoyant::json
