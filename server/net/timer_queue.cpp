#include "server/net/timer_queue.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>

namespace chatoyant::server {

namespace {

constexpr qint64 nanosecondsPerMs = 1'000'000;
constexpr qint64 msPerSecond = 1000;
constexpr qint64 coarseIsVeryCoarseFrom = 20'000; // as in Qt: ±5 % of more is over a second
constexpr int coarsePart = 20;                    // a coarse timer may be late by a 20th

qint64 roundUp(qint64 value, qint64 step)
{
    return (value + step - 1) / step * step;
}

// Coarse timers fall on common ticks, so that many of them cost one wake-up.
qint64 granule(qint64 interval, Qt::TimerType type)
{
    if (type == Qt::PreciseTimer)
        return 1;
    if (type == Qt::VeryCoarseTimer || interval >= coarseIsVeryCoarseFrom)
        return msPerSecond * nanosecondsPerMs;
    constexpr std::array<qint64, 6> ticks{500, 200, 100, 50, 10, 4};
    for (const qint64 tick : ticks) {
        if (tick <= interval / coarsePart)
            return tick * nanosecondsPerMs;
    }
    return 1;
}

qint64 countedInterval(qint64 interval, Qt::TimerType type)
{
    if (type != Qt::VeryCoarseTimer)
        return interval;
    return qMax<qint64>(1, (interval + msPerSecond / 2) / msPerSecond) * msPerSecond;
}

qint64 dueTime(qint64 start, qint64 interval, Qt::TimerType type)
{
    return roundUp(start + interval * nanosecondsPerMs, granule(interval, type));
}

} // namespace

void TimerQueue::add(const QAbstractEventDispatcher::TimerInfo &timer,
                     QObject *receiver,
                     qint64 now)
{
    remove(timer.timerId);
    const qint64 interval = countedInterval(timer.interval, timer.timerType);
    Timer added{interval, timer.timerType, receiver, ++m_counter, {}};
    added.place.first = dueTime(now, interval, timer.timerType);
    enqueue(timer.timerId, added);
    m_timers.insert(timer.timerId, added);
}

bool TimerQueue::remove(int id)
{
    const auto found = m_timers.constFind(id);
    if (found == m_timers.cend())
        return false;
    m_queue.erase(found->place);
    m_timers.erase(found);
    return true;
}

bool TimerQueue::removeAll(QObject *receiver)
{
    return m_timers.removeIf([&](const QHash<int, Timer>::iterator timer) {
        if (timer->receiver != receiver)
            return false;
        m_queue.erase(timer->place);
        return true;
    }) > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> TimerQueue::timersOf(QObject *receiver) const
{
    QList<QAbstractEventDispatcher::TimerInfo> found;
    for (auto timer = m_timers.cbegin(); timer != m_timers.cend(); ++timer) {
        if (timer->receiver == receiver)
            found.append({timer.key(), int(timer->interval), timer->type});
    }
    return found;
}

int TimerQueue::remaining(int id, qint64 now) const
{
    const auto found = m_timers.constFind(id);
    if (found == m_timers.cend())
        return -1;
    const qint64 left = (found->place.first - now + nanosecondsPerMs - 1) / nanosecondsPerMs;
    return int(std::clamp<qint64>(left, 0, std::numeric_limits<int>::max()));
}

std::optional<qint64> TimerQueue::nextDue() const
{
    if (m_queue.empty())
        return std::nullopt;
    return m_queue.begin()->first.first;
}

int TimerQueue::dueCount(qint64 now) const
{
    const auto end = m_queue.upper_bound({now, std::numeric_limits<quint64>::max()});
    return int(std::distance(m_queue.begin(), end));
}

std::optional<TimerQueue::Firing> TimerQueue::takeDue(qint64 now)
{
    if (m_queue.empty() || m_queue.begin()->first.first > now)
        return std::nullopt;
    const int id = m_queue.begin()->second;
    m_queue.erase(m_queue.begin());
    Timer &timer = m_timers[id];
    const qint64 onTime = dueTime(timer.place.first, timer.interval, timer.type);
    // One that is late by more than its interval starts anew instead of catching up in a burst.
    timer.place.first = onTime > now ? onTime : dueTime(now, timer.interval, timer.type);
    return Firing{id, timer.serial, timer.receiver};
}

void TimerQueue::putBack(const Firing &firing)
{
    const auto found = m_timers.find(firing.id);
    if (found != m_timers.end() && found->serial == firing.serial)
        enqueue(firing.id, *found);
}

void TimerQueue::enqueue(int id, Timer &timer)
{
    timer.place.second = ++m_counter;
    m_queue.emplace(timer.place, id);
}

} // namespace chatoyant::server
