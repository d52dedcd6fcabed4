#include "client/ui/charts/chart_layout.h"

#include "client/models/figure_words.h"
#include "client/theme/metrics.h"

#include <algorithm>

namespace chatoyant::client {

namespace {

constexpr int wideEnough = 400; // for names at the ends of lines

// Below that, a chart would make mountains of nothing.
double leastTop(const ChartData &data)
{
    constexpr double share = 0.1;
    if (data.target)
        return 2 * data.target->value;
    return data.unit == ChartUnit::Share ? share : 1;
}

} // namespace

ChartLayout::ChartLayout(const Theme &theme,
                         const ChartData &data,
                         const QRectF &whole,
                         bool isMirrored)
    : m_data(data)
    , m_isMirrored(isMirrored)
{
    chooseAxis(theme, whole.height());
    placePlot(theme, whole);
    addBeside(theme);
    addBelow(theme);
}

void ChartLayout::chooseAxis(const Theme &theme, qreal height)
{
    constexpr qreal linesEach = 2.2; // of text, from tick to tick
    const QFontMetricsF metrics(theme.font(TextRole::Meta));
    const int most = qMax(2, int(height / (linesEach * metrics.height())));
    const double highest = qMax(m_data.highest(), leastTop(m_data));
    const bool isWhole = m_data.unit == ChartUnit::Count;
    m_axis = m_data.isLogarithmic ? logarithmicAxis(1, highest, most + 2)
                                  : linearAxis(highest, most, isWhole ? 1 : 0);
}

void ChartLayout::placePlot(const Theme &theme, const QRectF &whole)
{
    const QFontMetricsF metrics(theme.font(TextRole::Meta));
    for (const double tick : std::as_const(m_axis.ticks))
        m_besideWidth =
            qMax(m_besideWidth, metrics.horizontalAdvance(FigureWords::tick(tick, m_data.unit)));
    const bool hasNames = m_data.kind == ChartKind::Lines && m_data.series.size() > 1 &&
                          whole.width() >= theme.scaled(wideEnough);
    for (const ChartSeries &series : m_data.series) {
        const qreal name = space::small + metrics.horizontalAdvance(series.name);
        m_nameWidth = hasNames ? qMax(m_nameWidth, name) : 0;
    }
    const qreal lead = m_besideWidth + space::small;
    const qreal left = m_isMirrored ? space::tiny : lead;
    const qreal right = m_isMirrored ? lead : space::tiny;
    m_plot = whole.adjusted(left, metrics.height() / 2 + space::hair, -right - m_nameWidth,
                            -metrics.height() - space::small);
}

void ChartLayout::addBeside(const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(TextRole::Meta));
    const qreal left = m_isMirrored ? m_plot.right() + m_nameWidth + space::small
                                    : m_plot.left() - space::small - m_besideWidth;
    for (const double tick : std::as_const(m_axis.ticks)) {
        const qreal y = yOf(tick);
        m_beside.append({QRectF(left, y - metrics.height() / 2, m_besideWidth, metrics.height()), y,
                         FigureWords::tick(tick, m_data.unit)});
    }
}

void ChartLayout::addBelow(const Theme &theme)
{
    constexpr qreal apart = 1.6; // of the width of a word
    const QFontMetricsF metrics(theme.font(TextRole::Meta));
    if (!m_data.isOverTime()) {
        constexpr int parts = 4;
        for (int part = 0; part <= parts; ++part) {
            const double share = double(part) / parts;
            const double at = m_data.scaleFrom + share * (m_data.scaleTo - m_data.scaleFrom);
            addWordBelow(metrics, share, FigureWords::tick(at, ChartUnit::Count));
        }
        return;
    }
    const QDateTime from = m_data.first.addSecs(-m_data.step);
    const QDateTime to = m_data.endOf(m_data.count() - 1);
    const qreal word = metrics.horizontalAdvance(FigureWords::moment(to));
    const QList<QDateTime> ticks =
        timeTicks(from, to, qMax(2, int(m_plot.width() / qMax(1.0, apart * word))));
    for (const QDateTime &tick : ticks)
        addWordBelow(metrics, double(from.msecsTo(tick)) / double(from.msecsTo(to)),
                     FigureWords::moment(tick));
}

// Not one into another.
void ChartLayout::addWordBelow(const QFontMetricsF &metrics, qreal share, const QString &text)
{
    const qreal x = m_plot.left() + share * m_plot.width();
    const qreal width = metrics.horizontalAdvance(text) + 1;
    // Where there is no room for one word, from the left end on.
    const qreal left = qMax(m_plot.left() - space::tiny,
                            qMin(x - width / 2, m_plot.right() + space::tiny - width));
    const QRectF box(left, m_plot.bottom() + space::tiny + space::hair, width, metrics.height());
    const bool isFree = m_below.isEmpty() || m_below.last().box.right() + space::small < left;
    m_below.append({isFree ? box : QRectF(), x, isFree ? text : QString()});
}

qreal ChartLayout::yOf(double value) const
{
    return m_plot.bottom() - m_axis.placeOf(value) * m_plot.height();
}

QRectF ChartLayout::slotOf(qsizetype value) const
{
    const qreal width = m_plot.width() / qreal(qMax<qsizetype>(1, m_data.count()));
    return {m_plot.left() + qreal(value) * width, m_plot.top(), width, m_plot.height()};
}

qsizetype ChartLayout::valueAt(qreal x) const
{
    if (x < m_plot.left() || x > m_plot.right() || m_data.count() == 0)
        return -1;
    const auto value = qsizetype((x - m_plot.left()) / m_plot.width() * qreal(m_data.count()));
    return qMin(value, m_data.count() - 1);
}

int ChartLayout::mostBars(const Theme &theme, qreal width)
{
    constexpr int pitch = 10;
    return qMax(8, int(width / theme.scaledPicture(pitch)));
}

} // namespace chatoyant::client
