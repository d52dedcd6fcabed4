// A session against a scripted server: what is sent, lost, repeated, caught up.
#include "client/models/message_model.h"
#include "client/state/session.h"
#include "tests/support/client/fake_timers.h"
#include "tests/support/client/memory_token_store.h"
#include "tests/support/client/scripted_server.h"
#include "tests/support/common/fake_random.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_Session : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void message_whileOffline_waitsAndGoesOnceOnline();
    void message_afterADay_goesWhenItIsWanted();
    void message_afterKill_goesWithTheSameClientId();
    void message_withLostAnswer_isStoredOnce();
    void message_refusedForGood_staysWithItsReason();
    void message_refusedForNow_isSentAgain();
    void messages_ofOneChat_goInOrder();
    void entry_twice_showsOnce();
    void entry_afterHole_isHeldUntilItIsFilled();
    void entries_whileTheEndIsRead_areShown();
    void catchUp_afterLoss_leavesNoHole();
    void catchUp_pastFiveHundred_showsTheNewestAndReadsBack();
    void server_restoredFromBackup_isReadAnew();
    void token_refused_asksForThePassword();
    void profile_inUse_isSaid();
    void model_whenMessageComes_insertsOneRow();
    void draft_isSavedAfterAPause();
    void start_withoutServer_connectsWhenItComesBack();
    void offline_onPurpose_connectsWhenTheServerComesBack();

private:
    void start();
    void signIn();
    Conversation *open();
    QStringList texts(Conversation *conversation) const;
    void reconnect();
    bool isOnline() const
    {
        return m_session->connectionState().phase == ConnectionState::Phase::Online;
    }

    FakeClock m_clock;
    FakeRandom m_random;
    std::unique_ptr<FakeTimers> m_timers;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    MemoryTokenStore m_tokens;
    std::unique_ptr<Session> m_session;
};

void tst_Session::init()
{
    m_session.reset();
    m_clock.set(QDateTime(QDate(2026, 1, 1), QTime(12, 10), Qt::UTC));
    m_tokens.tokens.clear();
    m_timers = std::make_unique<FakeTimers>(m_clock);
    m_server = std::make_unique<ScriptedServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    start();
    QVERIFY(m_session->setServer(u"ws://127.0.0.1:7443"_s));
    signIn();
}

void tst_Session::start()
{
    m_session = std::make_unique<Session>(
        m_folder->path(), Environment{m_clock, m_random, *m_timers, m_server->factory()}, m_tokens);
    m_session->restore();
}

void tst_Session::signIn()
{
    Credentials credentials;
    credentials.login = u"me"_s;
    credentials.password = u"secret word"_s;
    m_session->signIn(credentials);
    QTRY_VERIFY(isOnline());
}

Conversation *tst_Session::open()
{
    Conversation *conversation = m_session->conversation(m_server->chat);
    conversation->open();
    [&] { QTRY_VERIFY(conversation->older() != Edge::Loading); }();
    return conversation;
}

QStringList tst_Session::texts(Conversation *conversation) const
{
    QStringList found;
    for (const Line &line : conversation->lines())
        found.append(line.entry.text);
    return found;
}

void tst_Session::reconnect()
{
    m_server->isUp = true;
    QTRY_COMPARE(m_session->connectionState().phase, ConnectionState::Phase::Waiting);
    m_session->retryNow();
    QTRY_VERIFY(isOnline());
}

void tst_Session::message_whileOffline_waitsAndGoesOnceOnline()
{
    m_server->isUp = false;
    m_server->cut();
    Conversation *conversation = open();
    conversation->send(u"later"_s);
    QCOMPARE(conversation->lines().last().delivery, Delivery::Queued);
    reconnect();
    QTRY_COMPARE(conversation->lines().last().delivery, Delivery::Sent);
    QCOMPARE(texts(conversation), QStringList{u"later"_s});
    QCOMPARE(m_server->sentIds.size(), 1);
}

void tst_Session::message_afterADay_goesWhenItIsWanted()
{
    m_server->isUp = false;
    m_server->cut();
    Conversation *conversation = open();
    const QString old = conversation->send(u"Shall we meet today?"_s);
    m_clock.advance(24LL * 60 * 60 * 1000);
    conversation->send(u"fresh"_s);
    QSignalSpy held(&m_session->outbox(), &Outbox::held);
    reconnect();
    QTRY_COMPARE(m_server->log.size(), 1);
    QCOMPARE(m_server->log.first().text, u"fresh"_s);
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.first().first().toStringList(), QStringList{old});
    QVERIFY(m_session->outbox().items(m_server->chat).first().isHeld());
    conversation->retry(old);
    QTRY_COMPARE(m_server->log.size(), 2);
    QCOMPARE(m_server->sentIds.last(), old);
}

