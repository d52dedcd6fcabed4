#include "client/ui/chat/hold_gesture.h"

#include <QCoreApplication>
#include <QMouseEvent>

namespace chatoyant::client {

// What was pressed may be hidden meanwhile, so the whole program is listened to.
void HoldGesture::begin(const QPoint &at, quint64 time)
{
    m_start = at;
    m_since = time;
    m_isHeld = true;
    m_isAway = false;
    qApp->installEventFilter(this);
}

void HoldGesture::end()
{
    m_isHeld = false;
    qApp->removeEventFilter(this);
}

bool HoldGesture::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->buttons() & Qt::LeftButton)
            follow(mouse->globalPosition().toPoint());
        else
            lock(); // it was let go where this program did not see it
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        follow(mouse->globalPosition().toPoint());
        if (m_isHeld && mouse->button() == Qt::LeftButton)
            release(mouse->timestamp());
    } else if (event->type() == QEvent::ApplicationDeactivate) {
        lock();
    }
    return QObject::eventFilter(watched, event);
}

void HoldGesture::follow(const QPoint &at)
{
    const QPoint way = at - m_start;
    const bool isAside = std::abs(way.x()) >= awayDistance || way.y() >= awayDistance;
    if (!m_isHeld)
        return;
    if (!isAside && way.y() <= -lockDistance)
        return lock();
    if (std::exchange(m_isAway, isAside) != isAside)
        emit awayChanged(isAside);
}

void HoldGesture::lock()
{
    if (!m_isHeld)
        return;
    end();
    emit locked();
}

void HoldGesture::release(quint64 time)
{
    end();
    if (time < m_since + click && !m_isAway)
        emit clicked();
    else
        emit released(m_isAway);
}

} // namespace chatoyant::client
