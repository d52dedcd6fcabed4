// Our event loop does what Qt's own does: every case runs on both and leaves the same trace.
#include "server/net/epoll_dispatcher.h"

#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <fcntl.h>
#include <functional>
#include <semaphore>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace chatoyant::server;
using namespace Qt::StringLiterals;

namespace {

using Trace = QStringList;
using Case = std::function<void(Trace &)>;

enum class Loop { Qt, Epoll };

// Runs the case in a thread of its own whose event loop is the one asked for.
Trace traceOf(Loop loop, const Case &run)
{
    Trace trace;
    std::unique_ptr<QThread> thread(QThread::create([&] { run(trace); }));
    if (loop == Loop::Epoll)
        thread->setEventDispatcher(new EpollDispatcher); // the thread owns it
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
void settle(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    for (int turn = 0; turn < 20; ++turn)
        dispatcher->processEvents(flags);
}

void exactlyOnBoth(const Case &run, const Trace &expected)
{
    QCOMPARE(traceOf(Loop::Qt, run), expected);
    QCOMPARE(traceOf(Loop::Epoll, run), expected);
}

} // namespace

class tst_EpollDispatcher : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void timers_ofEveryType_fireInOrder();
    void timer_registered_isListedWithItsRemainingTime();
    void timer_precise_isNeverEarly();
    void timer_stoppedByAnother_doesNotFire();
    void timer_startedAgainInItsSlot_firesAgain();
    void timer_inNestedLoop_doesNotRecurse();
    void timer_zero_leavesSocketsTheirTurn();
    void timer_stopped_leavesNothingInTheQueue();
    void notifier_read_firesWhileDataIsThere();
    void notifier_write_firesWhenWritable();
    void notifier_exception_firesOnUrgentData();
    void notifier_disabled_isSilent();
    void notifier_ofClosedPeer_wakesReadAndWrite();
    void notifier_removedDuringDelivery_isNotCalled();
    void notifier_onReusedDescriptor_isNotCalledForTheOldOne();
    void notifier_onFile_isAlwaysReady();
    void notifiers_excluded_waitForTheNextTurn();
    void notifiers_inNestedLoop_areDeliveredOnce();
    void postedEvent_fromAnotherThread_wakesTheLoop();
    void postedEvents_fromManyThreads_allArrive();
    void interrupt_fromAnotherThread_endsTheWait();
    void loop_exitInNestedLoop_endsInnerThenOuter();
    void processEvents_nothingToDo_returnsFalse();
    void tcp_echo_worksUnchanged();
};

void tst_EpollDispatcher::initTestCase()
{
    // Qt's own loop, not glib's: that one does not exclude notifiers.
    qputenv("QT_NO_GLIB", "1");
}

void tst_EpollDispatcher::timers_ofEveryType_fireInOrder()
{
    exactlyOnBoth(
        [](Trace &trace) {
            QEventLoop loop;
            QTimer veryCoarse, coarse, precise, zero;
            veryCoarse.setTimerType(Qt::VeryCoarseTimer);
            coarse.setTimerType(Qt::CoarseTimer);
            precise.setTimerType(Qt::PreciseTimer);
            for (QTimer *timer : {&veryCoarse, &coarse, &precise, &zero})
                timer->setSingleShot(true);
            QObject::connect(&zero, &QTimer::timeout, &loop, [&] { trace << u"zero"_s; });
            QObject::connect(&precise, &QTimer::timeout, &loop, [&] { trace << u"precise"_s; });
            QObject::connect(&coarse, &QTimer::timeout, &loop, [&] { trace << u"coarse"_s; });
            QObject::connect(&veryCoarse, &QTimer::timeout, &loop, [&] {
                trace << u"very coarse"_s;
                loop.quit();
            });
            veryCoarse.start(1000);
            coarse.start(200);
            precise.start(50);
            zero.start(0);
            loop.exec();
        },
        {u"zero"_s, u"precise"_s, u"coarse"_s, u"very coarse"_s});
}

