// The charts of a server's figures, and all of them as a file for other programs.
#pragma once

#include "client/models/chart_data.h"
#include "client/state/figure_series.h"

#include <QCoreApplication>

namespace chatoyant::client {

class FigureCharts final
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::client::FigureCharts)

public:
    static ChartData delivery(const FigureSeries &series);
    static ChartData messages(const FigureSeries &series); // a second, by kind
    static ChartData requests(const FigureSeries &series); // a second
    static ChartData people(const FigureSeries &series);
    static ChartData processor(const FigureSeries &series);
    static ChartData moods(const Figures::MoodBins &bins);

    // Comma-separated, with a line of names; times are UTC, and what was not measured is empty.
    static QByteArray csv(const FigureSeries &series);

private:
    static ChartData over(const FigureSeries &series, ChartKind kind, ChartUnit unit);
    static ChartSeries perSecond(const FigureSeries &series, const QString &name, Figure figure);
};

} // namespace chatoyant::client
