#include "client/models/axis.h"

#include <array>
#include <cmath>

namespace chatoyant::client {

namespace {

constexpr std::array roundDigits{1, 2, 5};
constexpr std::array roundSeconds{5,   10,   15,   30,   60,    120,   300,   600,
                                  900, 1800, 3600, 7200, 10800, 21600, 43200, 86400};

double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const int digit : roundDigits) {
        if (digit * power >= least * (1 - 1e-9))
            return digit * power;
    }
    return 10 * power;
}

} // namespace

double Axis::placeOf(double value) const
{
    const double place = isLogarithmic
                             ? std::log(qMax(value, bottom) / bottom) / std::log(top / bottom)
                             : (value - bottom) / (top - bottom);
    return qBound(0.0, place, 1.0);
}

Axis linearAxis(double highest, int mostTicks, double leastStep)
{
    const double wanted = qMax(highest / qMax(1, mostTicks - 1), leastStep);
    const double step = wanted > 0 ? roundStep(wanted) : 1;
    const int steps = qMax(1, int(std::ceil(highest / step - 1e-9)));
    Axis axis{0, step * steps, false, {}};
    for (int at = 0; at <= steps; ++at)
        axis.ticks.append(step * at);
    return axis;
}

Axis logarithmicAxis(double lowest, double highest, int mostTicks)
{
    const double bottom = std::pow(10, std::floor(std::log10(lowest)));
    const double top = roundStep(qMax(highest, 10 * bottom));
    Axis axis{bottom, top, true, {}};
    for (double power = bottom; power <= top; power *= 10) {
        for (const int digit : roundDigits) {
            if (digit * power <= top * (1 + 1e-9))
                axis.ticks.append(digit * power);
        }
    }
    if (axis.ticks.size() <= mostTicks)
        return axis;
    const int powers = 1 + int(std::floor(std::log10(top / bottom) + 1e-9));
    const int stride = qMax(1, (powers + mostTicks - 1) / qMax(1, mostTicks));
    axis.ticks.clear();
    for (int power = 0; power < powers; power += stride)
        axis.ticks.append(bottom * std::pow(10, power));
    return axis;
}

int roundSpan(double seconds)
{
    for (const int span : roundSeconds) {
        if (span >= seconds)
            return span;
    }
    return roundSeconds.back();
}

QList<QDateTime> timeTicks(const QDateTime &from, const QDateTime &to, int most)
{
    const qint64 first = from.toSecsSinceEpoch();
    const qint64 last = to.toSecsSinceEpoch();
    const int step = roundSpan(double(last - first) / qMax(1, most - 1));
    QList<QDateTime> ticks;
    // By the clock on the wall: its hours are others than those of UTC where a zone is half an hour
    // off, and on the night on which it is set.
    for (qint64 at = first - first % step; at <= last + step; at += step) {
        const qint64 wall = at + QDateTime::fromSecsSinceEpoch(at).offsetFromUtc();
        const QDateTime tick = QDateTime::fromSecsSinceEpoch(at - wall % step);
        if (tick >= from && tick <= to && (ticks.isEmpty() || tick > ticks.last()))
            ticks.append(tick);
    }
    return ticks;
}

} // namespace chatoyant::client
