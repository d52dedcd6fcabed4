// Reconnecting, pinging and answering, with time and chance in the test's hand.
#include "client/net/connection.h"
#include "client/net/server_address.h"
#include "common/protocol/rpc.h"
#include "tests/support/client/fake_link.h"
#include "tests/support/client/fake_timers.h"
#include "tests/support/common/fake_random.h"

#include <QSignalSpy>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_Connection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void delay_afterEachFailure_doublesItsBound();
    void delay_ofLittleChance_isHalfASecond();
    void delay_afterAMinuteOnline_beginsAnew();
    void delay_afterByeOfServer_isNotShorter();
    void lost_link_isOpenedAgainAfterTheDelay();
    void refused_certificate_isNotRetried();
    void silent_link_isDroppedAfterAMinute();
    void dead_link_afterSleep_isFoundSoon();
    void live_link_afterSleep_stays();
    void reconnect_opensAnewAtOnce();
    void call_withoutAnswer_timesOut();
    void call_whenLinkCloses_failsOffline();
    void call_whenGone_context_isDropped();
    void address_typed_data();
    void address_typed();

private:
    FakeClock m_clock;
    FakeRandom m_random;
    std::unique_ptr<FakeTimers> m_timers;
    std::unique_ptr<Connection> m_connection;
    FakeLink *m_link = nullptr;
};

void tst_Connection::init()
{
    m_clock = FakeClock();
    m_random = FakeRandom();
    m_connection.reset();
    m_timers = std::make_unique<FakeTimers>(m_clock);
    auto link = std::make_unique<FakeLink>();
    m_link = link.get();
    m_connection = std::make_unique<Connection>(std::move(link), m_clock, m_random, *m_timers);
    m_connection->setServer(QUrl(u"wss://example.org:7443/ws"_s));
}

void tst_Connection::delay_afterEachFailure_doublesItsBound()
{
    Reconnect reconnect(*m_timers, m_random);
    QList<qint64> delays;
    for (int attempt = 0; attempt < 7; ++attempt) {
        m_random.lineUp({0xFFFFFFFFFFFFFFFFULL});
        delays.append(reconnect.nextDelay().count());
    }
    const QList<qint64> bounds{1000, 2000, 4000, 8000, 16000, 30000, 30000};
    for (qsizetype at = 0; at < bounds.size(); ++at)
        QVERIFY2(delays[at] <= bounds[at] && delays[at] >= bounds[at] - 1,
                 qPrintable(QString::number(delays[at])));
}

void tst_Connection::delay_ofLittleChance_isHalfASecond()
{
    Reconnect reconnect(*m_timers, m_random);
    m_random.lineUp({0});
    QCOMPARE(reconnect.nextDelay(), 500ms);
}

void tst_Connection::delay_afterAMinuteOnline_beginsAnew()
{
    const quint64 most = 0xFFFFFFFFFFFFFFFFULL;
    m_random.lineUp({most, most, most, most, most});
    Reconnect reconnect(*m_timers, m_random);
    reconnect.nextDelay();
    reconnect.nextDelay();
    reconnect.becameOnline();
    m_clock.advance(59000);
    QVERIFY(reconnect.nextDelay() > 3s);
    reconnect.becameOnline();
    m_clock.advance(60000);
    QVERIFY(reconnect.nextDelay() <= 1s);
}

void tst_Connection::delay_afterByeOfServer_isNotShorter()
{
    Reconnect reconnect(*m_timers, m_random);
    reconnect.setServerWait(7s);
    QVERIFY(reconnect.nextDelay() >= 7s);
}

void tst_Connection::lost_link_isOpenedAgainAfterTheDelay()
{
    m_connection->start();
    m_link->accept();
    m_connection->confirmOnline();
    QCOMPARE(m_connection->state().phase, ConnectionState::Phase::Online);
    m_random.lineUp({0});
    m_link->cut();
    QCOMPARE(m_connection->state().phase, ConnectionState::Phase::Waiting);
    QCOMPARE(m_connection->state().retryIn, 500ms);
    m_timers->advance(499ms);
    QCOMPARE(m_link->opens.size(), 1);
    m_timers->advance(1ms);
    QCOMPARE(m_link->opens.size(), 2);
}

void tst_Connection::refused_certificate_isNotRetried()
{
    m_connection->start();
    m_link->cut(Reason::CertificateRefused);
    QCOMPARE(m_connection->state().phase, ConnectionState::Phase::Offline);
    m_timers->advance(120s);
    QCOMPARE(m_link->opens.size(), 1);
}

