// Draws a chart: its axes, its lines or bars, and the names at their ends.
#pragma once

#include "client/models/chart_lines.h"
#include "client/ui/charts/chart_layout.h"
#include "client/ui/charts/series_look.h"

namespace chatoyant::client {

class ChartPainter final
{
public:
    ChartPainter(const Theme &theme, const ChartData &data, const ChartLayout &layout);

    void paint(QPainter &painter) const;
    // The values of one moment.
    void paintMarked(QPainter &painter, qsizetype value) const;
    // What stands for a chart that has not come yet.
    static void paintSkeleton(QPainter &painter, const Theme &theme, const QRectF &whole);

private:
    void paintGrid(QPainter &painter) const;
    void paintTarget(QPainter &painter) const;
    void paintTargetWords(QPainter &painter) const;
    QList<QList<LinePoint>> linesOf(int series) const;
    QPointF pointOf(const LinePoint &point) const;
    void paintLine(QPainter &painter, int series) const;
    void paintGround(QPainter &painter, const QList<LinePoint> &points, int series) const;
    void paintMarks(QPainter &painter, int series) const;
    void paintBars(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    QRectF barOf(qsizetype value) const;

    const Theme &m_theme;
    const ChartData &m_data;
    const ChartLayout &m_layout;
    SeriesLook m_look;
};

} // namespace chatoyant::client
