#include "client/theme/metrics.h"
#include "client/ui/chat/message_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

// Choosing messages: by Ctrl and Shift with the mouse, by Shift and the arrows without.
namespace chatoyant::client {

using namespace Qt::StringLiterals;

QList<QModelIndex> MessageView::chosen() const
{
    return m_rows.model() ? m_chosen.in(*m_rows.model()) : QList<QModelIndex>();
}

void MessageView::toggleChosen(const QModelIndex &message)
{
    m_chosen.toggle(message);
    onChosen();
}

void MessageView::clearChosen()
{
    if (m_chosen.isEmpty())
        return;
    m_chosen.clear();
    onChosen();
}

void MessageView::onChosen()
{
    m_selection.clear();
    placeActions();
    viewport()->update();
    emit chosenChanged(m_chosen.count());
}

void MessageView::pruneChosen()
{
    if (m_rows.model() && m_chosen.prune(*m_rows.model()))
        onChosen();
}

// While something is chosen, a click chooses as well: nothing else happens by mistake.
bool MessageView::chooseByMouse(const QMouseEvent &event, int row)
{
    const bool isWanted = event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (event.button() != Qt::LeftButton || row < 0 || (!isWanted && m_chosen.isEmpty()))
        return false;
    const QModelIndex message = m_rows.index(row);
    if (!RowSelection::isChoosable(message))
        return true;
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        m_chosen.extendTo(message, m_current);
    else
        m_chosen.toggle(message);
    m_current = message;
    onChosen();
    return true;
}

bool MessageView::chooseByKey(const QKeyEvent &event)
{
    const bool isShift = event.modifiers() == Qt::ShiftModifier;
    const bool isControl = event.modifiers() == Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!isShift)
            return false;
        extendByKey(event.key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Space:
        if (!m_current.isValid() || (!isControl && m_chosen.isEmpty()))
            return false;
        toggleChosen(m_current);
        return true;
    case Qt::Key_Escape:
        if (m_chosen.isEmpty())
            return false;
        clearChosen();
        return true;
    default:
        return false;
    }
}

// The first press chooses the message that the keyboard is on, as in any list.
void MessageView::extendByKey(int direction)
{
    const QPersistentModelIndex start = m_current;
    if (!start.isValid() || !m_chosen.isEmpty())
        moveCurrent(direction);
    if (!m_current.isValid())
        return;
    m_chosen.extendTo(m_current, start);
    onChosen();
}

// A band over the whole width, and a tick: colour alone would tell nobody who does not see it.
void MessageView::paintBand(QPainter &painter, int row) const
{
    constexpr float strength = 0.22F;
    if (!m_chosen.contains(m_rows.index(row)))
        return;
    QColor band = m_theme.palette().accent;
    band.setAlphaF(strength);
    painter.fillRect(QRect(0, 0, viewport()->width(), m_rows.heights().height(row)), band);
}

void MessageView::paintTick(QPainter &painter, const BubbleLayout &layout, int row) const
{
    if (m_chosen.isEmpty() || !RowSelection::isChoosable(m_rows.index(row)))
        return;
    const Palette &palette = m_theme.palette();
    const bool isChosen = m_chosen.contains(m_rows.index(row));
    const qreal side = m_theme.scaledPicture(size::icon);
    const int width = viewport()->width();
    // Beside the bubble, where it leaves more room.
    const bool isLeft = layout.outline.center().x() > width / 2.0;
    const QRectF circle(isLeft ? space::small : width - side - space::small,
                        layout.outline.bottom() - side, side, side);
    painter.setPen(QPen(isChosen ? palette.accent : palette.control, 2));
    painter.setBrush(isChosen ? palette.accent : palette.surface);
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (isChosen)
        m_theme.icons().paint(painter, u"check"_s, palette.onAccent, circle.adjusted(3, 3, -3, -3));
}

} // namespace chatoyant::client