void tst_EpollDispatcher::timer_registered_isListedWithItsRemainingTime()
{
    exactlyOnBoth(
        [](Trace &trace) {
            QObject owner;
            QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
            const int id = owner.startTimer(60'000, Qt::PreciseTimer);
            const auto timers = dispatcher->registeredTimers(&owner);
            trace << QString::number(timers.size()) << QString::number(timers.first().interval)
                  << QString::number(timers.first().timerType == Qt::PreciseTimer);
            const int left = dispatcher->remainingTime(id);
            trace << QString::number(left > 59'000 && left <= 60'000);
            owner.killTimer(id);
            trace << QString::number(dispatcher->registeredTimers(&owner).size());
        },
        {u"1"_s, u"60000"_s, u"1"_s, u"1"_s, u"0"_s});
}

void tst_EpollDispatcher::timer_precise_isNeverEarly()
{
    const Trace trace = traceOf(Loop::Epoll, [](Trace &trace) {
        for (const int interval : {1, 3, 17}) {
            QEventLoop loop;
            QElapsedTimer clock;
            clock.start();
            QTimer::singleShot(interval, Qt::PreciseTimer, &loop, &QEventLoop::quit);
            loop.exec();
            trace << QString::number(clock.nsecsElapsed() >= interval * 1'000'000LL);
        }
    });
    QCOMPARE(trace, Trace({u"1"_s, u"1"_s, u"1"_s}));
}

void tst_EpollDispatcher::timer_stoppedByAnother_doesNotFire()
{
    exactlyOnBoth(
        [](Trace &trace) {
            QTimer first, second;
            QObject::connect(&first, &QTimer::timeout, &first, [&] {
                trace << u"first"_s;
                first.stop();
                second.stop();
            });
            QObject::connect(&second, &QTimer::timeout, &second, [&] { trace << u"second"_s; });
            first.start(0);
            second.start(0);
            settle();
        },
        {u"first"_s});
}

void tst_EpollDispatcher::timer_startedAgainInItsSlot_firesAgain()
{
    exactlyOnBoth(
        [](Trace &trace) {
            QTimer timer;
            QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
                trace << QString::number(trace.size());
                trace.size() < 3 ? timer.start(0) : timer.stop();
            });
            timer.start(0);
            settle();
        },
        {u"0"_s, u"1"_s, u"2"_s});
}

void tst_EpollDispatcher::timer_inNestedLoop_doesNotRecurse()
{
    exactlyOnBoth(
        [](Trace &trace) {
            QTimer outer, inner;
            QObject::connect(&outer, &QTimer::timeout, &outer, [&] {
                trace << u"outer"_s;
                inner.start(0);
                settle();
                inner.stop();
                outer.stop();
            });
            QObject::connect(&inner, &QTimer::timeout, &inner, [&] {
                trace << u"inner"_s;
                inner.stop();
            });
            outer.start(0);
            settle();
        },
        {u"outer"_s, u"inner"_s});
}

void tst_EpollDispatcher::timer_zero_leavesSocketsTheirTurn()
{
    exactlyOnBoth(
        [](Trace &trace) {
            SocketPair pair;
            QTimer busy;
            busy.start(0);
            QSocketNotifier reader(pair.ends[0], QSocketNotifier::Read);
            QObject::connect(&reader, &QSocketNotifier::activated, &busy,
                             [&] { trace << QChar::fromLatin1(pair.read(0)); });
            pair.write(1, 'a');
            settle();
        },
        {u"a"_s});
}

void tst_EpollDispatcher::timer_stopped_leavesNothingInTheQueue()
{
    TimerQueue queue;
    QObject receiver;
    for (int id = 1; id <= 1000; ++id)
        queue.add({id, 1000, Qt::PreciseTimer}, &receiver, 0);
    for (int again = 0; again < 10; ++again)
        queue.add({1, 1000, Qt::PreciseTimer}, &receiver, again);
    QCOMPARE(queue.queuedCount(), 1000);
    for (int id = 1; id <= 500; ++id)
        QVERIFY(queue.remove(id));
    QCOMPARE(queue.queuedCount(), 500);
    QVERIFY(queue.removeAll(&receiver));
    QVERIFY(!queue.removeAll(&receiver));
    QCOMPARE(queue.queuedCount(), 0);
}

