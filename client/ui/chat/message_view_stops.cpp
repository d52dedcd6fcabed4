#include "client/theme/metrics.h"
#include "client/ui/chat/announcer.h"
#include "client/ui/chat/message_stops.h"
#include "client/ui/chat/message_view.h"

#include <QKeyEvent>
#include <QPainter>

// Tab within the message that the keyboard is on.
namespace chatoyant::client {

bool MessageView::focusNextPrevChild(bool isNext)
{
    const int count = m_current.isValid() && m_isByKeyboard && hasFocus() && m_chosen.isEmpty()
                          ? static_cast<int>(stopsOf(m_rows.layout(m_current.row())).size())
                          : 0;
    const int wanted = m_stop + (isNext ? 1 : -1);
    if (wanted < -1 || wanted >= count) {
        m_stop = -1;
        viewport()->update();
        return QAbstractScrollArea::focusNextPrevChild(isNext);
    }
    m_stop = wanted;
    viewport()->update();
    if (m_stop < 0)
        announceCurrent();
    else
        m_announcer->say(stopsOf(m_rows.layout(m_current.row())).at(m_stop).name);
    return true;
}

// At a part of a message: does what it is for, or goes back to the whole.
bool MessageView::takesStopKey(const QKeyEvent &event)
{
    if (m_stop < 0)
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activateStop();
    case Qt::Key_Escape:
        m_stop = -1;
        viewport()->update();
        return true;
    default:
        return false;
    }
}

// What a click there does; false: Tab stands at no part of a message.
bool MessageView::activateStop()
{
    if (m_stop < 0 || !m_current.isValid())
        return false;
    const int row = m_current.row();
    const QList<MessageStop> stops = stopsOf(m_rows.layout(row));
    if (m_stop >= stops.size())
        return false;
    const QPointF point = stops.at(m_stop).point;
    const QPoint at = point.toPoint() + QPoint(0, rowTop(row));
    return activate({row, point}, viewport()->mapToGlobal(at));
}

void MessageView::paintStop(QPainter &painter, int row)
{
    constexpr int beside = 2;
    if (m_stop < 0 || !hasFocus() || m_current != m_rows.index(row))
        return;
    const QList<MessageStop> stops = stopsOf(m_rows.layout(row));
    if (m_stop >= stops.size())
        return;
    painter.setPen(QPen(m_theme.palette().focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(stops.at(m_stop).box.adjusted(-beside, -beside, beside, beside),
                            radius::control, radius::control);
}

} // namespace chatoyant::client
