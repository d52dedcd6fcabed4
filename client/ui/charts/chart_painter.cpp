#include "client/ui/charts/chart_painter.h"

#include "client/theme/metrics.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace chatoyant::client {

namespace {

QPointF crisp(qreal x, qreal y)
{
    return {std::floor(x) + 0.5, std::floor(y) + 0.5};
}

// A name, and where the end of its line would have it.
struct EndName
{
    int series = 0;
    qreal y = 0;
};

// From the top down, none over another, and all of them inside.
void spread(QList<EndName> &names, qreal height, const QRectF &plot)
{
    std::sort(names.begin(), names.end(),
              [](const EndName &one, const EndName &other) { return one.y < other.y; });
    qreal free = plot.top() - height / 2;
    for (EndName &name : names) {
        name.y = qMax(name.y, free + height / 2);
        free = name.y + height / 2;
    }
    qreal floor = plot.bottom() + height / 2;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        name->y = qMin(name->y, floor - height / 2);
        floor = name->y - height / 2;
    }
}

} // namespace

ChartPainter::ChartPainter(const Theme &theme, const ChartData &data, const ChartLayout &layout)
    : m_theme(theme)
    , m_data(data)
    , m_layout(layout)
    , m_look(theme)
{}

void ChartPainter::paint(QPainter &painter) const
{
    painter.setFont(m_theme.font(TextRole::Meta));
    paintTarget(painter);
    paintGrid(painter);
    if (m_data.kind == ChartKind::Lines) {
        painter.setRenderHint(QPainter::Antialiasing);
        // The later ones have gaps: what they lie over is seen through them.
        for (int series = 0; series < m_data.series.size(); ++series)
            paintLine(painter, series);
        for (int series = 0; series < m_data.series.size(); ++series)
            paintMarks(painter, series);
        paintNames(painter);
    } else {
        paintBars(painter);
    }
    paintTargetWords(painter);
}