void tst_EpollDispatcher::notifier_read_firesWhileDataIsThere()
{
    exactlyOnBoth(
        [](Trace &trace) {
            SocketPair pair;
            QSocketNotifier reader(pair.ends[0], QSocketNotifier::Read);
            QObject::connect(&reader, &QSocketNotifier::activated, &reader,
                             [&] { trace << QChar::fromLatin1(pair.read(0)); });
            settle();
            pair.write(1, 'a');
            pair.write(1, 'b');
            settle();
        },
        {u"a"_s, u"b"_s});
}

void tst_EpollDispatcher::notifier_write_firesWhenWritable()
{
    exactlyOnBoth(
        [](Trace &trace) {
            SocketPair pair;
            QSocketNotifier writer(pair.ends[0], QSocketNotifier::Write);
            QObject::connect(&writer, &QSocketNotifier::activated, &writer, [&] {
                trace << u"writable"_s;
                writer.setEnabled(false);
            });
            settle();
            writer.setEnabled(true);
            settle();
        },
        {u"writable"_s, u"writable"_s});
}

void tst_EpollDispatcher::notifier_exception_firesOnUrgentData()
{
    exactlyOnBoth(
        [](Trace &trace) {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            QTcpSocket near;
            near.connectToHost(QHostAddress::LocalHost, server.serverPort());
            server.waitForNewConnection(5000);
            const std::unique_ptr<QTcpSocket> far(server.nextPendingConnection());
            near.waitForConnected(5000);
            QSocketNotifier urgent(far->socketDescriptor(), QSocketNotifier::Exception);
            QObject::connect(&urgent, &QSocketNotifier::activated, &urgent, [&] {
                trace << u"urgent"_s;
                urgent.setEnabled(false);
            });
            settle();
            ::send(int(near.socketDescriptor()), "!", 1, MSG_OOB);
            for (int turn = 0; trace.isEmpty() && turn < 1000; ++turn)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        },
        {u"urgent"_s});
}

void tst_EpollDispatcher::notifier_disabled_isSilent()
{
    exactlyOnBoth(
        [](Trace &trace) {
            SocketPair pair;
            QSocketNotifier reader(pair.ends[0], QSocketNotifier::Read);
            QObject::connect(&reader, &QSocketNotifier::activated, &reader,
                             [&] { trace << QChar::fromLatin1(pair.read(0)); });
            reader.setEnabled(false);
            pair.write(1, 'a');
            settle();
            trace << u"enabled"_s;
            reader.setEnabled(true);
            settle();
        },
        {u"enabled"_s, u"a"_s});
}

void tst_EpollDispatcher::notifier_ofClosedPeer_wakesReadAndWrite()
{
    exactlyOnBoth(
        [](Trace &trace) {
            SocketPair pair;
            QSocketNotifier reader(pair.ends[0], QSocketNotifier::Read);
            QSocketNotifier writer(pair.ends[0], QSocketNotifier::Write);
            QObject::connect(&reader, &QSocketNotifier::activated, &reader, [&] {
                trace << u"read"_s;
                reader.setEnabled(false);
            });
            QObject::connect(&writer, &QSocketNotifier::activated, &writer, [&] {
                trace << u"write"_s;
                writer.setEnabled(false);
            });
            ::close(pair.ends[1]);
            pair.ends[1] = -1;
            settle();
            trace.sort();
        },
        {u"read"_s, u"write"_s});
}

void tst_EpollDispatcher::notifier_removedDuringDelivery_isNotCalled()
{
    exactlyOnBoth(
        [](Trace &trace) {
            SocketPair one, two;
            std::array<std::unique_ptr<QSocketNotifier>, 2> readers{
                std::make_unique<QSocketNotifier>(one.ends[0], QSocketNotifier::Read),
                std::make_unique<QSocketNotifier>(two.ends[0], QSocketNotifier::Read)};
            const auto removeOther = [&](size_t me) {
                trace << u"called"_s;
                readers.at(me)->setEnabled(false);
                readers.at(1 - me).reset();
            };
            for (const size_t me : {size_t(0), size_t(1)})
                QObject::connect(readers.at(me).get(), &QSocketNotifier::activated,
                                 readers.at(me).get(), [=] { removeOther(me); });
            one.write(1, 'a');
            two.write(1, 'b');
            settle();
        },
        {u"called"_s});
}

