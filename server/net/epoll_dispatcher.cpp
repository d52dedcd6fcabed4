#include "server/net/epoll_dispatcher.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <limits>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace chatoyant::server {

namespace {

qint64 monotonicNow()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
    , m_wakeUp(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    if (m_wakeUp < 0)
        qFatal("cannot create an eventfd: %s", qPrintable(qt_error_string(errno)));
    m_sockets.watchWakeUp(m_wakeUp);
}

EpollDispatcher::~EpollDispatcher()
{
    close(m_wakeUp);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted.store(false);
    emit awake();
    QCoreApplication::sendPostedEvents();

    const bool withSockets = !(flags & QEventLoop::ExcludeSocketNotifiers);
    // Left over by an outer loop that a notifier's slot called us from: deliver, do not wait.
    int events = withSockets ? m_sockets.deliver() : 0;

    const bool mayWait = (flags & QEventLoop::WaitForMoreEvents) && events == 0 && !m_woken.load();
    if (mayWait && !m_interrupted.load())
        emit aboutToBlock();
    if (m_interrupted.load())
        return events > 0;

    if (wait(withSockets, mayWait ? timeoutMs() : 0)) {
        takeWakeUp();
        ++events;
    }
    if (withSockets)
        events += m_sockets.deliver();
    events += fireTimers();
    return events > 0;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    m_sockets.add(notifier);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    m_sockets.remove(notifier);
}

void EpollDispatcher::registerTimer(int timerId,
                                    qint64 interval,
                                    Qt::TimerType timerType,
                                    QObject *object)
{
    m_timers.add({timerId, int(interval), timerType}, object, monotonicNow());
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    return m_timers.remove(timerId);
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return m_timers.removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.timersOf(object);
}

int EpollDispatcher::remainingTime(int timerId)
{
    return m_timers.remaining(timerId, monotonicNow());
}

void EpollDispatcher::wakeUp()
{
    if (m_woken.exchange(true))
        return;
    const eventfd_t one = 1;
    eventfd_write(m_wakeUp, one);
}

void EpollDispatcher::interrupt()
{
    m_interrupted.store(true);
    wakeUp();
}

int EpollDispatcher::timeoutMs() const
{
    const auto due = m_timers.nextDue();
    if (!due)
        return -1;
    constexpr qint64 nanosecondsPerMs = 1'000'000;
    // Rounded up: a timer is never early.
    const qint64 wait = (*due - monotonicNow() + nanosecondsPerMs - 1) / nanosecondsPerMs;
    return int(std::clamp<qint64>(wait, 0, std::numeric_limits<int>::max()));
}

// True when somebody woke us.
bool EpollDispatcher::wait(bool withSockets, int timeout)
{
    if (withSockets)
        return m_sockets.wait(timeout);
    pollfd only{m_wakeUp, POLLIN, 0};
    return poll(&only, 1, timeout) > 0;
}

// First read, then clear: the other way round a wake-up between the two would be swallowed and
// every later one held back.
void EpollDispatcher::takeWakeUp()
{
    eventfd_t count = 0;
    eventfd_read(m_wakeUp, &count);
    m_woken.store(false);
}

// Each timer at most once, so that those with interval 0 leave the sockets their turn.
int EpollDispatcher::fireTimers()
{
    const qint64 now = monotonicNow();
    int fired = 0;
    for (int left = m_timers.dueCount(now); left > 0; --left) {
        const auto firing = m_timers.takeDue(now);
        if (!firing)
            break;
        QTimerEvent event(firing->id);
        QCoreApplication::sendEvent(firing->receiver, &event);
        m_timers.putBack(*firing);
        ++fired;
    }
    return fired;
}

} // namespace chatoyant::server
