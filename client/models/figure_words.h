// Figures of a server in words: numbers with their units, moments, how long, how good.
#pragma once

#include "client/models/chart_data.h"

#include <QCoreApplication>

namespace chatoyant::client {

// Delivery of messages is to take that long at most, and less than the first is better than needed.
namespace delivery {
inline constexpr double goodFrom = 20; // ms
inline constexpr double goodTo = 100;  // ms
} // namespace delivery

class FigureWords final
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::client::FigureWords)

public:
    // "412", "3.4", "41 ms", "0.02 %"; a dash for what is not a number.
    static QString value(double value, ChartUnit unit);
    // On an axis: as many decimals as it has.
    static QString tick(double value, ChartUnit unit);
    // Of a value: "10:42:05", "Sun 22:10–22:15", or its part of the scale: "0.2 to 0.3".
    static QString place(const ChartData &data, qsizetype value);
    // When it ends, where it is over time.
    static QString end(const ChartData &data, qsizetype value);
    // Below a chart: "10:45"; at the beginning of a day that day.
    static QString moment(const QDateTime &time);
    // "p50 12 ms, p95 41 ms"
    static QString values(const ChartData &data, qsizetype value);
    // What a chart says, in a sentence or two.
    static QString summary(const ChartData &data);

    // How it lies to what is wanted.
    static QString delivery(const std::optional<double> &milliseconds);
    // "26/11/2026, 10:42"
    static QString dateAndClock(const QDateTime &time);
    // "12 min", "5 h", "3 days"
    static QString duration(qint64 seconds);

private:
    static QString number(double value, int decimals);
    static QString withDay(const ChartData &data, qsizetype value, const QString &time);
    static QString withUnit(const QString &number, ChartUnit unit);
};

} // namespace chatoyant::client