void tst_EpollDispatcher::notifier_onReusedDescriptor_isNotCalledForTheOldOne()
{
    exactlyOnBoth(
        [](Trace &trace) {
            SocketPair one, two, quiet;
            std::array<SocketPair *, 2> pairs{&one, &two};
            std::array<std::unique_ptr<QSocketNotifier>, 2> readers;
            std::unique_ptr<QSocketNotifier> late;
            const auto replaceOther = [&](size_t me) {
                trace << u"called"_s;
                readers.at(me)->setEnabled(false);
                readers.at(1 - me).reset();
                const int descriptor = pairs.at(1 - me)->ends[0];
                ::dup2(quiet.ends[0], descriptor); // the same number, another socket
                late = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
                QObject::connect(late.get(), &QSocketNotifier::activated, late.get(),
                                 [&] { trace << QChar::fromLatin1(quiet.read(0)); });
            };
            for (const size_t me : {size_t(0), size_t(1)}) {
                readers.at(me) =
                    std::make_unique<QSocketNotifier>(pairs.at(me)->ends[0], QSocketNotifier::Read);
                QObject::connect(readers.at(me).get(), &QSocketNotifier::activated,
                                 readers.at(me).get(), [=] { replaceOther(me); });
            }
            one.write(1, 'a');
            two.write(1, 'b');
            settle();
            quiet.write(1, 'q');
            settle();
        },
        {u"called"_s, u"q"_s});
}

void tst_EpollDispatcher::notifier_onFile_isAlwaysReady()
{
    exactlyOnBoth(
        [](Trace &trace) {
            QTemporaryFile file;
            file.open();
            QSocketNotifier reader(file.handle(), QSocketNotifier::Read);
            QObject::connect(&reader, &QSocketNotifier::activated, &reader, [&] {
                trace << u"ready"_s;
                if (trace.size() == 2)
                    reader.setEnabled(false);
            });
            settle();
        },
        {u"ready"_s, u"ready"_s});
}

void tst_EpollDispatcher::notifiers_excluded_waitForTheNextTurn()
{
    exactlyOnBoth(
        [](Trace &trace) {
            SocketPair pair;
            QSocketNotifier reader(pair.ends[0], QSocketNotifier::Read);
            QObject::connect(&reader, &QSocketNotifier::activated, &reader,
                             [&] { trace << QChar::fromLatin1(pair.read(0)); });
            pair.write(1, 'a');
            settle(QEventLoop::ExcludeSocketNotifiers);
            trace << u"excluded"_s;
            QTimer wake; // a wait that excludes sockets still ends with a timer
            wake.start(1);
            QAbstractEventDispatcher::instance()->processEvents(QEventLoop::ExcludeSocketNotifiers |
                                                                QEventLoop::WaitForMoreEvents);
            trace << u"waited"_s;
            settle();
        },
        {u"excluded"_s, u"waited"_s, u"a"_s});
}

void tst_EpollDispatcher::notifiers_inNestedLoop_areDeliveredOnce()
{
    exactlyOnBoth(
        [](Trace &trace) {
            SocketPair one, two;
            QSocketNotifier first(one.ends[0], QSocketNotifier::Read);
            QSocketNotifier second(two.ends[0], QSocketNotifier::Read);
            const auto takeAndNest = [&](SocketPair &pair, QSocketNotifier &notifier) {
                notifier.setEnabled(false);
                trace << QChar::fromLatin1(pair.read(0));
                settle();
            };
            QObject::connect(&first, &QSocketNotifier::activated, &first,
                             [&] { takeAndNest(one, first); });
            QObject::connect(&second, &QSocketNotifier::activated, &second,
                             [&] { takeAndNest(two, second); });
            one.write(1, 'a');
            two.write(1, 'a');
            settle();
        },
        {u"a"_s, u"a"_s});
}

