// Chats muted for a time, and how one is seen: what lasts, what ends, and what others are told.
#include "common/protocol/chat_messages.h"
#include "tests/support/client/signed_in.h"

#include <QJsonArray>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_Mutes : public QObject
{
    Q_OBJECT

private slots:
    void mute_forAnHour_endsAfterIt();
    void mute_forEver_staysAndHasNoTime();
    void mute_overWhileOffline_endsWithTheConnection();
    void unmute_beforeItsTime_forgetsTheTime();
    void morning_isTheNextOneAfterSleep_data();
    void morning_isTheNextOneAfterSleep();
    void away_byOwnWord_staysWhenThere();
    void away_byItself_endsWhenThere();
    void away_afterAReconnect_isToldAgain();

private:
    static bool isMuted(SignedIn &device)
    {
        return device.session->chats().summary(device.server.chat).preferences.muted;
    }
    // Takes whatever it is asked to keep.
    static void agree(SignedIn &device, bool isMuted);
    // Answers come in between.
    static void wait(SignedIn &device, std::chrono::seconds time)
    {
        for (auto left = time; left > 0s; left -= 10s) {
            QCoreApplication::processEvents();
            device.timers.advance(10s);
        }
    }
    static qsizetype told(const SignedIn &device)
    {
        return device.server.calls.count(u"presence.set"_s);
    }
};

void tst_Mutes::agree(SignedIn &device, bool isMuted)
{
    ChatPreferences preferences;
    preferences.muted = isMuted;
    device.server.answers.insert(u"chat.preferences"_s,
                                 {{u"preferences"_s, json::fromPreferences(preferences)}});
    device.server.refusals.insert(u"settings.set"_s, makeError(Reason::ServerBusy)); // kept here
}

void tst_Mutes::mute_forAnHour_endsAfterIt()
{
    SignedIn device;
    agree(device, true);
    Mutes &mutes = device.session->mutes();
    mutes.mute(device.server.chat, device.clock.now().addSecs(3600));
    QVERIFY(isMuted(device));
    QCOMPARE(mutes.until(device.server.chat), device.clock.now().addSecs(3600));
    wait(device, 59min);
    QVERIFY(isMuted(device));
    agree(device, false);
    wait(device, 1min);
    QTRY_COMPARE(device.server.calls.count(u"chat.preferences"_s), 2);
    QVERIFY(!isMuted(device));
    QVERIFY(!mutes.until(device.server.chat));
}

void tst_Mutes::mute_forEver_staysAndHasNoTime()
{
    SignedIn device;
    agree(device, true);
    device.session->mutes().mute(device.server.chat);
    wait(device, 2h);
    QVERIFY(isMuted(device));
    QVERIFY(!device.session->mutes().until(device.server.chat));
}

void tst_Mutes::mute_overWhileOffline_endsWithTheConnection()
{
    SignedIn device;
    agree(device, true);
    device.session->mutes().mute(device.server.chat, device.clock.now().addSecs(3600));
    QTRY_COMPARE(device.server.calls.count(u"chat.preferences"_s), 1);
    ChatSummary muted = device.session->chats().summary(device.server.chat);
    device.server.answers.insert(
        u"chat.list"_s, {{u"chats"_s, QJsonArray{json::fromSummary(muted)}}, {u"userHead"_s, 0}});
    device.goOffline();
    device.clock.set(device.clock.now().addSecs(2 * 3600));
    agree(device, false);
    device.comeBack();
    QTRY_VERIFY(!isMuted(device));
    QCOMPARE(device.server.calls.count(u"chat.preferences"_s), 2);
}

void tst_Mutes::unmute_beforeItsTime_forgetsTheTime()
{
    SignedIn device;
    agree(device, true);
    Mutes &mutes = device.session->mutes();
    mutes.mute(device.server.chat, device.clock.now().addSecs(3600));
    QTRY_COMPARE(device.server.calls.count(u"chat.preferences"_s), 1);
    agree(device, false);
    mutes.unmute(device.server.chat);
    QTRY_COMPARE(device.server.calls.count(u"chat.preferences"_s), 2);
    QVERIFY(!isMuted(device));
    QVERIFY(device.session->settings().value(Mutes::setting).toObject().isEmpty());
}

void tst_Mutes::morning_isTheNextOneAfterSleep_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("morning");
    const QDate day(2026, 1, 10);
    const QDateTime same(day, {8, 0});
    const QDateTime next(day.addDays(1), {8, 0});
    QTest::newRow("evening") << QDateTime(day, {22, 30}) << next;
    QTest::newRow("noon") << QDateTime(day, {12, 0}) << next;
    QTest::newRow("early") << QDateTime(day, {6, 0}) << next;
    QTest::newRow("after midnight") << QDateTime(day, {1, 15}) << same;
}

void tst_Mutes::morning_isTheNextOneAfterSleep()
{
    QFETCH(QDateTime, now);
    QFETCH(QDateTime, morning);
    QCOMPARE(Mutes::morningAfter(now), morning);
}

void tst_Mutes::away_byOwnWord_staysWhenThere()
{
    SignedIn device;
    agree(device, false);
    OwnPresence &own = device.session->ownPresence();
    own.choose(Presence::Away);
    QCOMPARE(own.shown(), Presence::Away);
    own.setThere(false);
    own.setThere(true);
    QCOMPARE(own.shown(), Presence::Away);
    QTRY_COMPARE(told(device), 1);
    own.choose(Presence::Online);
    QTRY_COMPARE(told(device), 2);
    QCOMPARE(own.shown(), Presence::Online);
}

void tst_Mutes::away_byItself_endsWhenThere()
{
    SignedIn device;
    OwnPresence &own = device.session->ownPresence();
    own.setThere(false);
    QCOMPARE(own.shown(), Presence::Away);
    QCOMPARE(own.chosen(), Presence::Online);
    own.setThere(true);
    QCOMPARE(own.shown(), Presence::Online);
    QTRY_COMPARE(told(device), 2);
}

void tst_Mutes::away_afterAReconnect_isToldAgain()
{
    SignedIn device;
    agree(device, false);
    device.session->ownPresence().choose(Presence::Away);
    QTRY_COMPARE(told(device), 1);
    device.goOffline();
    device.comeBack();
    QTRY_COMPARE(told(device), 2);
}

QTEST_MAIN(tst_Mutes)
#include "tst_mutes.moc"
