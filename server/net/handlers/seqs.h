// Positions in a log, as parameters and as results.
#pragma once

#include "common/model/entry.h"

#include <QJsonObject>

namespace chatoyant::server {

inline constexpr Seq largestSeq = (1LL << 53) - 1; // JSON numbers are exact up to here

inline QJsonObject packSeq(Seq seq)
{
    return {{QStringLiteral("seq"), seq}};
}

} // namespace chatoyant::server
