// Messages that are sent on: by their place, kept until the server has them, with their first
// author.
#include "client/models/message_model.h"
#include "common/protocol/contact_messages.h"
#include "tests/support/client/signed_in.h"

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_Forwarding : public QObject
{
    Q_OBJECT

private slots:
    void message_forwarded_goesByItsPlaceBehindTheComment();
    void message_forwardedOffline_outlivesTheProgram();
    void message_forwardedAgain_namesItsFirstAuthor();
    void message_deleted_isNotForwarded();
    void forwarding_refused_staysWithItsReason();
    void firstAuthor_unknownHere_isAskedFor();

private:
    static Conversation *open(SignedIn &device);
    static const Line &last(Conversation *conversation) { return conversation->lines().last(); }
};

Conversation *tst_Forwarding::open(SignedIn &device)
{
    device.server.write(u"the build is green"_s);
    Conversation *conversation = device.session->conversation(device.server.chat);
    conversation->open();
    [&] { QTRY_COMPARE(conversation->lines().size(), 1); }();
    return conversation;
}

void tst_Forwarding::message_forwarded_goesByItsPlaceBehindTheComment()
{
    SignedIn device;
    Conversation *conversation = open(device);
    conversation->forward({1}, {device.server.chat}, u"look"_s);
    QTRY_COMPARE(conversation->lines().size(), 3);
    QTRY_VERIFY(device.session->outbox().all().isEmpty());
    QCOMPARE(conversation->lines().at(1).entry.text, u"look"_s);
    QCOMPARE(last(conversation).entry.text, u"the build is green"_s);
    const QJsonObject asked = device.server.asked[u"message.forward"_s];
    QCOMPARE(asked.value("chatId"_L1).toString(), device.server.chat.toString());
    QCOMPARE(asked.value("to"_L1).toString(), device.server.chat.toString());
    QCOMPARE(asked.value("seq"_L1).toInt(), 1);
    QVERIFY(!asked.contains("text"_L1));
    QTRY_VERIFY(last(conversation).entry.seq > 0);
    QCOMPARE(last(conversation).entry.forwarded->by, device.server.friendId);
}

void tst_Forwarding::message_forwardedOffline_outlivesTheProgram()
{
    SignedIn device;
    Conversation *conversation = open(device);
    device.goOffline();
    conversation->forward({1}, {device.server.chat}, {});
    QCOMPARE(last(conversation).delivery, Delivery::Queued);
    QCOMPARE(last(conversation).entry.text, u"the build is green"_s);
    QCOMPARE(last(conversation).entry.forwarded->by, device.server.friendId);
    device.start();
    QTRY_VERIFY(device.session->chats().contains(device.server.chat));
    conversation = device.session->conversation(device.server.chat);
    conversation->open();
    QTRY_COMPARE(conversation->lines().size(), 2);
    QCOMPARE(last(conversation).entry.forwarded->by, device.server.friendId);
    QVERIFY(!device.server.calls.contains(u"message.forward"_s));
    device.comeBack();
    QTRY_VERIFY(device.session->outbox().all().isEmpty());
    QCOMPARE(device.server.calls.count(u"message.forward"_s), 1);
    QVERIFY(!device.server.calls.contains(u"message.send"_s));
    QTRY_COMPARE(conversation->lines().size(), 2);
}

void tst_Forwarding::message_forwardedAgain_namesItsFirstAuthor()
{
    SignedIn device;
    Entry entry;
    entry.by = device.server.friendId;
    entry.text = u"heard elsewhere"_s;
    entry.forwarded = Origin{device.server.me, device.clock.now()};
    device.server.append(entry);
    Conversation *conversation = device.session->conversation(device.server.chat);
    conversation->open();
    QTRY_COMPARE(conversation->lines().size(), 1);
    device.goOffline();
    conversation->forward({1}, {device.server.chat}, {});
    QCOMPARE(last(conversation).entry.forwarded->by, device.server.me);
}

void tst_Forwarding::message_deleted_isNotForwarded()
{
    SignedIn device;
    Conversation *conversation = open(device);
    Entry deletion;
    deletion.kind = EntryKind::Delete;
    deletion.by = device.server.friendId;
    deletion.target = 1;
    device.server.append(deletion);
    QTRY_VERIFY(conversation->line(1)->isDeleted);
    conversation->forward({1}, {device.server.chat}, {});
    QVERIFY(device.session->outbox().all().isEmpty());
}

void tst_Forwarding::forwarding_refused_staysWithItsReason()
{
    SignedIn device;
    Conversation *conversation = open(device);
    device.server.refusals.insert(u"message.forward"_s, makeError(Reason::NotAllowed));
    conversation->forward({1}, {device.server.chat}, {});
    QTRY_COMPARE(last(conversation).delivery, Delivery::Failed);
    QCOMPARE(last(conversation).error->reason, Reason::NotAllowed);
    device.server.refusals.clear();
    conversation->retry(last(conversation).entry.clientId);
    QTRY_VERIFY(device.session->outbox().all().isEmpty());
    QVERIFY(device.server.log.last().forwarded.has_value());
}

void tst_Forwarding::firstAuthor_unknownHere_isAskedFor()
{
    SignedIn device;
    Contact stranger;
    stranger.user.id = UserId{{1, 77}};
    stranger.user.username = u"dora"_s;
    stranger.user.displayName = u"Dora Klein"_s;
    device.server.answers.insert(u"profile.get"_s, {{u"contact"_s, json::fromContact(stranger)}});
    Entry entry;
    entry.by = device.server.friendId;
    entry.text = u"heard elsewhere"_s;
    entry.forwarded = Origin{stranger.user.id, device.clock.now()};
    device.server.append(entry);
    MessageModel model(*device.session);
    Conversation *conversation = device.session->conversation(device.server.chat);
    conversation->open();
    model.setConversation(conversation);
    QTRY_VERIFY(model.rowOf(1) >= 0);
    const auto origin = [&] {
        return model.index(model.rowOf(1)).data(MessageModel::ForwardedRole).toString();
    };
    QTRY_VERIFY2(origin().contains(u"Dora Klein"_s), qPrintable(origin()));
    const QString spoken = model.index(model.rowOf(1)).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"forwarded from Dora Klein"_s), qPrintable(spoken));
}

QTEST_GUILESS_MAIN(tst_Forwarding)
#include "tst_forwarding.moc"
