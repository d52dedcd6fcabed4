// The timers of one event loop in the order in which they are due.
#pragma once

#include <QAbstractEventDispatcher>
#include <QHash>

#include <map>
#include <optional>
#include <utility>

namespace chatoyant::server {

// Times are nanoseconds of one monotonic clock; intervals are milliseconds, as in Qt.
class TimerQueue
{
public:
    // A timer that was taken out of the queue so that a nested loop cannot fire it again.
    struct Firing
    {
        int id = 0;
        quint64 serial = 0; // tells a timer from a later one with the same id
        QObject *receiver = nullptr;
    };

    // Replaces a timer of the same id.
    void add(const QAbstractEventDispatcher::TimerInfo &timer, QObject *receiver, qint64 now);
    bool remove(int id);
    bool removeAll(QObject *receiver);

    QList<QAbstractEventDispatcher::TimerInfo> timersOf(QObject *receiver) const;
    // Milliseconds, 0 when overdue, -1 for an unknown id.
    int remaining(int id, qint64 now) const;

    std::optional<qint64> nextDue() const;
    int dueCount(qint64 now) const;
    // The first timer due, already moved on to its next time; nothing when none is due.
    std::optional<Firing> takeDue(qint64 now);
    // Back into the queue, unless it was removed meanwhile.
    void putBack(const Firing &firing);
    qsizetype queuedCount() const { return qsizetype(m_queue.size()); }

private:
    using Place = std::pair<qint64, quint64>; // due, then first come first served
    struct Timer
    {
        qint64 interval = 0; // ms, as counted
        Qt::TimerType type = Qt::CoarseTimer;
        QObject *receiver = nullptr;
        quint64 serial = 0;
        Place place;
    };

    void enqueue(int id, Timer &timer);

    QHash<int, Timer> m_timers;
    std::map<Place, int> m_queue;
    quint64 m_counter = 0;
};

} // namespace chatoyant::server