void tst_EpollDispatcher::postedEvent_fromAnotherThread_wakesTheLoop()
{
    exactlyOnBoth(
        [](Trace &trace) {
            QEventLoop loop;
            std::unique_ptr<QThread> other(QThread::create([&] {
                QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
            }));
            other->start();
            loop.exec(); // for ever, if the wake-up is lost
            other->wait();
            trace << u"woken"_s;
        },
        {u"woken"_s});
}

void tst_EpollDispatcher::postedEvents_fromManyThreads_allArrive()
{
    constexpr int perThread = 20'000;
    exactlyOnBoth(
        [](Trace &trace) {
            QEventLoop loop;
            int left = 4 * perThread;
            std::vector<std::unique_ptr<QThread>> others;
            for (int number = 0; number < 4; ++number) {
                others.emplace_back(QThread::create([&] {
                    for (int post = 0; post < perThread; ++post)
                        QMetaObject::invokeMethod(
                            &loop, [&] { --left == 0 ? loop.quit() : void(); },
                            Qt::QueuedConnection);
                }));
                others.back()->start();
            }
            loop.exec();
            for (const auto &other : others)
                other->wait();
            trace << QString::number(left);
        },
        {u"0"_s});
}

void tst_EpollDispatcher::interrupt_fromAnotherThread_endsTheWait()
{
    exactlyOnBoth(
        [](Trace &trace) {
            QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
            settle();
            std::binary_semaphore waits(0);
            QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, dispatcher,
                             [&] { waits.release(); });
            std::unique_ptr<QThread> other(QThread::create([&] {
                waits.acquire();
                dispatcher->interrupt();
            }));
            other->start();
            dispatcher->processEvents(QEventLoop::WaitForMoreEvents);
            other->wait();
            trace << u"ended"_s;
        },
        {u"ended"_s});
}

void tst_EpollDispatcher::loop_exitInNestedLoop_endsInnerThenOuter()
{
    exactlyOnBoth(
        [](Trace &trace) {
            QEventLoop outer;
            QTimer::singleShot(0, &outer, [&] {
                QEventLoop inner;
                QTimer::singleShot(0, &inner, [&] { inner.exit(7); });
                trace << QString::number(inner.exec());
                outer.exit(8);
            });
            trace << QString::number(outer.exec());
        },
        {u"7"_s, u"8"_s});
}

void tst_EpollDispatcher::processEvents_nothingToDo_returnsFalse()
{
    exactlyOnBoth(
        [](Trace &trace) {
            settle();
            QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
            trace << QString::number(dispatcher->processEvents(QEventLoop::AllEvents));
            dispatcher->wakeUp();
            trace << QString::number(dispatcher->processEvents(QEventLoop::AllEvents));
            trace << QString::number(dispatcher->processEvents(QEventLoop::AllEvents));
        },
        {u"0"_s, u"1"_s, u"0"_s});
}

void tst_EpollDispatcher::tcp_echo_worksUnchanged()
{
    exactlyOnBoth(
        [](Trace &trace) {
            QEventLoop loop;
            QTcpServer server;
            QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
                QTcpSocket *socket = server.nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                 [socket] { socket->write(socket->readAll()); });
            });
            server.listen(QHostAddress::LocalHost);
            QTcpSocket client;
            const QByteArray sent(3'000'000, 'x');
            QByteArray received;
            QObject::connect(&client, &QTcpSocket::connected, &loop, [&] { client.write(sent); });
            QObject::connect(&client, &QTcpSocket::readyRead, &loop, [&] {
                received += client.readAll();
                received.size() >= sent.size() ? loop.quit() : void();
            });
            client.connectToHost(QHostAddress::LocalHost, server.serverPort());
            loop.exec();
            trace << QString::number(received == sent);
        },
        {u"1"_s});
}

QTEST_GUILESS_MAIN(tst_EpollDispatcher)
#include "tst_epoll_dispatcher.moc"
