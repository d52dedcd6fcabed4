// Whoever reads on another of their devices is not told here of what they read there.
#include "tests/support/client/signed_in.h"

#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_AlertsElsewhere : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void otherDevice_inUse_isWaitedFor();
    void otherDevice_readingIt_keepsItFromTheScreen();
    void otherDevice_leftAMinuteAgo_isNotWaitedFor();
    void draft_ofThisDevice_isNoOtherDevice();

private:
    Alerts &alerts() { return m_in->session->alerts(); }
    std::optional<Alert> alert() { return alerts().alert(m_in->server.chat); }
    void arrive(const QString &text)
    {
        const Seq seq = m_in->server.write(text).seq;
        QTRY_COMPARE(m_in->session->chats().summary(m_in->server.chat).head, seq);
    }
    // As the server tells it.
    void readElsewhere()
    {
        ScriptedServer &server = m_in->server;
        server.notify(u"read"_s, {{u"chatId"_s, server.chat.toString()},
                                  {u"userId"_s, server.me.toString()},
                                  {u"seq"_s, server.log.last().seq}});
    }

    std::unique_ptr<SignedIn> m_in;
};

// Something was just read there.
void tst_AlertsElsewhere::init()
{
    m_in = std::make_unique<SignedIn>();
    QVERIFY(m_in->isReady);
    arrive(u"read there"_s);
    readElsewhere();
}

void tst_AlertsElsewhere::otherDevice_inUse_isWaitedFor()
{
    QSignalSpy raised(&alerts(), &Alerts::raised);
    arrive(u"one"_s);
    arrive(u"two"_s);
    m_in->timers.advance(2999ms);
    QCOMPARE(raised.size(), 0);
    m_in->timers.advance(1ms);
    QCOMPARE(raised.size(), 1);
    QCOMPARE(alert()->count, 2);
    QCOMPARE(alert()->message.text, u"two"_s);
    QVERIFY(!alert()->isSilent);
    m_in->timers.advance(3s);
    QCOMPARE(raised.size(), 1);
}

void tst_AlertsElsewhere::otherDevice_readingIt_keepsItFromTheScreen()
{
    QSignalSpy raised(&alerts(), &Alerts::raised);
    arrive(u"one"_s);
    m_in->timers.advance(2s);
    readElsewhere();
    QVERIFY(!alert());
    arrive(u"two"_s);
    m_in->timers.advance(1s); // which ends the first wait
    QCOMPARE(raised.size(), 0);
    m_in->timers.advance(2s);
    QCOMPARE(raised.size(), 1);
    QCOMPARE(alert()->count, 1);
}

void tst_AlertsElsewhere::otherDevice_leftAMinuteAgo_isNotWaitedFor()
{
    m_in->timers.advance(60s);
    arrive(u"one"_s);
    QVERIFY(alert());
    QSignalSpy raised(&alerts(), &Alerts::raised);
    m_in->session->chats().setRead(m_in->server.chat, m_in->server.log.last().seq); // here
    arrive(u"two"_s);
    QCOMPARE(raised.size(), 1);
}

// The server tells it to every device, also to the one that wrote it.
void tst_AlertsElsewhere::draft_ofThisDevice_isNoOtherDevice()
{
    m_in->timers.advance(60s);
    ScriptedServer &server = m_in->server;
    m_in->session->drafts().set(server.chat, {u"begun here"_s, 0, 0});
    m_in->timers.advance(14s);
    QTRY_VERIFY(server.calls.contains(u"draft.set"_s));
    QJsonObject draft = server.asked.value(u"draft.set"_s);
    server.notify(u"draft"_s, draft);
    arrive(u"one"_s);
    QVERIFY(alert());
    QSignalSpy raised(&alerts(), &Alerts::raised);
    arrive(u"two"_s);
    QCOMPARE(raised.size(), 1);
}

QTEST_GUILESS_MAIN(tst_AlertsElsewhere)
#include "tst_alerts_elsewhere.moc"
