// Socket notifiers on our event loop do what they do on Qt's.
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

class tst_EpollNotifiers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
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
};

void tst_EpollNotifiers::initTestCase()
{
    preferQtsLoop();
}

void tst_EpollNotifiers::notifier_read_firesWhileDataIsThere()
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

void tst_EpollNotifiers::notifier_write_firesWhenWritable()
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

void tst_EpollNotifiers::notifier_exception_firesOnUrgentData()
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

void tst_EpollNotifiers::notifier_disabled_isSilent()
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

void tst_EpollNotifiers::notifier_ofClosedPeer_wakesReadAndWrite()
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

void tst_EpollNotifiers::notifier_removedDuringDelivery_isNotCalled()
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

void tst_EpollNotifiers::notifier_onReusedDescriptor_isNotCalledForTheOldOne()
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

void tst_EpollNotifiers::notifier_onFile_isAlwaysReady()
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

void tst_EpollNotifiers::notifiers_excluded_waitForTheNextTurn()
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

void tst_EpollNotifiers::notifiers_inNestedLoop_areDeliveredOnce()
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

QTEST_GUILESS_MAIN(tst_EpollNotifiers)
#include "tst_epoll_notifiers.moc"
