#include "client/ui/charts/series_look.h"

#include "client/theme/metrics.h"

#include <QPainter>

#include <array>

namespace chatoyant::client {

namespace {

constexpr int looks = 4; // more of them cannot be told apart
constexpr std::array patterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense5Pattern,
                              Qt::HorPattern};

QList<qreal> dashes(int series)
{
    static const std::array<QList<qreal>, looks> all{
        QList<qreal>{}, QList<qreal>{4, 2}, QList<qreal>{2, 1.4}, QList<qreal>{5, 1.8, 1, 1.8}};
    return all.at(size_t(series % looks));
}

// The pieces of the line that are drawn: dashes and the gaps between them, in widths of the line.
QList<QLineF> dashed(const QPolygonF &line, const QList<qreal> &pattern, qreal width)
{
    QList<QLineF> pieces;
    qsizetype part = 0; // of the pattern
    qreal left = pattern.isEmpty() ? 0 : pattern.first() * width;
    for (qsizetype corner = 0; corner + 1 < line.size(); ++corner) {
        QLineF rest(line.at(corner), line.at(corner + 1));
        while (!pattern.isEmpty() && rest.length() > left) {
            const QPointF cut = rest.pointAt(left / rest.length());
            if (part % 2 == 0)
                pieces.append({rest.p1(), cut});
            rest.setP1(cut);
            part = (part + 1) % pattern.size();
            left = pattern.at(part) * width;
        }
        if (part % 2 == 0)
            pieces.append(rest);
        left -= rest.length();
    }
    return pieces;
}

QPolygonF markShape(const QPointF &centre, int series, qreal radius)
{
    const auto at = [&](qreal x, qreal y) { return centre + QPointF(x, y) * radius; };
    switch (series % looks) {
    case 1:
        return {{at(-0.9, -0.9), at(0.9, -0.9), at(0.9, 0.9), at(-0.9, 0.9)}};
    case 2:
        return {{at(0, -1.2), at(1.15, 0.9), at(-1.15, 0.9)}};
    default:
        return {{at(0, -1.3), at(1.3, 0), at(0, 1.3), at(-1.3, 0)}};
    }
}

} // namespace

QColor SeriesLook::color(int series) const
{
    const QList<QColor> &all = m_theme.palette().charts;
    return all.at(series % all.size());
}

// Qt takes ten times as long for a line in one piece, and begins its dashes anew at each corner of
// one in several.
void SeriesLook::paintLine(QPainter &painter, const QPolygonF &line, int series) const
{
    const qreal width = m_theme.isHighContrast() ? 2.6 : 1.8;
    const QList<qreal> pattern = dashes(series);
    // The pieces of a line meet.
    const auto end = pattern.isEmpty() ? Qt::SquareCap : Qt::FlatCap;
    painter.setPen(QPen(color(series), width, Qt::SolidLine, end));
    painter.setBrush(Qt::NoBrush);
    painter.drawLines(dashed(line, pattern, width));
}

void SeriesLook::paintMark(QPainter &painter, const QPointF &centre, int series) const
{
    const qreal radius = m_theme.scaledPicture(space::large) / 4.0;
    painter.setPen(QPen(m_theme.palette().surface, 1.2));
    painter.setBrush(color(series));
    if (series % looks == 0)
        painter.drawEllipse(centre, radius, radius);
    else
        painter.drawPolygon(markShape(centre, series, radius));
}

void SeriesLook::fillBar(QPainter &painter, const QRectF &bar, int series) const
{
    if (bar.height() <= 0)
        return;
    painter.fillRect(bar, color(series));
    const Qt::BrushStyle pattern = patterns.at(size_t(series % looks));
    if (pattern == Qt::SolidPattern)
        return;
    QColor gap = m_theme.palette().surface;
    gap.setAlphaF(m_theme.isHighContrast() ? 1.0F : 0.6F);
    painter.fillRect(bar, QBrush(gap, pattern));
}

void SeriesLook::paintSample(QPainter &painter, const QRectF &box, ChartKind kind, int series) const
{
    if (kind != ChartKind::Lines) {
        const qreal side = qMin(box.width(), box.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(box.center());
        return fillBar(painter, square.toRect(), series);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal middle = box.center().y();
    paintLine(painter, {{{box.left(), middle}, {box.right(), middle}}}, series);
    paintMark(painter, box.center(), series);
}

QSize SeriesLook::sampleSize(const Theme &theme, ChartKind kind)
{
    const int height = theme.scaledPicture(space::medium);
    const bool isLine = kind == ChartKind::Lines;
    return {isLine ? theme.scaledPicture(space::giant - space::tiny) : height, height};
}

} // namespace chatoyant::client
