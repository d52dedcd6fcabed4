// What a chart says of one moment, on a chip beside it.
#pragma once

#include "client/ui/charts/series_look.h"

namespace chatoyant::client {

struct ChipPlace
{
    QRectF room; // it stays inside
    qreal at = 0;
    bool isMirrored = false;
};

void paintChip(QPainter &painter,
               const Theme &theme,
               const ChartData &data,
               qsizetype value,
               const ChipPlace &place);

} // namespace chatoyant::client
