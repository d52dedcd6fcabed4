#include "client/models/figure_charts.h"

#include "client/models/figure_words.h"

#include <array>
#include <cmath>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    const char *name;
    Figure figure;
    int decimals;
};

constexpr std::array columns{
    Column{"connections", Figure::Connections, 0},
    Column{"online", Figure::Online, 0},
    Column{"requests", Figure::Requests, 0},
    Column{"refused", Figure::Refused, 0},
    Column{"text", Figure::Text, 0},
    Column{"files", Figure::Files, 0},
    Column{"voice", Figure::Voice, 0},
    Column{"other", Figure::Other, 0},
    Column{"p50_ms", Figure::P50, 2},
    Column{"p95_ms", Figure::P95, 2},
    Column{"p99_ms", Figure::P99, 2},
    Column{"utilisation", Figure::Utilisation, 4},
};

} // namespace

ChartData FigureCharts::over(const FigureSeries &series, ChartKind kind, ChartUnit unit)
{
    ChartData data;
    data.kind = kind;
    data.unit = unit;
    data.step = series.step();
    data.first = series.endOf(0);
    return data;
}

ChartSeries FigureCharts::perSecond(const FigureSeries &series, const QString &name, Figure figure)
{
    ChartSeries result{name, series.values(figure)};
    for (double &value : result.values)
        value /= series.step();
    return result;
}

ChartData FigureCharts::delivery(const FigureSeries &series)
{
    ChartData data = over(series, ChartKind::Lines, ChartUnit::Milliseconds);
    data.isLogarithmic = true;
    //: Of 100 messages, 50 arrive within that time. The usual name of that figure.
    data.series = {{tr("p50"), series.values(Figure::P50)},
                   //: Of 100 messages, 95 arrive within that time.
                   {tr("p95"), series.values(Figure::P95)},
                   //: Of 100 messages, 99 arrive within that time.
                   {tr("p99"), series.values(Figure::P99)}};
    //: A line in a chart: messages are to arrive within 100 milliseconds.
    data.target = ChartTarget{delivery::goodTo, delivery::goodFrom, tr("Aim: 100 ms")};
    return data;
}

ChartData FigureCharts::messages(const FigureSeries &series)
{
    ChartData data = over(series, ChartKind::Stack, ChartUnit::PerSecond);
    //: A kind of messages.
    data.series = {perSecond(series, tr("Text", "messages"), Figure::Text),
                   //: A kind of messages.
                   perSecond(series, tr("Files", "messages"), Figure::Files),
                   //: A kind of messages.
                   perSecond(series, tr("Voice", "messages"), Figure::Voice),
                   //: All other kinds of messages.
                   perSecond(series, tr("Other", "messages"), Figure::Other)};
    return data;
}

ChartData FigureCharts::requests(const FigureSeries &series)
{
    ChartData data = over(series, ChartKind::Lines, ChartUnit::PerSecond);
    //: What programs ask of the server.
    data.series = {perSecond(series, tr("Requests"), Figure::Requests),
                   //: Of what programs ask of the server, what it failed to do.
                   perSecond(series, tr("Failed", "requests"), Figure::Refused)};
    return data;
}

ChartData FigureCharts::people(const FigureSeries &series)
{
    ChartData data = over(series, ChartKind::Lines, ChartUnit::Count);
    //: Of devices to the server.
    data.series = {{tr("Connections"), series.values(Figure::Connections)},
                   {tr("People online"), series.values(Figure::Online)}};
    return data;
}

ChartData FigureCharts::processor(const FigureSeries &series)
{
    ChartData data = over(series, ChartKind::Lines, ChartUnit::Share);
    data.series = {{tr("Processor"), series.values(Figure::Utilisation)}};
    return data;
}

ChartData FigureCharts::moods(const Figures::MoodBins &bins)
{
    ChartData data;
    data.kind = ChartKind::Bars;
    data.scaleFrom = -1;
    data.scaleTo = 1;
    data.series = {{tr("Messages"), {}}};
    for (const qint64 count : bins)
        data.series.first().values.append(double(count));
    return data;
}

QByteArray FigureCharts::csv(const FigureSeries &series)
{
    std::array<QList<double>, columns.size()> values;
    QByteArray text = "time";
    for (size_t at = 0; at < columns.size(); ++at) {
        values.at(at) = series.values(columns.at(at).figure);
        text += ',' + QByteArray(columns.at(at).name);
    }
    text += "\r\n";
    for (qsizetype row = 0; row < series.count(); ++row) {
        if (!series.at(row))
            continue;
        text += series.endOf(row).toUTC().toString(Qt::ISODate).toLatin1();
        for (size_t at = 0; at < columns.size(); ++at) {
            const double value = values.at(at).at(row);
            text += ',';
            if (!std::isnan(value))
                text += QByteArray::number(value, 'f', columns.at(at).decimals);
        }
        text += "\r\n";
    }
    return text;
}

} // namespace chatoyant::client
