// What a chart shows: values of a few series, over time or over a scale.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace chatoyant::client {

enum class ChartKind {
    Lines,
    Stack, // bars of parts that add up
    Bars   // of one series
};

enum class ChartUnit {
    Count,
    PerSecond,
    Milliseconds,
    Share // 0 … 1
};

struct ChartSeries
{
    QString name;
    QList<double> values; // NaN: none

    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

// A value to compare with, and what is as good as it.
struct ChartTarget
{
    double value = 0;
    double bandFrom = 0; // up to the value
    QString words;
};

struct ChartData
{
    ChartKind kind = ChartKind::Lines;
    ChartUnit unit = ChartUnit::Count;
    QList<ChartSeries> series; // of one length
    int step = 0;              // seconds that each value stands for; 0: it is not over time
    QDateTime first;           // when the first of them ends
    double scaleFrom = 0;      // where it is not over time: of the scale
    double scaleTo = 0;
    bool isLogarithmic = false;
    std::optional<ChartTarget> target;

    qsizetype count() const { return series.isEmpty() ? 0 : series.first().values.size(); }
    bool isEmpty() const; // there is no value at all
    bool isOverTime() const { return step > 0; }
    QDateTime endOf(qsizetype value) const { return first.addSecs(value * step); }
    // Whose end is nearest to it; it may be before the first or behind the last.
    qsizetype valueNear(const QDateTime &end) const;
    // Of the scale, where it is not over time.
    double edgeOf(qsizetype value) const;
    double highest() const; // of a stack: of the sums
};

// Over time: as many values as that at most, each the mean of those that it stands for, and all of
// them over round spans of time.
ChartData coarser(const ChartData &data, int most);

} // namespace chatoyant::client
