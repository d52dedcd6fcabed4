#include "server/net/socket_set.h"

#include <QCoreApplication>
#include <QEvent>

#include <cerrno>
#include <unistd.h>

namespace chatoyant::server {

namespace {

constexpr int eventsPerWait = 256;
constexpr quint32 wakeUpGeneration = 0;
constexpr quint32 broken = EPOLLHUP | EPOLLERR; // wakes every kind of notifier, as with poll()

constexpr std::array<quint32, 3> interest{EPOLLIN, EPOLLOUT, EPOLLPRI};

quint64 pack(int descriptor, quint32 generation)
{
    return quint64(generation) << 32 | quint32(descriptor);
}

} // namespace

SocketSet::SocketSet()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    if (m_epoll < 0)
        qFatal("cannot create an epoll set: %s", qPrintable(qt_error_string(errno)));
}

SocketSet::~SocketSet()
{
    close(m_epoll);
}

void SocketSet::watchWakeUp(int descriptor)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = pack(descriptor, wakeUpGeneration);
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
}

void SocketSet::add(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    Watched &watched = m_watched[descriptor];
    QSocketNotifier *&place = watched.notifiers.at(notifier->type());
    if (place && place != notifier) {
        qWarning("more than one notifier of a kind for descriptor %d", descriptor);
        watched.kernelMask = 0; // perhaps closed and opened again: tell the kernel anew
    }
    place = notifier;
    if (watched.generation == 0)
        watched.generation = ++m_lastGeneration;
    noteChange(descriptor, watched);
}

void SocketSet::remove(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    const auto found = m_watched.find(descriptor);
    if (found == m_watched.end() || found->notifiers.at(notifier->type()) != notifier)
        return;
    found->notifiers.at(notifier->type()) = nullptr;
    if (maskOf(*found) == 0)
        forget(descriptor); // at once: the descriptor may be closed and its number used again
    else
        noteChange(descriptor, *found);
}

quint32 SocketSet::maskOf(const Watched &watched)
{
    quint32 mask = 0;
    for (size_t type = 0; type < interest.size(); ++type)
        mask |= watched.notifiers.at(type) ? interest.at(type) : 0;
    return mask;
}

void SocketSet::noteChange(int descriptor, Watched &watched)
{
    if (watched.changed)
        return;
    watched.changed = true;
    m_changed.push_back(descriptor);
}

void SocketSet::applyChanges()
{
    std::vector<int> changed;
    changed.swap(m_changed);
    for (const int descriptor : changed) {
        const auto found = m_watched.find(descriptor);
        if (found == m_watched.end() || !found->changed)
            continue;
        found->changed = false;
        apply(descriptor, *found);
    }
}

void SocketSet::apply(int descriptor, Watched &watched)
{
    const quint32 mask = maskOf(watched);
    if (mask == watched.kernelMask || watched.alwaysReady)
        return;
    epoll_event event{};
    event.events = mask;
    event.data.u64 = pack(descriptor, watched.generation);
    const int first = watched.kernelMask ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
    const int second = watched.kernelMask ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    watched.kernelMask = mask;
    // The other way round when the descriptor was closed and opened behind our back.
    if (epoll_ctl(m_epoll, first, descriptor, &event) == 0)
        return;
    if ((errno == ENOENT || errno == EEXIST) && epoll_ctl(m_epoll, second, descriptor, &event) == 0)
        return;
    if (errno == EPERM) {
        watched.alwaysReady = true;
        ++m_alwaysReadyCount;
        return;
    }
    qWarning("descriptor %d cannot be watched: %s", descriptor, qPrintable(qt_error_string(errno)));
    m_watched.remove(descriptor);
}

void SocketSet::forget(int descriptor)
{
    const Watched gone = m_watched.take(descriptor);
    if (gone.alwaysReady)
        --m_alwaysReadyCount;
    else if (gone.kernelMask)
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
}

bool SocketSet::wait(int timeoutMs)
{
    applyChanges();
    m_ready.resize(eventsPerWait);
    m_next = 0;
    const int timeout = m_alwaysReadyCount > 0 ? 0 : timeoutMs;
    const int count = epoll_wait(m_epoll, m_ready.data(), eventsPerWait, timeout);
    m_ready.resize(size_t(qMax(0, count)));
    const auto wakeUps = std::erase_if(
        m_ready, [](const epoll_event &event) { return event.data.u64 >> 32 == wakeUpGeneration; });
    if (m_alwaysReadyCount > 0) {
        for (auto file = m_watched.cbegin(); file != m_watched.cend(); ++file) {
            epoll_event event{};
            event.events = file->alwaysReady ? EPOLLIN | EPOLLOUT : 0;
            event.data.u64 = pack(file.key(), file->generation);
            if (file->alwaysReady)
                m_ready.push_back(event);
        }
    }
    return wakeUps > 0;
}

int SocketSet::deliver()
{
    int delivered = 0;
    while (hasPending()) {
        const epoll_event event = m_ready[m_next++];
        delivered += deliverTo(int(event.data.u64 & 0xFFFFFFFFU), quint32(event.data.u64 >> 32),
                               event.events);
    }
    return delivered;
}

int SocketSet::deliverTo(int descriptor, quint32 generation, quint32 events)
{
    int delivered = 0;
    for (size_t type = 0; type < interest.size(); ++type) {
        if (!(events & (interest.at(type) | broken)))
            continue;
        // Looked up each time: the one before may have removed it.
        const auto found = m_watched.constFind(descriptor);
        if (found == m_watched.cend() || found->generation != generation)
            return delivered;
        QSocketNotifier *notifier = found->notifiers.at(type);
        if (!notifier)
            continue;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(notifier, &event);
        ++delivered;
    }
    return delivered;
}

} // namespace chatoyant::server
