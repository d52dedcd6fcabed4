// Edits, deletions and reactions: shown at once, kept on disk, sent in order, undone if refused.
#include "tests/support/client/signed_in.h"

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Changes : public QObject
{
    Q_OBJECT

private slots:
    void edit_whileOffline_showsAtOnceAndGoesLater();
    void edit_answered_showsOnUntilTheLogHasIt();
    void change_afterKill_goesAgain();
    void change_withLostAnswer_goesAgain();
    void change_refusedForNow_isSentAgain();
    void changes_ofOneMessage_goAsOne();
    void deletion_leavesNothingElseToSend();
    void changes_goInOrder();
    void edit_refused_isUndoneWithItsReason();
    void refusal_afterRestart_isStillSaid();
    void refusal_retried_happens();
    void refusal_dismissed_isGone();
    void deletion_ofADeletedMessage_isNoFailure();
    void quote_ofAnEditedMessage_hasTheNewWords();

private:
    // Messages of one's own and of the friend, alternating, from 1 on.
    static Conversation *open(SignedIn &device, int messages);
    static Line line(Conversation *conversation, Seq seq);
    static void amend(SignedIn &device, EntryKind kind, Seq target, const QString &text = {});
    static void accept(SignedIn &device, const QString &method, Seq seq)
    {
        device.server.answers.insert(method, {{u"seq"_s, seq}});
    }
    static QStringList asked(const SignedIn &device)
    {
        return device.server.calls.filter(u"message."_s);
    }
};

Conversation *tst_Changes::open(SignedIn &device, int messages)
{
    for (int number = 1; number <= messages; ++number) {
        Entry entry;
        entry.by = number % 2 == 1 ? device.server.me : device.server.friendId;
        entry.clientId = u"c%1"_s.arg(number);
        entry.text = u"message %1"_s.arg(number);
        device.server.append(entry);
    }
    Conversation *conversation = device.session->conversation(device.server.chat);
    conversation->open();
    [&] { QTRY_COMPARE(conversation->lines().size(), messages); }();
    return conversation;
}

Line tst_Changes::line(Conversation *conversation, Seq seq)
{
    for (const Line &each : conversation->lines()) {
        if (each.entry.seq == seq)
            return each;
    }
    return {};
}

void tst_Changes::amend(SignedIn &device, EntryKind kind, Seq target, const QString &text)
{
    Entry entry;
    entry.kind = kind;
    entry.by = device.server.me;
    entry.target = target;
    entry.text = text;
    device.server.append(entry);
}

void tst_Changes::edit_whileOffline_showsAtOnceAndGoesLater()
{
    SignedIn device;
    Conversation *conversation = open(device, 1);
    device.goOffline();
    conversation->edit(1, u"better"_s);
    QCOMPARE(line(conversation, 1).entry.text, u"better"_s);
    QVERIFY(line(conversation, 1).isEdited);
    QVERIFY(line(conversation, 1).isChanging);
    QVERIFY(!device.server.calls.contains(u"message.edit"_s));
    accept(device, u"message.edit"_s, 2);
    device.comeBack();
    QTRY_VERIFY(device.server.calls.contains(u"message.edit"_s));
    amend(device, EntryKind::Edit, 1, u"better"_s);
    QTRY_VERIFY(device.session->changes().changes(device.server.chat).isEmpty());
    QCOMPARE(line(conversation, 1).entry.text, u"better"_s);
    QVERIFY(!line(conversation, 1).isChanging);
}

void tst_Changes::edit_answered_showsOnUntilTheLogHasIt()
{
    SignedIn device;
    Conversation *conversation = open(device, 1);
    accept(device, u"message.edit"_s, 2);
    conversation->edit(1, u"better"_s);
    const auto isDone = [&] {
        const auto changes = device.session->changes().changes(device.server.chat);
        return changes.size() == 1 && changes.first().done == 2;
    };
    QTRY_VERIFY(isDone());
    QCOMPARE(line(conversation, 1).entry.text, u"better"_s);
    QVERIFY(!line(conversation, 1).isChanging);
}

void tst_Changes::change_afterKill_goesAgain()
{
    SignedIn device;
    open(device, 1);
    device.goOffline();
    device.session->conversation(device.server.chat)->remove(1);
    device.start();
    Conversation *conversation = device.session->conversation(device.server.chat);
    QTRY_VERIFY(device.session->chats().contains(device.server.chat));
    conversation->open();
    QTRY_VERIFY(line(conversation, 1).isDeleted);
    accept(device, u"message.delete"_s, 2);
    device.server.isUp = true;
    device.session->retryNow();
    QTRY_VERIFY(device.server.calls.contains(u"message.delete"_s));
}

void tst_Changes::change_withLostAnswer_goesAgain()
{
    SignedIn device;
    Conversation *conversation = open(device, 1);
    accept(device, u"message.edit"_s, 2);
    FakeLink *link = device.server.link();
    QObject context;
    connect(link, &FakeLink::written, &context, [link](const QByteArray &text) {
        if (text.contains("message.edit"))
            link->cut(); // the server has it, the answer never comes
    });
    conversation->edit(1, u"better"_s);
    QTRY_VERIFY(device.phase() == ConnectionState::Phase::Waiting);
    QCOMPARE(device.server.calls.count(u"message.edit"_s), 1);
    QCOMPARE(line(conversation, 1).entry.text, u"better"_s);
    link->disconnect(&context);
    device.comeBack();
    QTRY_COMPARE(device.server.calls.count(u"message.edit"_s), 2);
}

