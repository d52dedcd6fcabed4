// The line through a series, no finer than what can be told apart where it is drawn.
#pragma once

#include <QList>

namespace chatoyant::client {

// What lies in a few pixels beside each other.
struct LinePoint
{
    double x = 0; // pixels from the left
    double mean = 0;
    double lowest = 0;
    double highest = 0;

    friend bool operator==(const LinePoint &, const LinePoint &) = default;
};

struct LineScale
{
    double width = 0; // pixels, for all values
    double pitch = 1; // pixels from point to point, at least
};

// Where there is no value (NaN) a line ends; one value alone is a line of one point.
QList<QList<LinePoint>> chartLines(const QList<double> &values, const LineScale &scale);

} // namespace chatoyant::client
