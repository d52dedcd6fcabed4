// One case run on two event loops, Qt's own and ours, each in a thread of its own.
#pragma once

#include "server/net/epoll_dispatcher.h"

#include <QTest>
#include <QThread>

#include <functional>
#include <memory>
#include <sys/socket.h>
#include <unistd.h>

namespace chatoyant::test {

using Trace = QStringList;
using Case = std::function<void(Trace &)>;

enum class Loop { Qt, Epoll };

// Runs the case in a thread of its own whose event loop is the one asked for.
inline Trace traceOf(Loop loop, const Case &run)
{
    Trace trace;
    std::unique_ptr<QThread> thread(QThread::create([&] { run(trace); }));
    if (loop == Loop::Epoll)
        thread->setEventDispatcher(new server::EpollDispatcher); // the thread owns it
    thread->start();
    thread->wait();
    return trace;
}

struct SocketPair
{
    std::array<int, 2> ends{-1, -1};

    SocketPair() { socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()); }
    ~SocketPair()
    {
        for (const int end : ends)
            ::close(end);
    }
    SocketPair(const SocketPair &) = delete;
    SocketPair &operator=(const SocketPair &) = delete;

    void write(int end, char byte) { (void)!::write(ends.at(size_t(end)), &byte, 1); }
    char read(int end)
    {
        char byte = 0;
        return ::read(ends.at(size_t(end)), &byte, 1) == 1 ? byte : '-';
    }
};

// Turns the loop until it has nothing left to do at once.
inline void settle(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    for (int turn = 0; turn < 20; ++turn)
        dispatcher->processEvents(flags);
}

inline void exactlyOnBoth(const Case &run, const Trace &expected)
{
    QCOMPARE(traceOf(Loop::Qt, run), expected);
    QCOMPARE(traceOf(Loop::Epoll, run), expected);
}

// Qt's own loop, not glib's: that one does not exclude notifiers.
inline void preferQtsLoop()
{
    qputenv("QT_NO_GLIB", "1");
}

} // namespace chatoyant::test
