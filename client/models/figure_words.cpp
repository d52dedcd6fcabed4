#include "client/models/figure_words.h"

#include "client/models/when.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int minuteLong = 60;
constexpr int hourLong = 60 * minuteLong;
constexpr int dayLong = 24 * hourLong;

// "10:42:05": the short form of some languages has no seconds.
QString clockSeconds(const QDateTime &time)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    if (!format.contains(u's'))
        format.replace(u"mm"_s, u"mm:ss"_s);
    return QLocale().toString(time.toLocalTime().time(), format);
}

QString clockOf(const QDateTime &time, int step)
{
    return step < minuteLong ? clockSeconds(time) : clockTime(time);
}

} // namespace

QString FigureWords::number(double value, int decimals)
{
    constexpr QChar minus(0x2212);
    return QLocale().toString(value, 'f', decimals).replace(u'-', minus);
}

QString FigureWords::withUnit(const QString &number, ChartUnit unit)
{
    if (unit == ChartUnit::Milliseconds)
        //: A number of milliseconds.
        return tr("%1 ms").arg(number);
    if (unit == ChartUnit::Share)
        //: A number of percent.
        return tr("%1 %").arg(number);
    return number;
}

QString FigureWords::value(double value, ChartUnit unit)
{
    constexpr double few = 10;
    if (std::isnan(value))
        return u"–"_s;
    const double shown = unit == ChartUnit::Share ? 100 * value : value;
    const int decimals = unit == ChartUnit::Count || shown == 0 || shown >= few ? 0
                         : shown < 1                                            ? 2
                                                                                : 1;
    return withUnit(number(shown, decimals), unit);
}

QString FigureWords::tick(double value, ChartUnit unit)
{
    constexpr int most = 3;
    const double shown = unit == ChartUnit::Share ? 100 * value : value;
    int decimals = 0;
    for (double scaled = shown; decimals < most && std::abs(scaled - std::round(scaled)) > 1e-6;
         scaled *= 10)
        ++decimals;
    return withUnit(number(shown, decimals), unit);
}

QString FigureWords::place(const ChartData &data, qsizetype value)
{
    if (!data.isOverTime())
        //: A part of a scale, from one number to another: "0.2 to 0.3".
        return tr("%1 to %2").arg(number(data.edgeOf(value), 1), number(data.edgeOf(value + 1), 1));
    const QString end = clockOf(data.endOf(value), data.step);
    if (data.kind == ChartKind::Lines)
        return withDay(data, value, end);
    const QString begin = clockOf(data.endOf(value).addSecs(-data.step), data.step);
    //: Two times of day, from and to.
    return withDay(data, value, tr("%1–%2").arg(begin, end));
}

QString FigureWords::end(const ChartData &data, qsizetype value)
{
    return data.isOverTime() ? withDay(data, value, clockOf(data.endOf(value), data.step))
                             : place(data, value);
}

// Unless it is the day of the last value.
QString FigureWords::withDay(const ChartData &data, qsizetype value, const QString &time)
{
    const QDate day = data.endOf(value).toLocalTime().date();
    if (day == data.endOf(data.count() - 1).toLocalTime().date())
        return time;
    //: A short day and a time of day: "Sun 22:10".
    return tr("%1 %2").arg(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat), time);
}

QString FigureWords::moment(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    if (local.time() == QTime(0, 0))
        return QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat);
    return clockTime(time);
}

QString FigureWords::values(const ChartData &data, qsizetype value)
{
    QStringList words;
    for (const ChartSeries &series : data.series) {
        const QString figure = FigureWords::value(series.values.at(value), data.unit);
        //: What a figure is called, and what it is: "p95 41 ms".
        words.append(tr("%1 %2", "figure").arg(series.name, figure));
    }
    return QLocale().createSeparatedList(words);
}

QString FigureWords::summary(const ChartData &data)
{
    if (data.isEmpty())
        return tr("No data yet");
    qsizetype last = data.count() - 1;
    const auto isGap = [&data](qsizetype at) {
        return std::all_of(data.series.cbegin(), data.series.cend(), [at](const ChartSeries &each) {
            return std::isnan(each.values.at(at));
        });
    };
    while (last > 0 && isGap(last))
        --last;
    const QString highest = value(data.highest(), data.unit);
    if (!data.isOverTime())
        //: Of a chart, for screen readers. %1: a number
        return tr("The highest is %1.").arg(highest);
    //: Of a chart, for screen readers. %1: a time, %2: "p50 12 ms, p95 41 ms", %3: a number
    return tr("Last at %1: %2. The highest is %3.")
        .arg(place(data, last), values(data, last), highest);
}

QString FigureWords::delivery(const std::optional<double> &milliseconds)
{
    if (!milliseconds)
        return tr("No message in the last minute");
    if (*milliseconds > delivery::goodTo)
        //: How long messages take, next to what is wanted.
        return tr("Slower than the aim, 20–100 ms");
    //: How long messages take, next to what is wanted.
    return *milliseconds < delivery::goodFrom ? tr("Faster than the aim, 20–100 ms")
                                              //: How long messages take, next to what is wanted.
                                              : tr("Within the aim, 20–100 ms");
}

QString FigureWords::dateAndClock(const QDateTime &time)
{
    //: A short date and a time of that day: "26/11/2026, 10:42".
    return tr("%1, %2").arg(QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat),
                            clockTime(time));
}

QString FigureWords::duration(qint64 seconds)
{
    if (seconds < hourLong)
        //: How long, in minutes.
        return tr("%1 min").arg(number(double(seconds / minuteLong), 0));
    if (seconds < 2 * dayLong)
        //: How long, in hours.
        return tr("%1 h").arg(number(double(seconds / hourLong), 0));
    return tr("%n day(s)", nullptr, int(seconds / dayLong));
}

} // namespace chatoyant::client
