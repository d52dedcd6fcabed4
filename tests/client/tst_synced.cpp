// What travels beside messages: the person's settings, and who is typing.
#include "common/protocol/account_messages.h"
#include "common/protocol/contact_messages.h"
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
    void profile_changedOffline_outlivesTheProgram();
    void profile_refusedLater_isAsItWas();
    void profile_refusedLater_isNotShownToTheNextPerson();
    void profile_serverBusyLater_waitsOn();
    void profile_takenBackOffline_leavesTheRestAlone();
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

void tst_Synced::profile_changedOffline_outlivesTheProgram()
{
    QObject asker;
    bool isTaken = false;
    m_in->goOffline();
    m_in->session->ownProfile().rename(u"Me Myself"_s, u"here"_s, &asker,
                                       [&](const auto &me) { isTaken = static_cast<bool>(me); });
    QTRY_VERIFY(isTaken); // which shows here, and waits
    m_in->session->ownProfile().say({u"🌴"_s, u"Away"_s}, &asker, [](const auto &) {});
    QTRY_COMPARE(m_in->session->me().status.text, u"Away"_s);
    m_in->start();
    QTRY_COMPARE(m_in->session->me().displayName, u"Me Myself"_s);
    QVERIFY(m_in->session->ownProfile().isWaiting());
    QCOMPARE(told(u"profile.update"_s), 0);
    User me = m_in->session->me();
    m_in->server.answers[u"profile.update"_s] = {{u"user"_s, json::fromUser(me)}};
    m_in->server.answers[u"status.set"_s] = {{u"status"_s, json::fromStatus(me.status)}};
    m_in->comeBack();
    QTRY_COMPARE(told(u"profile.update"_s), 1);
    QCOMPARE(told(u"status.set"_s), 1);
    QTRY_VERIFY(!m_in->session->ownProfile().isWaiting());
    QCOMPARE(m_in->session->me().about, u"here"_s);
}

void tst_Synced::profile_refusedLater_isAsItWas()
{
    Contact me;
    me.user = m_in->session->me();
    const QString before = me.user.displayName;
    m_in->server.answers[u"profile.get"_s] = {{u"contact"_s, json::fromContact(me)}};
    QSignalSpy refused(&m_in->session->ownProfile(), &OwnProfile::refused);
    m_in->goOffline();
    m_in->session->ownProfile().rename(u"Me Myself"_s, {}, m_in->session.get(),
                                       [](const auto &) {});
    QTRY_COMPARE(m_in->session->me().displayName, u"Me Myself"_s);
    m_in->server.refusals[u"profile.update"_s] = makeError(Reason::InvalidField);
    m_in->comeBack();
    QTRY_COMPARE(refused.size(), 1);
    QTRY_COMPARE(m_in->session->me().displayName, before);
    const OwnProfile &profile = m_in->session->ownProfile();
    QVERIFY(!profile.isWaiting());
    QCOMPARE(profile.written().displayName, u"Me Myself"_s);
    m_in->server.refusals.remove(u"profile.update"_s);
    me.user.displayName = u"Me"_s;
    m_in->server.answers[u"profile.update"_s] = {{u"user"_s, json::fromUser(me.user)}};
    m_in->session->ownProfile().rename(u"Me"_s, {}, m_in->session.get(), [](const auto &) {});
    QTRY_COMPARE(profile.written().displayName, u"Me"_s);
}

void tst_Synced::profile_refusedLater_isNotShownToTheNextPerson()
{
    Contact me;
    me.user = m_in->session->me();
    m_in->server.answers[u"profile.get"_s] = {{u"contact"_s, json::fromContact(me)}};
    m_in->goOffline();
    m_in->session->ownProfile().rename(u"Me Myself"_s, {}, m_in->session.get(),
                                       [](const auto &) {});
    m_in->server.refusals[u"profile.update"_s] = makeError(Reason::InvalidField);
    QSignalSpy refused(&m_in->session->ownProfile(), &OwnProfile::refused);
    m_in->comeBack();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(m_in->session->ownProfile().written().displayName, u"Me Myself"_s);
    m_in->session->signOut();
    QTRY_COMPARE(m_in->session->ownProfile().written().displayName, QString());
}

void tst_Synced::profile_serverBusyLater_waitsOn()
{
    m_in->goOffline();
    m_in->session->ownProfile().rename(u"Me Myself"_s, {}, m_in->session.get(),
                                       [](const auto &) {});
    QTRY_VERIFY(m_in->session->ownProfile().isWaiting());
    m_in->server.refusals[u"profile.update"_s] = makeError(Reason::ServerBusy);
    m_in->comeBack();
    QTRY_COMPARE(told(u"profile.update"_s), 1);
    QTRY_VERIFY(m_in->session->ownProfile().isWaiting());
    QCOMPARE(m_in->session->me().displayName, u"Me Myself"_s);
}

void tst_Synced::profile_takenBackOffline_leavesTheRestAlone()
{
    OwnProfile &profile = m_in->session->ownProfile();
    const User before = m_in->session->me();
    m_in->goOffline();
    profile.tellTimeZone(u"Europe/Lisbon"_s, m_in->session.get(), [](const auto &) {});
    QTRY_COMPARE(m_in->session->me().timeZone, u"Europe/Lisbon"_s);
    profile.takeBack(before);
    QTRY_COMPARE(m_in->session->me().timeZone, before.timeZone);
    m_in->server.answers[u"profile.update"_s] = {{u"user"_s, json::fromUser(before)}};
    m_in->comeBack();
    QTRY_COMPARE(told(u"profile.update"_s), 1);
    QCOMPARE(m_in->server.asked.value(u"profile.update"_s).keys(), QStringList{u"timeZone"_s});
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