void tst_Changes::change_refusedForNow_isSentAgain()
{
    SignedIn device;
    Conversation *conversation = open(device, 1);
    device.server.refusals.insert(u"message.edit"_s, makeError(Reason::ServerBusy));
    conversation->edit(1, u"better"_s);
    QTRY_VERIFY(line(conversation, 1).isChanging);
    QTRY_COMPARE(device.server.calls.count(u"message.edit"_s), 1);
    device.server.refusals.clear();
    accept(device, u"message.edit"_s, 2);
    device.timers.advance(1s);
    QTRY_COMPARE(device.server.calls.count(u"message.edit"_s), 2);
    QTRY_VERIFY(!line(conversation, 1).isChanging);
}

void tst_Changes::changes_ofOneMessage_goAsOne()
{
    SignedIn device;
    Conversation *conversation = open(device, 2);
    device.goOffline();
    conversation->edit(1, u"better"_s);
    conversation->edit(1, u"best"_s);
    conversation->react(2, u"👍"_s, true);
    conversation->react(2, u"👍"_s, false);
    conversation->react(2, u"🎉"_s, true);
    QCOMPARE(line(conversation, 1).entry.text, u"best"_s);
    QCOMPARE(line(conversation, 2).reactions.size(), 1);
    device.comeBack();
    QTRY_COMPARE(device.server.calls.count(u"message.react"_s), 2);
    QCOMPARE(device.server.calls.count(u"message.edit"_s), 1);
}

void tst_Changes::deletion_leavesNothingElseToSend()
{
    SignedIn device;
    Conversation *conversation = open(device, 1);
    device.goOffline();
    conversation->edit(1, u"better"_s);
    conversation->react(1, u"👍"_s, true);
    conversation->remove(1);
    QVERIFY(line(conversation, 1).isDeleted);
    QVERIFY(line(conversation, 1).reactions.isEmpty());
    device.comeBack();
    QTRY_COMPARE(asked(device), QStringList{u"message.delete"_s});
}

void tst_Changes::changes_goInOrder()
{
    SignedIn device;
    Conversation *conversation = open(device, 3);
    device.goOffline();
    conversation->remove(3);
    conversation->edit(1, u"better"_s);
    conversation->react(2, u"👍"_s, true);
    device.comeBack();
    const QStringList wanted{u"message.delete"_s, u"message.edit"_s, u"message.react"_s};
    QTRY_COMPARE(asked(device), wanted);
}

void tst_Changes::edit_refused_isUndoneWithItsReason()
{
    SignedIn device;
    Conversation *conversation = open(device, 1);
    device.server.refusals.insert(u"message.edit"_s, makeError(Reason::MessageTooLong));
    conversation->edit(1, u"better"_s);
    QTRY_VERIFY(line(conversation, 1).changeRefused);
    QCOMPARE(line(conversation, 1).changeRefused->reason, Reason::MessageTooLong);
    QCOMPARE(line(conversation, 1).entry.text, u"message 1"_s);
    QVERIFY(!line(conversation, 1).isEdited);
    QCOMPARE(conversation->refusedEdit(1), u"better"_s); // nothing typed is lost
}

void tst_Changes::refusal_afterRestart_isStillSaid()
{
    SignedIn device;
    Conversation *conversation = open(device, 1);
    device.server.refusals.insert(u"message.edit"_s, makeError(Reason::MessageTooLong));
    conversation->edit(1, u"better"_s);
    QTRY_VERIFY(line(conversation, 1).changeRefused);
    device.start();
    QTRY_VERIFY(device.session->chats().contains(device.server.chat));
    QCOMPARE(device.session->changes().refusedEdit(device.server.chat, 1), u"better"_s);
}

void tst_Changes::refusal_retried_happens()
{
    SignedIn device;
    Conversation *conversation = open(device, 1);
    device.server.refusals.insert(u"message.edit"_s, makeError(Reason::NotAllowed));
    conversation->edit(1, u"better"_s);
    QTRY_VERIFY(line(conversation, 1).changeRefused);
    device.server.refusals.clear();
    accept(device, u"message.edit"_s, 2);
    conversation->retryChange(1);
    QTRY_COMPARE(device.server.calls.count(u"message.edit"_s), 2);
    QVERIFY(!line(conversation, 1).changeRefused);
    QCOMPARE(line(conversation, 1).entry.text, u"better"_s);
}

void tst_Changes::refusal_dismissed_isGone()
{
    SignedIn device;
    Conversation *conversation = open(device, 1);
    device.server.refusals.insert(u"message.edit"_s, makeError(Reason::NotAllowed));
    conversation->edit(1, u"better"_s);
    QTRY_VERIFY(line(conversation, 1).changeRefused);
    conversation->dismissChange(1);
    QVERIFY(!line(conversation, 1).changeRefused);
    QVERIFY(device.session->changes().changes(device.server.chat).isEmpty());
}

void tst_Changes::deletion_ofADeletedMessage_isNoFailure()
{
    SignedIn device;
    Conversation *conversation = open(device, 1);
    device.server.refusals.insert(u"message.delete"_s, makeError(Reason::MessageDeleted));
    conversation->remove(1);
    QTRY_VERIFY(device.session->changes().changes(device.server.chat).isEmpty());
    QVERIFY(!line(conversation, 1).changeRefused);
}

void tst_Changes::quote_ofAnEditedMessage_hasTheNewWords()
{
    SignedIn device;
    Conversation *conversation = open(device, 1);
    device.goOffline();
    conversation->edit(1, u"better"_s);
    QCOMPARE(conversation->line(1)->entry.text, u"better"_s);
}

QTEST_MAIN(tst_Changes)
#include "tst_changes.moc"
