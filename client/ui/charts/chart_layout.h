// Where everything in a chart stands: its axes, their words, and what is drawn between them.
#pragma once

#include "client/models/axis.h"
#include "client/models/chart_data.h"
#include "client/theme/theme.h"

#include <QFontMetricsF>
#include <QRectF>

namespace chatoyant::client {

// Words beside or below the plot.
struct AxisWord
{
    QRectF box;
    qreal at = 0; // of the line that it is about: y beside, x below
    QString text;
};

class ChartLayout final
{
public:
    // Time runs from left to right always; what stands beside it is on the side of the reader.
    ChartLayout(const Theme &theme, const ChartData &data, const QRectF &whole, bool isMirrored);

    const QRectF &plot() const { return m_plot; }
    bool isMirrored() const { return m_isMirrored; }
    const QList<AxisWord> &beside() const { return m_beside; }
    const QList<AxisWord> &below() const { return m_below; }
    // The names of lines stand at their ends, this wide; 0: there is no room for them.
    qreal nameWidth() const { return m_nameWidth; }
    qreal yOf(double value) const;
    // From one edge of what a value stands for to the other.
    QRectF slotOf(qsizetype value) const;
    qreal middleOf(qsizetype value) const { return slotOf(value).center().x(); }
    // -1: nothing is there.
    qsizetype valueAt(qreal x) const;

    // As many bars as are told apart in that width.
    static int mostBars(const Theme &theme, qreal width);

private:
    void chooseAxis(const Theme &theme, qreal height);
    void placePlot(const Theme &theme, const QRectF &whole);
    void addBeside(const Theme &theme);
    void addBelow(const Theme &theme);
    void addWordBelow(const QFontMetricsF &metrics, qreal share, const QString &text);

    const ChartData &m_data;
    bool m_isMirrored;
    Axis m_axis;
    QRectF m_plot;
    QList<AxisWord> m_beside;
    QList<AxisWord> m_below;
    qreal m_besideWidth = 0;
    qreal m_nameWidth = 0;
};

} // namespace chatoyant::client
