// What travels beside messages: the person's settings, and who is typing.
#include "tests/support/client/signed_in.h"

#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto shown = QLatin1StringView("test.shown");

} // namespace

class tst_Synced : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void setting_neverSet_isOn();
    void setting_changed_showsAtOnceAndIsSent();
    void setting_changedOffline_isSentOnceOnline();
    void setting_changedOffline_outlivesTheProgram();
    void setting_ofAnotherDevice_doesNotUndoWhatWaits();
    void typing_isToldAtMostEveryFiveSeconds();
    void typing_keptToOneself_isToldNobody();
    void typing_heard_isForgottenAfterSixSeconds();
    void typing_heardAgain_staysLonger();
    void typing_endsWithTheMessage();
    void received_isSaidOnceForSeveralMessages();
    void received_unknownToTheServer_isSaidNoMore();

private:
    int told(const QString &method) const
    {
        return static_cast<int>(m_in->server.calls.count(method));
    }
    SyncedSettings &settings() { return m_in->session->settings(); }
    TypingTracker &typing() { return m_in->session->typing(); }

    std::unique_ptr<SignedIn> m_in;
};

void tst_Synced::init()
{
    m_in = std::make_unique<SignedIn>();
    QVERIFY(m_in->isReady);
    // As the server does: the whole object, with the change in it.
    m_in->server.answers[u"settings.set"_s] = {
        {u"settings"_s, QJsonObject{{u"test.shown"_s, false}}}};
}

void tst_Synced::setting_neverSet_isOn()
{
    QVERIFY(settings().isOn(shown));
    QVERIFY(!settings().isOn("another"_L1, false));
}

void tst_Synced::setting_changed_showsAtOnceAndIsSent()
{
    QSignalSpy changed(&settings(), &SyncedSettings::changed);
    settings().set(shown, false);
    QVERIFY(!settings().isOn(shown));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(told(u"settings.set"_s), 1);
    settings().set(shown, false); // nothing new
    QCOMPARE(changed.size(), 1);
    QCOMPARE(told(u"settings.set"_s), 1);
}

void tst_Synced::setting_changedOffline_isSentOnceOnline()
{
    m_in->goOffline();
    settings().set(shown, false);
    const int before = told(u"settings.set"_s);
    m_in->comeBack();
    QTRY_VERIFY(told(u"settings.set"_s) > before);
    QVERIFY(!settings().isOn(shown));
}

void tst_Synced::setting_changedOffline_outlivesTheProgram()
{
    m_in->goOffline();
    settings().set(shown, false);
    const int before = told(u"settings.set"_s);
    m_in->server.isUp = true;
    m_in->start();
    m_in->waitOnline();
    QTRY_VERIFY(told(u"settings.set"_s) > before);
    QVERIFY(!settings().isOn(shown));
}

void tst_Synced::setting_ofAnotherDevice_doesNotUndoWhatWaits()
{
    m_in->goOffline();
    settings().set(shown, false);
    settings().apply({{u"test.shown"_s, true}, {u"other"_s, 7}});
    QVERIFY(!settings().isOn(shown));
    QCOMPARE(settings().value("other"_L1), QJsonValue(7));
}

void tst_Synced::typing_isToldAtMostEveryFiveSeconds()
{
    typing().say(m_in->server.chat);
    typing().say(m_in->server.chat);
    m_in->timers.advance(4999ms);
    typing().say(m_in->server.chat);
    QCOMPARE(told(u"chat.typing"_s), 1);
    m_in->timers.advance(1ms);
    typing().say(m_in->server.chat);
    QCOMPARE(told(u"chat.typing"_s), 2);
}

void tst_Synced::typing_keptToOneself_isToldNobody()
{
    Conversation *conversation = m_in->session->conversation(m_in->server.chat);
    m_in->server.refusals[u"settings.set"_s] = makeError(Reason::ServerBusy);
    settings().set(SyncedSettings::showsTyping, false);
    conversation->typing();
    settings().set(SyncedSettings::showsTyping, true);
    QCOMPARE(told(u"chat.typing"_s), 0);
    conversation->typing();
    QTRY_COMPARE(told(u"chat.typing"_s), 1);
}

void tst_Synced::typing_heard_isForgottenAfterSixSeconds()
{
    QSignalSpy changed(&typing(), &TypingTracker::changed);
    m_in->server.notify(u"typing"_s, {{u"chatId"_s, m_in->server.chat.toString()},
                                      {u"userId"_s, m_in->server.friendId.toString()}});
    QCOMPARE(typing().typing(m_in->server.chat), QList{m_in->server.friendId});
    m_in->timers.advance(5999ms);
    QCOMPARE(typing().typing(m_in->server.chat).size(), 1);
    m_in->timers.advance(1ms);
    QVERIFY(typing().typing(m_in->server.chat).isEmpty());
    QCOMPARE(changed.size(), 2);
}

void tst_Synced::typing_heardAgain_staysLonger()
{
    typing().heard(m_in->server.chat, m_in->server.friendId);
    m_in->timers.advance(4s);
    typing().heard(m_in->server.chat, m_in->server.friendId);
    m_in->timers.advance(4s);
    QCOMPARE(typing().typing(m_in->server.chat).size(), 1);
    m_in->timers.advance(2s);
    QVERIFY(typing().typing(m_in->server.chat).isEmpty());
}

void tst_Synced::typing_endsWithTheMessage()
{
    Conversation *conversation = m_in->session->conversation(m_in->server.chat);
    conversation->open();
    typing().heard(m_in->server.chat, m_in->server.friendId);
    m_in->server.write(u"there"_s);
    QTRY_VERIFY(conversation->typingPeople().isEmpty());
}

void tst_Synced::received_isSaidOnceForSeveralMessages()
{
    for (int at = 0; at < 3; ++at)
        m_in->server.write(u"hello"_s);
    QTRY_COMPARE(m_in->session->chats().summary(m_in->server.chat).head, Seq(3));
    m_in->timers.advance(999ms);
    QCOMPARE(told(u"chat.received"_s), 0);
    m_in->timers.advance(1ms);
    QTRY_COMPARE(told(u"chat.received"_s), 1);
    QCOMPARE(m_in->server.asked[u"chat.received"_s].value("chats"_L1),
             QJsonValue(QJsonObject{{m_in->server.chat.toString(), 3}}));
    m_in->timers.advance(5s);
    QCOMPARE(told(u"chat.received"_s), 1);
}

void tst_Synced::received_unknownToTheServer_isSaidNoMore()
{
    m_in->server.refusals[u"chat.received"_s] = makeError(Reason::UnknownMethod);
    m_in->server.write(u"hello"_s);
    QTRY_COMPARE(m_in->session->chats().summary(m_in->server.chat).head, Seq(1));
    m_in->timers.advance(1s);
    QTRY_COMPARE(told(u"chat.received"_s), 1);
    QCoreApplication::processEvents();
    m_in->server.write(u"again"_s);
    QTRY_COMPARE(m_in->session->chats().summary(m_in->server.chat).head, Seq(2));
    m_in->timers.advance(2s);
    QCoreApplication::processEvents();
    QCOMPARE(told(u"chat.received"_s), 1);
}

QTEST_GUILESS_MAIN(tst_Synced)
#include "tst_synced.moc"
