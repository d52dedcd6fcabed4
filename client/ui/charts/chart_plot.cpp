#include "client/ui/charts/chart_plot.h"

#include "client/models/figure_words.h"
#include "client/theme/metrics.h"
#include "client/ui/charts/chart_access.h"
#include "client/ui/charts/chart_chip.h"
#include "client/ui/charts/chart_painter.h"
#include "client/ui/widgets/announcement.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

namespace chatoyant::client {

namespace {

constexpr int plotHeight = 196;
constexpr int leastWidth = 240;
constexpr qreal ringWidth = 2;

} // namespace

ChartPlot::ChartPlot(const QString &title, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_spoken(new QLabel(this))
{
    QAccessible::installFactory(&ChartAccess::make); // once, however often it is asked
    setAccessibleName(title);
    setAccessibleDescription(tr("Loading"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_spoken->setTextFormat(Qt::PlainText);
    makeAnnouncing(*m_spoken);
    m_spoken->hide();
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

void ChartPlot::setData(const ChartData &data)
{
    m_isThere = true;
    m_data = data;
    arrange();
    setAccessibleDescription(FigureWords::summary(m_shown));
}

QSize ChartPlot::sizeHint() const
{
    return {leastWidth + leastWidth / 2, m_theme.scaledPicture(plotHeight)};
}

QSize ChartPlot::minimumSizeHint() const
{
    return {leastWidth, m_theme.scaledPicture(plotHeight)};
}

// Whoever looks at a moment goes on looking at it while time goes on.
void ChartPlot::arrange()
{
    const QDateTime looked =
        m_marked >= 0 && m_shown.isOverTime() ? m_shown.endOf(m_marked) : QDateTime();
    m_shown = m_data.kind == ChartKind::Stack
                  ? coarser(m_data, ChartLayout::mostBars(m_theme, width()))
                  : m_data;
    m_layout.emplace(m_theme, m_shown,
                     QRectF(rect()).adjusted(space::tiny, space::hair, -space::tiny, -space::hair),
                     isRightToLeft());
    if (looked.isValid() && m_shown.isOverTime())
        m_marked = m_shown.valueNear(looked);
    if (m_marked < 0 || m_marked >= m_shown.count() || m_shown.isEmpty())
        m_marked = -1;
    draw();
}

void ChartPlot::draw()
{
    if (size().isEmpty() || !m_isThere)
        return update();
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setLayoutDirection(Qt::LeftToRight);
    if (m_shown.isEmpty()) {
        painter.setFont(m_theme.font(TextRole::Ui));
        painter.setPen(m_theme.palette().text2);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No data yet"));
    } else {
        ChartPainter(m_theme, m_shown, *m_layout).paint(painter);
    }
    update();
}

QString ChartPlot::markedWords() const
{
    if (m_marked < 0)
        return {};
    //: A moment and what was measured then: "10:42: p50 12 ms, p95 41 ms".
    return tr("%1: %2").arg(FigureWords::place(m_shown, m_marked),
                            FigureWords::values(m_shown, m_marked));
}

void ChartPlot::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // what is mirrored has its place already
    if (!m_isThere)
        return ChartPainter::paintSkeleton(painter, m_theme, rect());
    painter.drawPixmap(0, 0, m_picture);
    if (m_marked >= 0 && m_layout) {
        ChartPainter(m_theme, m_shown, *m_layout).paintMarked(painter, m_marked);
        paintChip(painter, m_theme, m_shown, m_marked,
                  {QRectF(rect()), m_layout->middleOf(m_marked), isRightToLeft()});
    }
    if (hasFocus())
        paintFocus(painter);
}

void ChartPlot::paintFocus(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.palette().focus, ringWidth));
    const qreal half = ringWidth / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius::control,
                            radius::control);
}

void ChartPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_picture.size() != size() * devicePixelRatioF())
        arrange();
}

void ChartPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void ChartPlot::mark(qsizetype value)
{
    if (std::exchange(m_marked, value) != value)
        update();
}

void ChartPlot::mouseMoveEvent(QMouseEvent *event)
{
    m_isMarkedByKey = false;
    const bool isSomething = m_layout && m_isThere && !m_shown.isEmpty();
    mark(isSomething ? m_layout->valueAt(event->position().x()) : -1);
}

void ChartPlot::leaveEvent(QEvent * /*event*/)
{
    if (!m_isMarkedByKey)
        mark(-1);
}

// Time runs from left to right in every language.
qsizetype ChartPlot::valueByKey(int key) const
{
    const qsizetype last = m_shown.count() - 1;
    const qsizetype leap = qMax<qsizetype>(1, m_shown.count() / 12);
    const qsizetype now = m_marked < 0 ? last + 1 : m_marked;
    switch (key) {
    case Qt::Key_Left:
        return qMax<qsizetype>(0, now - 1);
    case Qt::Key_Right:
        return m_marked < 0 ? 0 : qMin(last, now + 1);
    case Qt::Key_PageUp:
        return qMax<qsizetype>(0, now - leap);
    case Qt::Key_PageDown:
        return qMin(last, now + leap);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return -1;
    }
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_marked >= 0) {
        m_isMarkedByKey = false;
        return mark(-1);
    }
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const qsizetype value =
        isPlain && m_isThere && !m_shown.isEmpty() ? valueByKey(event->key()) : -1;
    value >= 0 ? markByKey(value) : QWidget::keyPressEvent(event);
}

void ChartPlot::markByKey(qsizetype value)
{
    m_isMarkedByKey = true;
    mark(value);
    const QString words = markedWords();
    m_spoken->setText(words);
    m_spoken->setAccessibleName(words);
    announce(*m_spoken);
}

void ChartPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (std::exchange(m_isMarkedByKey, false))
        mark(-1);
    update();
}

} // namespace chatoyant::client
