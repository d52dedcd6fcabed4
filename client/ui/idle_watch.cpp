#include "client/ui/idle_watch.h"

#include <QCoreApplication>
#include <QMouseEvent>

namespace chatoyant::client {

IdleWatch::IdleWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_last(clock.now())
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool IdleWatch::isIdle() const
{
    return m_last.msecsTo(m_clock.now()) > std::chrono::milliseconds(idleAfter).count();
}

bool IdleWatch::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (isSignOfLife(*event))
        note();
    return false;
}

// Who comes back by the window list touches nothing here, and is here all the same.
bool IdleWatch::isSignOfLife(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::WindowActivate:
        return true;
    case QEvent::MouseMove: {
        // What moves below a pointer at rest is told as a move, too.
        const QPointF at = static_cast<const QMouseEvent &>(event).globalPosition();
        return std::exchange(m_pointer, at) != at;
    }
    default:
        return false;
    }
}

void IdleWatch::note()
{
    const bool wasIdle = isIdle();
    m_last = m_clock.now();
    if (wasIdle)
        emit returned();
}

} // namespace chatoyant::client
