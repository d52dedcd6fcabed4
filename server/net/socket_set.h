// The socket notifiers of one event loop and the epoll set that watches their descriptors.
#pragma once

#include <QHash>
#include <QSocketNotifier>

#include <array>
#include <sys/epoll.h>
#include <vector>

namespace chatoyant::server {

// Changes of interest reach the kernel in one go before the next wait: a socket that writes
// everything at once costs no system call for switching its write notifier on and off.
class SocketSet
{
public:
    SocketSet();
    ~SocketSet();
    SocketSet(const SocketSet &) = delete;
    SocketSet &operator=(const SocketSet &) = delete;

    // A descriptor of the loop's own: wait() reports that it is readable.
    void watchWakeUp(int descriptor);
    void add(QSocketNotifier *notifier);
    void remove(QSocketNotifier *notifier);

    // Waits up to `timeoutMs` (-1: for ever) and keeps what is ready. True when the wake-up
    // descriptor was among it.
    bool wait(int timeoutMs);
    // Tells the notifiers that are ready, each once, also when a nested loop does part of it.
    int deliver();
    bool hasPending() const { return m_next < m_ready.size(); }

private:
    struct Watched
    {
        std::array<QSocketNotifier *, 3> notifiers{}; // by QSocketNotifier::Type
        quint32 generation = 0; // tells a descriptor from a later one of the same number
        quint32 kernelMask = 0; // what epoll knows
        bool changed = false;
        bool alwaysReady = false; // a file: epoll does not take it, poll calls it ready
    };

    static quint32 maskOf(const Watched &watched);
    void noteChange(int descriptor, Watched &watched);
    void applyChanges();
    void apply(int descriptor, Watched &watched);
    void forget(int descriptor);
    int deliverTo(int descriptor, quint32 generation, quint32 events);

    int m_epoll = -1;
    quint32 m_lastGeneration = 0;
    int m_alwaysReadyCount = 0;
    QHash<int, Watched> m_watched;
    std::vector<int> m_changed;
    std::vector<epoll_event> m_ready;
    size_t m_next = 0; // first of m_ready that was not delivered
};

} // namespace chatoyant::server
