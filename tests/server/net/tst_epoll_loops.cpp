// Waking, interrupting and nesting our event loop work as with Qt's.
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

class tst_EpollLoops : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void postedEvent_fromAnotherThread_wakesTheLoop();
    void postedEvents_fromManyThreads_allArrive();
    void interrupt_fromAnotherThread_endsTheWait();
    void loop_exitInNestedLoop_endsInnerThenOuter();
    void processEvents_nothingToDo_returnsFalse();
    void tcp_echo_worksUnchanged();
};

void tst_EpollLoops::initTestCase()
{
    preferQtsLoop();
}

void tst_EpollLoops::postedEvent_fromAnotherThread_wakesTheLoop()
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

void tst_EpollLoops::postedEvents_fromManyThreads_allArrive()
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

void tst_EpollLoops::interrupt_fromAnotherThread_endsTheWait()
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

void tst_EpollLoops::loop_exitInNestedLoop_endsInnerThenOuter()
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

void tst_EpollLoops::processEvents_nothingToDo_returnsFalse()
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

void tst_EpollLoops::tcp_echo_worksUnchanged()
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

QTEST_GUILESS_MAIN(tst_EpollLoops)
#include "tst_epoll_loops.moc"
