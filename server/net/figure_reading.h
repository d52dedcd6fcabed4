// What the server has counted up to a moment.
#pragma once

#include "server/net/meters.h"

#include <QDateTime>

namespace chatoyant::server {

struct FigureReading
{
    QDateTime at;
    int online = 0; // people
    int connections = 0;
    double processorSeconds = 0;
    MeterTotals totals; // since the start
};

} // namespace chatoyant::server
