// How the series of a chart are told apart: by colour, and without it by dashes, marks and
// patterns.
#pragma once

#include "client/models/chart_data.h"
#include "client/theme/theme.h"

#include <QPolygonF>

class QPainter;

namespace chatoyant::client {

class SeriesLook final
{
public:
    explicit SeriesLook(const Theme &theme)
        : m_theme(theme)
    {}

    QColor color(int series) const;
    void paintLine(QPainter &painter, const QPolygonF &line, int series) const;
    // A disc, a square, a triangle or a diamond.
    void paintMark(QPainter &painter, const QPointF &centre, int series) const;
    void fillBar(QPainter &painter, const QRectF &bar, int series) const;
    // As it is drawn in that kind of chart, for a legend.
    void paintSample(QPainter &painter, const QRectF &box, ChartKind kind, int series) const;
    static QSize sampleSize(const Theme &theme, ChartKind kind);

private:
    const Theme &m_theme;
};

} // namespace chatoyant::client
