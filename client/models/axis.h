// Round numbers and moments for the axes of charts.
#pragma once

#include <QDateTime>
#include <QList>

namespace chatoyant::client {

// From the bottom of a chart to its top.
struct Axis
{
    double bottom = 0;
    double top = 1;
    bool isLogarithmic = false;
    QList<double> ticks; // rising; 1, 2 or 5 times a power of ten apart, or they are such numbers

    // 0 at the bottom … 1 at the top; beyond them it is the nearer one.
    double placeOf(double value) const;
};

// From 0 to the highest value or a little more. leastStep: 1 for what is counted.
Axis linearAxis(double highest, int mostTicks, double leastStep);
// For what spans powers of ten; what is below the lowest value is at the bottom.
Axis logarithmicAxis(double lowest, double highest, int mostTicks);

// A round span of time of that many seconds at least: 5 s, 10 s, … 1 min, 2 min, … 1 h, …
int roundSpan(double seconds);
// Round moments in the zone of this device within a span of time, as many as that at most.
QList<QDateTime> timeTicks(const QDateTime &from, const QDateTime &to, int most);

} // namespace chatoyant::client
