// Qt's event loop over epoll: the cost of a wake-up does not grow with the number of idle sockets.
#pragma once

#include "server/net/socket_set.h"
#include "server/net/timer_queue.h"

#include <QAbstractEventDispatcher>

#include <atomic>

namespace chatoyant::server {

// Stands in for Qt's own Unix dispatchers, which poll() every socket at every wake-up. Give one to
// a QThread before it starts, or to QCoreApplication before it is made; that one then owns it.
class EpollDispatcher final : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void
    registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;

    // Both from any thread.
    void wakeUp() override;
    void interrupt() override;

private:
    int timeoutMs() const;
    bool wait(bool withSockets, int timeout);
    void takeWakeUp();
    int fireTimers();

    int m_wakeUp = -1;                 // eventfd
    std::atomic<bool> m_woken = false; // so that many posted events cost one write
    std::atomic<bool> m_interrupted = false;
    SocketSet m_sockets;
    TimerQueue m_timers;
};

} // namespace chatoyant::server
