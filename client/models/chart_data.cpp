#include "client/models/chart_data.h"

#include "client/models/axis.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chatoyant::client {

namespace {

// Adds up what there is.
class Mean
{
public:
    void add(double value)
    {
        if (std::isnan(value))
            return;
        m_sum += value;
        ++m_count;
    }
    double take()
    {
        const double mean =
            m_count > 0 ? m_sum / m_count : std::numeric_limits<double>::quiet_NaN();
        *this = {};
        return mean;
    }

private:
    double m_sum = 0;
    int m_count = 0;
};

} // namespace

bool ChartData::isEmpty() const
{
    const auto isGap = [](double value) { return std::isnan(value); };
    return std::all_of(series.cbegin(), series.cend(), [&isGap](const ChartSeries &each) {
        return std::all_of(each.values.cbegin(), each.values.cend(), isGap);
    });
}

qsizetype ChartData::valueNear(const QDateTime &end) const
{
    return std::llround(double(first.msecsTo(end)) / (step * 1000.0));
}

double ChartData::edgeOf(qsizetype value) const
{
    return scaleFrom + (scaleTo - scaleFrom) * double(value) / double(qMax<qsizetype>(1, count()));
}

double ChartData::highest() const
{
    double highest = 0;
    for (qsizetype at = 0; at < count(); ++at) {
        double sum = 0;
        for (const ChartSeries &each : series) {
            const double value = each.values.at(at);
            if (std::isnan(value))
                continue;
            sum += value;
            highest = qMax(highest, kind == ChartKind::Stack ? sum : value);
        }
    }
    return highest;
}

ChartData coarser(const ChartData &data, int most)
{
    const int span = roundSpan(double(data.count() * data.step) / qMax(1, most));
    if (!data.isOverTime() || span <= data.step)
        return data;
    ChartData result = data;
    result.step = span;
    const qint64 zone = data.first.toLocalTime().offsetFromUtc();
    // A value belongs to the span that its end lies in, or ends with.
    const auto spanOf = [&](qsizetype value) {
        return (data.endOf(value).toSecsSinceEpoch() + zone - 1) / span;
    };
    result.first = QDateTime::fromSecsSinceEpoch((spanOf(0) + 1) * span - zone);
    for (qsizetype each = 0; each < data.series.size(); ++each) {
        const QList<double> &values = data.series.at(each).values;
        QList<double> &means = result.series[each].values;
        means.clear();
        Mean mean;
        for (qsizetype at = 0; at < values.size(); ++at) {
            mean.add(values.at(at));
            if (at + 1 == values.size() || spanOf(at + 1) != spanOf(at))
                means.append(mean.take());
        }
    }
    return result;
}

} // namespace chatoyant::client