void tst_Connection::silent_link_isDroppedAfterAMinute()
{
    m_connection->start();
    m_link->accept();
    m_connection->confirmOnline();
    m_timers->advance(25s);
    QVERIFY(m_link->sent.last().contains("session.ping"));
    m_timers->advance(34s);
    QVERIFY(m_link->isOpen);
    m_timers->advance(1s);
    QTRY_VERIFY(!m_link->isOpen);
    QCOMPARE(m_connection->state().error.reason, Reason::TimedOut);
}

// The device slept: what seems open may be dead, and nobody waits a minute to find out.
void tst_Connection::dead_link_afterSleep_isFoundSoon()
{
    m_connection->start();
    m_link->accept();
    m_connection->confirmOnline();
    m_timers->advance(3s);
    m_connection->retryNow();
    QVERIFY(m_link->sent.last().contains("session.ping"));
    m_timers->advance(5s);
    QTRY_VERIFY(!m_link->isOpen);
    QCOMPARE(m_connection->state().phase, ConnectionState::Phase::Waiting);
    m_connection->retryNow();
    QCOMPARE(m_link->opens.size(), 2);
}

void tst_Connection::live_link_afterSleep_stays()
{
    m_connection->start();
    m_link->accept();
    m_connection->confirmOnline();
    m_timers->advance(3s);
    m_connection->retryNow();
    m_timers->advance(1s);
    m_link->say(R"({"jsonrpc":"2.0","method":"bye","params":{}})");
    m_timers->advance(4s);
    m_timers->advance(20s);
    QVERIFY(m_link->isOpen);
    QCOMPARE(m_connection->state().phase, ConnectionState::Phase::Online);
}

// The proxy was changed: what is open goes by the old way.
void tst_Connection::reconnect_opensAnewAtOnce()
{
    m_connection->start();
    m_link->accept();
    m_connection->confirmOnline();
    m_connection->reconnect();
    QTRY_COMPARE(m_link->opens.size(), 2);
    QCOMPARE(m_connection->state().phase, ConnectionState::Phase::Connecting);
    m_link->cut(Reason::ServerUnreachable);
    QCOMPARE(m_connection->state().phase, ConnectionState::Phase::Waiting);
    m_connection->reconnect();
    QCOMPARE(m_link->opens.size(), 3);
    m_connection->stop();
    m_connection->reconnect();
    QTRY_COMPARE(m_connection->state().phase, ConnectionState::Phase::Offline);
    QCOMPARE(m_link->opens.size(), 3);
}

void tst_Connection::call_withoutAnswer_timesOut()
{
    m_connection->start();
    m_link->accept();
    std::optional<Error> error;
    m_connection->channel().call(u"chat.list"_s, {}, this, [&](const Result<QJsonObject> &answer) {
        error = answer.error();
    });
    m_timers->advance(14999ms);
    QVERIFY(!error);
    m_timers->advance(1ms);
    QCOMPARE(error->reason, Reason::TimedOut);
}

void tst_Connection::call_whenLinkCloses_failsOffline()
{
    m_connection->start();
    m_link->accept();
    std::optional<Error> error;
    m_connection->channel().call(u"chat.list"_s, {}, this, [&](const Result<QJsonObject> &answer) {
        error = answer.error();
    });
    m_link->cut();
    QCOMPARE(error->reason, Reason::Offline);
}

void tst_Connection::call_whenGone_context_isDropped()
{
    m_connection->start();
    m_link->accept();
    auto context = std::make_unique<QObject>();
    bool isCalled = false;
    m_connection->channel().call(u"chat.list"_s, {}, context.get(),
                                 [&](const Result<QJsonObject> &) { isCalled = true; });
    context.reset();
    m_link->say(rpc::writeResult(1, {}));
    QVERIFY(!isCalled);
}

void tst_Connection::address_typed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("a name") << u"chat.example.org"_s << u"wss://chat.example.org:7443/ws"_s;
    QTest::newRow("with a port") << u"10.0.0.5:9000"_s << u"wss://10.0.0.5:9000/ws"_s;
    QTest::newRow("https") << u"https://chat.example.org"_s << u"wss://chat.example.org/ws"_s;
    QTest::newRow("plain") << u"ws://127.0.0.1:7443"_s << u"ws://127.0.0.1:7443/ws"_s;
    QTest::newRow("IPv6") << u"[::1]:7000"_s << u"wss://[::1]:7000/ws"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("a secret in it") << u"wss://me:secret@chat.example.org"_s << QString();
    QTest::newRow("another scheme") << u"ftp://chat.example.org"_s << QString();
}

void tst_Connection::address_typed()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const auto found = serverUrl(typed);
    QCOMPARE(found ? found->toString() : QString(), url);
}

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_connection.moc"
