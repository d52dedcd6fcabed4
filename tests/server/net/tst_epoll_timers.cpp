// Timers on our event loop do what they do on Qt's.
#include "tests/server/net/loop_cases.h"

#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTimer>

#include <semaphore>

using namespace chatoyant::server;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;

class tst_EpollTimers : public QObject
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
};

void tst_EpollTimers::initTestCase()
{
    preferQtsLoop();
}

void tst_EpollTimers::timers_ofEveryType_fireInOrder()
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

void tst_EpollTimers::timer_registered_isListedWithItsRemainingTime()
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

void tst_EpollTimers::timer_precise_isNeverEarly()
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

void tst_EpollTimers::timer_stoppedByAnother_doesNotFire()
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

void tst_EpollTimers::timer_startedAgainInItsSlot_firesAgain()
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

void tst_EpollTimers::timer_inNestedLoop_doesNotRecurse()
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

void tst_EpollTimers::timer_zero_leavesSocketsTheirTurn()
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

void tst_EpollTimers::timer_stopped_leavesNothingInTheQueue()
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

QTEST_GUILESS_MAIN(tst_EpollTimers)
#include "tst_epoll_timers.moc"