void tst_Session::message_afterKill_goesWithTheSameClientId()
{
    m_server->isUp = false;
    m_server->cut();
    const QString clientId = open()->send(u"later"_s);
    m_session.reset();
    m_server->isUp = true;
    start();
    QTRY_VERIFY(isOnline());
    QTRY_COMPARE(m_server->sentIds, QStringList{clientId});
    QTRY_VERIFY(m_session->outbox().all().isEmpty());
}

void tst_Session::message_withLostAnswer_isStoredOnce()
{
    Conversation *conversation = open();
    m_server->isAnsweringSends = false;
    const QString clientId = conversation->send(u"once"_s);
    QTRY_COMPARE(m_server->sentIds.size(), 1);
    m_server->cut();
    m_server->isAnsweringSends = true;
    reconnect();
    QTRY_VERIFY(m_session->outbox().all().isEmpty());
    QCOMPARE(m_server->log.size(), 1);
    QCOMPARE(texts(conversation), QStringList{u"once"_s});
    for (const QString &sent : std::as_const(m_server->sentIds))
        QCOMPARE(sent, clientId);
}

void tst_Session::message_refusedForGood_staysWithItsReason()
{
    Conversation *conversation = open();
    m_server->sendRefusal = makeError(Reason::NotAllowed);
    const QString clientId = conversation->send(u"may I"_s);
    QTRY_COMPARE(conversation->lines().last().delivery, Delivery::Failed);
    QCOMPARE(conversation->lines().last().error->reason, Reason::NotAllowed);
    m_server->sendRefusal.reset();
    conversation->retry(clientId);
    QTRY_COMPARE(conversation->lines().last().delivery, Delivery::Sent);
    QCOMPARE(m_server->sentIds, (QStringList{clientId, clientId}));
}

void tst_Session::message_refusedForNow_isSentAgain()
{
    Conversation *conversation = open();
    Error busy = makeError(Reason::ServerBusy);
    busy.retryAfterMs = 4000;
    m_server->sendRefusal = busy;
    conversation->send(u"now"_s);
    QTRY_COMPARE(m_server->sentIds.size(), 1);
    QTRY_VERIFY(conversation->lines().last().error.has_value());
    QCOMPARE(conversation->lines().last().delivery, Delivery::Queued);
    m_server->sendRefusal.reset();
    m_timers->advance(3999ms);
    QCOMPARE(m_server->sentIds.size(), 1);
    m_timers->advance(1ms);
    QTRY_COMPARE(conversation->lines().last().delivery, Delivery::Sent);
}

