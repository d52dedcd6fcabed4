// What is left to see of a message that was deleted, and in answers to it.
#include "client/models/message_model.h"
#include "tests/support/client/signed_in.h"

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_DeletedMessages : public QObject
{
    Q_OBJECT

private slots:
    void answer_deleted_hasNoQuote();
    void answer_toADeletedMessage_quotesThatItIsDeleted();
    void mention_inAMessage_hasTheCurrentName();

private:
    static void say(SignedIn &device, const QString &text, Seq replyTo = 0);
    static void remove(SignedIn &device, Seq target);
    static QModelIndex row(const MessageModel &model, Seq seq)
    {
        return model.index(model.rowOf(seq));
    }
};

void tst_DeletedMessages::say(SignedIn &device, const QString &text, Seq replyTo)
{
    Entry entry;
    entry.by = device.server.friendId;
    entry.clientId = u"theirs-%1"_s.arg(device.server.log.size());
    entry.text = text;
    entry.replyTo = replyTo;
    device.server.append(entry);
}

void tst_DeletedMessages::remove(SignedIn &device, Seq target)
{
    Entry entry;
    entry.kind = EntryKind::Delete;
    entry.by = device.server.friendId;
    entry.target = target;
    device.server.append(entry);
}

void tst_DeletedMessages::answer_deleted_hasNoQuote()
{
    SignedIn device;
    MessageModel model(*device.session);
    Conversation *conversation = device.session->conversation(device.server.chat);
    conversation->open();
    model.setConversation(conversation);
    say(device, u"question"_s);
    say(device, u"answer"_s, 1);
    QTRY_VERIFY(model.rowOf(2) >= 0);
    QCOMPARE(row(model, 2).data(MessageModel::ReplyToRole).toLongLong(), 1);
    remove(device, 2);
    QTRY_VERIFY(row(model, 2).data(MessageModel::DeletedRole).toBool());
    QCOMPARE(row(model, 2).data(MessageModel::ReplyToRole).toLongLong(), 0);
    QVERIFY(!row(model, 2).data(Qt::AccessibleTextRole).toString().contains(u"reply"_s));
}

void tst_DeletedMessages::answer_toADeletedMessage_quotesThatItIsDeleted()
{
    SignedIn device;
    MessageModel model(*device.session);
    Conversation *conversation = device.session->conversation(device.server.chat);
    conversation->open();
    model.setConversation(conversation);
    say(device, u"question"_s);
    say(device, u"answer"_s, 1);
    QTRY_VERIFY(model.rowOf(2) >= 0);
    QCOMPARE(row(model, 2).data(MessageModel::ReplyTextRole).toString(), u"question"_s);
    remove(device, 1);
    QTRY_COMPARE(row(model, 2).data(MessageModel::ReplyTextRole).toString(), u"Message deleted"_s);
    QCOMPARE(row(model, 2).data(MessageModel::ReplyToRole).toLongLong(), 1);
}

void tst_DeletedMessages::mention_inAMessage_hasTheCurrentName()
{
    SignedIn device;
    MessageModel model(*device.session);
    Conversation *conversation = device.session->conversation(device.server.chat);
    conversation->open();
    model.setConversation(conversation);
    Entry entry;
    entry.by = device.server.friendId;
    entry.text = u"@me and @friend"_s;
    entry.mentions = {device.server.me, device.server.friendId};
    device.server.append(entry);
    QTRY_VERIFY(model.rowOf(1) >= 0);
    const auto mentions = [&] {
        return row(model, 1).data(MessageModel::MentionsRole).value<QList<MentionShown>>();
    };
    QTRY_COMPARE(mentions().size(), 2);
    QVERIFY(mentions()[0].isMe);
    User renamed = device.session->people().user(device.server.friendId);
    renamed.displayName = u"Ana Maria"_s;
    device.session->people().learn(renamed);
    QCOMPARE(mentions()[1].name, u"Ana Maria"_s);
    QCOMPARE(mentions()[1].username, u"friend"_s);
}

QTEST_MAIN(tst_DeletedMessages)
#include "tst_deleted_messages.moc"