void ChartPainter::paintGrid(QPainter &painter) const
{
    const Palette &palette = m_theme.palette();
    const QRectF &plot = m_layout.plot();
    const QColor line = m_theme.isHighContrast() ? palette.control : palette.border;
    const auto toPlot = m_layout.isMirrored() ? Qt::AlignLeft : Qt::AlignRight;
    for (const AxisWord &word : m_layout.beside()) {
        const bool isBottom = word.at > plot.bottom() - 1;
        painter.setPen(
            QPen(isBottom ? palette.control : line, 1, isBottom ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(crisp(plot.left(), word.at), crisp(plot.right(), word.at));
        painter.setPen(palette.text2);
        painter.drawText(word.box, toPlot | Qt::AlignVCenter, word.text);
    }
    for (const AxisWord &word : m_layout.below()) {
        painter.setPen(palette.control);
        painter.drawLine(crisp(word.at, plot.bottom()),
                         crisp(word.at, plot.bottom() + space::tiny - 1));
        painter.setPen(palette.text2);
        painter.drawText(word.box, Qt::AlignCenter | Qt::TextDontClip, word.text);
    }
}

void ChartPainter::paintTarget(QPainter &painter) const
{
    if (!m_data.target)
        return;
    const QRectF &plot = m_layout.plot();
    const qreal top = m_layout.yOf(m_data.target->value);
    const qreal bottom = m_layout.yOf(m_data.target->bandFrom);
    painter.fillRect(QRectF(plot.left(), top, plot.width(), bottom - top),
                     m_theme.palette().successBg);
}

void ChartPainter::paintTargetWords(QPainter &painter) const
{
    if (!m_data.target)
        return;
    const QRectF &plot = m_layout.plot();
    const qreal y = m_layout.yOf(m_data.target->value);
    painter.setPen(QPen(m_theme.palette().success, m_theme.isHighContrast() ? 2 : 1, Qt::DashLine));
    painter.drawLine(crisp(plot.left(), y), crisp(plot.right(), y));
    const QFontMetricsF metrics(painter.font());
    const qreal width = metrics.horizontalAdvance(m_data.target->words) + 2 * space::tiny;
    const qreal left = m_layout.isMirrored() ? plot.right() - width : plot.left();
    const QRectF box(left, y - metrics.height() - space::hair, width, metrics.height());
    painter.fillRect(box, m_theme.palette().surface);
    painter.setPen(m_theme.palette().success);
    painter.drawText(box, Qt::AlignCenter, m_data.target->words);
}

QList<QList<LinePoint>> ChartPainter::linesOf(int series) const
{
    constexpr qreal pitch = 3;
    return chartLines(m_data.series.at(series).values, {m_layout.plot().width(), pitch});
}

QPointF ChartPainter::pointOf(const LinePoint &point) const
{
    return {m_layout.plot().left() + point.x, m_layout.yOf(point.mean)};
}

// Where values lie closer than can be told apart, it is their mean, between the lowest and the
// highest of them.
void ChartPainter::paintLine(QPainter &painter, int series) const
{
    const auto lines = linesOf(series);
    for (const QList<LinePoint> &points : lines) {
        paintGround(painter, points, series);
        QPolygonF line;
        line.reserve(points.size());
        for (const LinePoint &point : points)
            line.append(pointOf(point));
        if (line.size() == 1)
            m_look.paintMark(painter, line.first(), series);
        m_look.paintLine(painter, line, series);
    }
}

// In columns: a shape of many corners takes ten times as long to fill. Of a line that stands alone,
// all that is below it.
void ChartPainter::paintGround(QPainter &painter, const QList<LinePoint> &points, int series) const
{
    const QRectF &plot = m_layout.plot();
    const bool isAlone = m_data.series.size() == 1;
    QColor ground = m_look.color(series);
    ground.setAlphaF(0.22F);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (qsizetype at = 0; at + 1 < points.size(); ++at) {
        const LinePoint &point = points.at(at);
        const qreal left = std::round(plot.left() + point.x);
        const qreal top = std::round(m_layout.yOf(point.highest));
        const qreal bottom = isAlone ? plot.bottom() : std::round(m_layout.yOf(point.lowest));
        const qreal right = std::round(plot.left() + points.at(at + 1).x);
        painter.fillRect(QRectF(left, top, right - left, bottom - top), ground);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

// A few along the line, each series at places of its own.
void ChartPainter::paintMarks(QPainter &painter, int series) const
{
    constexpr int apart = 96;
    const qreal pitch = m_theme.scaledPicture(apart);
    const auto lines = linesOf(series);
    qreal next = pitch * (0.35 + 0.2 * series);
    for (const QList<LinePoint> &points : lines) {
        for (const LinePoint &point : points) {
            if (point.x < next)
                continue;
            m_look.paintMark(painter, pointOf(point), series);
            next += pitch * std::ceil((point.x - next + 1) / pitch);
        }
    }
}

QRectF ChartPainter::barOf(qsizetype value) const
{
    const QRectF space = m_layout.slotOf(value);
    const qreal left = std::round(space.left());
    const qreal width = std::round(space.right()) - left;
    return {left, space.top(), qMax(1.0, width - (width > 5 ? 2 : 1)), space.height()};
}

void ChartPainter::paintBars(QPainter &painter) const
{
    for (qsizetype at = 0; at < m_data.count(); ++at) {
        const QRectF whole = barOf(at);
        double sum = 0;
        for (int series = 0; series < m_data.series.size(); ++series) {
            const double value = m_data.series.at(series).values.at(at);
            if (std::isnan(value) || value <= 0)
                continue;
            const qreal bottom = std::round(m_layout.yOf(sum));
            sum += value;
            const qreal top = qMin(std::round(m_layout.yOf(sum)), bottom - 1);
            m_look.fillBar(painter, {whole.left(), top, whole.width(), bottom - top}, series);
        }
    }
}

void ChartPainter::paintNames(QPainter &painter) const
{
    if (m_layout.nameWidth() <= 0)
        return;
    const QRectF &plot = m_layout.plot();
    const QFontMetricsF metrics(painter.font());
    QList<EndName> names;
    for (int series = 0; series < m_data.series.size(); ++series) {
        const QList<double> &values = m_data.series.at(series).values;
        const auto last = std::find_if(values.crbegin(), values.crend(),
                                       [](double value) { return !std::isnan(value); });
        if (last != values.crend())
            names.append({series, m_layout.yOf(*last)});
    }
    spread(names, metrics.height(), plot);
    for (const EndName &name : std::as_const(names)) {
        painter.setPen(m_look.color(name.series));
        painter.drawText(QRectF(plot.right() + space::tiny, name.y - metrics.height() / 2,
                                m_layout.nameWidth(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, m_data.series.at(name.series).name);
    }
}

void ChartPainter::paintMarked(QPainter &painter, qsizetype value) const
{
    const QRectF &plot = m_layout.plot();
    if (m_data.kind != ChartKind::Lines) {
        painter.setPen(QPen(m_theme.palette().text, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(barOf(value).adjusted(-1.5, 0.5, 0.5, -0.5));
        return;
    }
    const qreal x = m_layout.middleOf(value);
    painter.setPen(QPen(m_theme.palette().text2, 1));
    painter.drawLine(crisp(x, plot.top()), crisp(x, plot.bottom() - 1));
    painter.setRenderHint(QPainter::Antialiasing);
    for (int series = int(m_data.series.size()) - 1; series >= 0; --series) {
        const double figure = m_data.series.at(series).values.at(value);
        if (!std::isnan(figure))
            m_look.paintMark(painter, {x, m_layout.yOf(figure)}, series);
    }
}

void ChartPainter::paintSkeleton(QPainter &painter, const Theme &theme, const QRectF &whole)
{
    constexpr std::array heights{0.35, 0.5, 0.42, 0.65, 0.8, 0.58, 0.46, 0.62, 0.38, 0.52};
    const qreal pitch = whole.width() / heights.size();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.palette().hover);
    for (size_t at = 0; at < heights.size(); ++at) {
        const qreal height = heights.at(at) * whole.height();
        painter.drawRoundedRect(QRectF(whole.left() + qreal(at) * pitch, whole.bottom() - height,
                                       pitch - space::small, height),
                                radius::tail, radius::tail);
    }
}

} // namespace chatoyant::client