void tst_Session::messages_ofOneChat_goInOrder()
{
    Conversation *conversation = open();
    QStringList ids;
    for (int count = 0; count < 5; ++count)
        ids.append(conversation->send(QString::number(count)));
    QTRY_COMPARE(m_server->sentIds, ids);
    QTRY_COMPARE(texts(conversation), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
}

void tst_Session::entry_twice_showsOnce()
{
    Conversation *conversation = open();
    const Entry entry = m_server->write(u"hello"_s);
    m_server->tell(entry);
    QTRY_COMPARE(texts(conversation), QStringList{u"hello"_s});
    QCOMPARE(m_session->chats().summary(m_server->chat).unread, 1);
}

void tst_Session::entry_afterHole_isHeldUntilItIsFilled()
{
    Conversation *conversation = open();
    m_server->write(u"one"_s);
    m_server->write(u"lost"_s, false);
    m_server->write(u"three"_s);
    QVERIFY(!texts(conversation).contains(u"three"_s));
    QTRY_COMPARE(texts(conversation), (QStringList{u"one"_s, u"lost"_s, u"three"_s}));
    QVERIFY(m_server->calls.contains(u"log.read"_s));
}

// The page with the second message is being read from the disk when the third one comes.
void tst_Session::entries_whileTheEndIsRead_areShown()
{
    Conversation *conversation = open();
    m_server->write(u"one"_s);
    QTRY_COMPARE(texts(conversation), QStringList{u"one"_s});
    conversation->leave();
    bool isThirdWritten = false;
    connect(conversation, &Conversation::edgesChanged, this, [&] {
        if (conversation->newer() != Edge::Loading || std::exchange(isThirdWritten, true))
            return;
        QMetaObject::invokeMethod(
            this, [this] { m_server->write(u"three"_s); }, Qt::QueuedConnection);
    });
    conversation->open();
    m_server->write(u"two"_s);
    QTRY_COMPARE(texts(conversation), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    QVERIFY(isThirdWritten);
    m_server->write(u"four"_s);
    QTRY_COMPARE(texts(conversation).size(), 4);
}

void tst_Session::catchUp_afterLoss_leavesNoHole()
{
    Conversation *conversation = open();
    m_server->write(u"before"_s);
    m_server->cut();
    m_server->write(u"meanwhile"_s, false);
    reconnect();
    m_server->write(u"after"_s);
    QTRY_COMPARE(texts(conversation), (QStringList{u"before"_s, u"meanwhile"_s, u"after"_s}));
}

void tst_Session::catchUp_pastFiveHundred_showsTheNewestAndReadsBack()
{
    Conversation *conversation = open();
    m_server->write(u"first"_s);
    m_server->cut();
    for (int count = 2; count <= 700; ++count)
        m_server->write(QString::number(count), false);
    reconnect();
    QTRY_VERIFY(texts(conversation).contains(u"700"_s));
    QCOMPARE(conversation->older(), Edge::More);
    while (conversation->older() != Edge::Complete && conversation->lines().size() < 600) {
        conversation->loadOlder();
        QTRY_VERIFY(conversation->older() != Edge::Loading);
        QVERIFY(conversation->older() != Edge::Failed);
    }
    Seq expected = conversation->lines().first().entry.seq;
    for (const Line &line : conversation->lines())
        QCOMPARE(line.entry.seq, expected++);
}

void tst_Session::server_restoredFromBackup_isReadAnew()
{
    Conversation *conversation = open();
    m_server->write(u"kept"_s);
    m_server->write(u"lost in the backup"_s);
    QTRY_COMPARE(texts(conversation).size(), 2);
    m_server->log.removeLast();
    m_server->cut();
    reconnect();
    QTRY_COMPARE(texts(conversation), QStringList{u"kept"_s});
    m_server->write(u"new second"_s);
    QTRY_COMPARE(texts(conversation), (QStringList{u"kept"_s, u"new second"_s}));
}

void tst_Session::token_refused_asksForThePassword()
{
    m_server->write(u"remembered"_s);
    QTRY_COMPARE(m_session->chats().summary(m_server->chat).head, 1);
    m_session.reset();
    for (QString &token : m_tokens.tokens)
        token = u"void"_s;
    m_session = std::make_unique<Session>(
        m_folder->path(), Environment{m_clock, m_random, *m_timers, m_server->factory()}, m_tokens);
    QSignalSpy out(m_session.get(), &Session::signedOut);
    m_session->restore();
    QTRY_COMPARE(out.size(), 1);
    QCOMPARE(out[0][0].value<SignOutReason>(), SignOutReason::Expired);
    QVERIFY(m_session->chats().contains(m_server->chat)); // an ordinary end forgets nothing
}

void tst_Session::profile_inUse_isSaid()
{
    Session second(m_folder->path(), Environment{m_clock, m_random, *m_timers, m_server->factory()},
                   m_tokens);
    QSignalSpy busy(&second, &Session::profileBusy);
    second.restore();
    QCOMPARE(busy.size(), 1);
}

void tst_Session::model_whenMessageComes_insertsOneRow()
{
    Conversation *conversation = open();
    m_server->write(u"one"_s);
    QTRY_COMPARE(texts(conversation).size(), 1);
    MessageModel model(*m_session);
    model.setConversation(conversation);
    const int before = model.rowCount();
    QSignalSpy inserted(&model, &MessageModel::rowsInserted);
    QSignalSpy removed(&model, &MessageModel::rowsRemoved);
    QSignalSpy reset(&model, &MessageModel::modelReset);
    const QString clientId = conversation->send(u"two"_s);
    QTRY_COMPARE(conversation->lines().last().delivery, Delivery::Sent);
    QCOMPARE(model.rowCount(), before + 1);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(reset.size(), 0);
    QVERIFY(!inserted.isEmpty());
    QCOMPARE(model.index(model.rowCount() - 1).data(MessageModel::ClientIdRole).toString(),
             clientId);
}

void tst_Session::draft_isSavedAfterAPause()
{
    open()->setDraft({u"half a sen"_s, 0, 0});
    m_timers->advance(1s);
    m_session.reset();
    start();
    QTRY_COMPARE(m_session->drafts().draft(m_server->chat).text, u"half a sen"_s);
}

void tst_Session::start_withoutServer_connectsWhenItComesBack()
{
    m_session.reset();
    m_server->isUp = false;
    start();
    QTRY_COMPARE(m_session->connectionState().phase, ConnectionState::Phase::Waiting);
    QVERIFY(m_session->chats().contains(m_server->chat));
    m_server->isUp = true;
    m_timers->advance(1s); // the first delay is not longer
    QTRY_VERIFY(isOnline());
}

// "Work offline with saved history" is no decision against the server.
void tst_Session::offline_onPurpose_connectsWhenTheServerComesBack()
{
    m_session.reset();
    const auto kept = std::exchange(m_tokens.tokens, {}); // the keychain is locked …
    start();
    QSignalSpy needed(m_session.get(), &Session::signInNeeded);
    QTRY_COMPARE(needed.size(), 1);
    m_tokens.tokens = kept; // … and is not any more
    m_server->isUp = false;
    m_session->openOffline();
    QTRY_COMPARE(m_session->connectionState().phase, ConnectionState::Phase::Waiting);
    m_server->isUp = true;
    m_timers->advance(1s); // the first delay is not longer
    QTRY_VERIFY(isOnline());
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
