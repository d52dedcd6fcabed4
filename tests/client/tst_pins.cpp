// Pinned messages: live, remembered without a connection, pinned at once and refused in words.
#include "client/state/pins.h"
#include "tests/support/client/signed_in.h"

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

Entry pinOf(Seq target, bool on, UserId by)
{
    Entry pin;
    pin.kind = EntryKind::Pin;
    pin.by = by;
    pin.target = target;
    pin.on = on;
    return pin;
}

QList<Seq> seqsOf(const QList<Entry> &messages)
{
    QList<Seq> seqs;
    for (const Entry &message : messages)
        seqs.append(message.seq);
    return seqs;
}

} // namespace

class tst_Pins : public QObject
{
    Q_OBJECT

private slots:
    void pins_byOthers_showLive();
    void pin_ofAMessageThatIsNotLoaded_isFetched();
    void pin_whileOffline_showsAtOnceAndGoesLater();
    void pin_refused_isTakenBackWithItsReason();
    void pins_withoutConnection_areRemembered();
    void pins_changedWhileNobodyLooked_areRightWithoutConnection();
    void pins_afterALostConnection_areAskedAgain();
    void log_foldedTwice_changesNothing();

private:
    static Conversation *open(SignedIn &device, int messages);
    static void append(SignedIn &device, const Entry &entry) { device.server.append(entry); }
    static QList<Seq> pinned(Conversation *conversation)
    {
        return seqsOf(conversation->pins().messages());
    }
    static void amend(SignedIn &device, EntryKind kind, Seq target, const QString &text = {})
    {
        Entry entry;
        entry.kind = kind;
        entry.by = device.server.friendId;
        entry.target = target;
        entry.text = text;
        device.server.append(entry);
    }
};

Conversation *tst_Pins::open(SignedIn &device, int messages)
{
    for (int number = 1; number <= messages; ++number)
        device.server.write(u"message %1"_s.arg(number));
    Conversation *conversation = device.session->conversation(device.server.chat);
    conversation->open();
    [&] { QTRY_VERIFY(!conversation->lines().isEmpty()); }();
    [&] { QTRY_VERIFY(device.server.calls.contains(u"chat.pins"_s)); }();
    return conversation;
}

void tst_Pins::pins_byOthers_showLive()
{
    SignedIn device;
    Conversation *conversation = open(device, 2);
    append(device, pinOf(1, true, device.server.friendId));
    QTRY_COMPARE(pinned(conversation), QList<Seq>{1});
    append(device, pinOf(2, true, device.server.friendId));
    QTRY_COMPARE(pinned(conversation), (QList<Seq>{2, 1}));
    amend(device, EntryKind::Edit, 1, u"better"_s);
    QTRY_COMPARE(conversation->pins().messages().last().text, u"better"_s);
    append(device, pinOf(2, false, device.server.friendId));
    QTRY_COMPARE(pinned(conversation), QList<Seq>{1});
    amend(device, EntryKind::Delete, 1);
    QTRY_COMPARE(pinned(conversation), QList<Seq>());
}

void tst_Pins::pin_ofAMessageThatIsNotLoaded_isFetched()
{
    SignedIn device;
    for (int number = 1; number <= 200; ++number)
        device.server.write(u"message %1"_s.arg(number), false);
    device.goOffline();
    device.comeBack();
    device.session->chats().setRead(device.server.chat, 200); // what is unread would be loaded
    Conversation *conversation = open(device, 1);
    QVERIFY(!conversation->line(3));
    append(device, pinOf(3, true, device.server.friendId));
    QTRY_COMPARE(pinned(conversation), QList<Seq>{3});
    QCOMPARE(conversation->pins().messages().first().text, u"message 3"_s);
}

void tst_Pins::pin_whileOffline_showsAtOnceAndGoesLater()
{
    SignedIn device;
    open(device, 1);
    device.goOffline();
    device.session->conversation(device.server.chat)->pin(1, true);
    QCOMPARE(pinned(device.session->conversation(device.server.chat)), QList<Seq>{1});
    QVERIFY(!device.server.calls.contains(u"message.pin"_s));
    device.start(); // as if the program was ended meanwhile
    QTRY_VERIFY(device.session->chats().contains(device.server.chat));
    Conversation *conversation = device.session->conversation(device.server.chat);
    conversation->open();
    QTRY_COMPARE(pinned(conversation), QList<Seq>{1});
    device.server.answers.insert(u"message.pin"_s, {{u"seq"_s, 2}});
    device.comeBack();
    QTRY_VERIFY(device.server.calls.contains(u"message.pin"_s));
    QCOMPARE(device.server.asked[u"message.pin"_s].value("seq"_L1).toInt(), 1);
    QVERIFY(device.server.asked[u"message.pin"_s].value("on"_L1).toBool());
    append(device, pinOf(1, true, device.server.me));
    QTRY_VERIFY(device.session->changes().changes(device.server.chat).isEmpty());
    QCOMPARE(pinned(conversation), QList<Seq>{1});
}

void tst_Pins::pin_refused_isTakenBackWithItsReason()
{
    SignedIn device;
    Conversation *conversation = open(device, 1);
    device.server.refusals.insert(u"message.pin"_s, makeError(Reason::TooManyPins));
    conversation->pin(1, true);
    QCOMPARE(pinned(conversation), QList<Seq>{1});
    QTRY_COMPARE(pinned(conversation), QList<Seq>());
    QCOMPARE(conversation->line(1)->changeRefused->reason, Reason::TooManyPins);
    conversation->dismissChange(1);
    QVERIFY(!conversation->line(1)->changeRefused);
}

void tst_Pins::pins_withoutConnection_areRemembered()
{
    SignedIn device;
    Conversation *conversation = open(device, 2);
    append(device, pinOf(1, true, device.server.friendId));
    QTRY_COMPARE(pinned(conversation), QList<Seq>{1});
    device.server.isUp = false;
    device.start();
    QTRY_VERIFY(device.session->chats().contains(device.server.chat));
    conversation = device.session->conversation(device.server.chat);
    conversation->open();
    QTRY_COMPARE(pinned(conversation), QList<Seq>{1});
    QCOMPARE(conversation->pins().messages().first().text, u"message 1"_s);
}

// The cache keeps what was heard of the server, and folds what the log said since.
void tst_Pins::pins_changedWhileNobodyLooked_areRightWithoutConnection()
{
    SignedIn device;
    Conversation *conversation = open(device, 3);
    append(device, pinOf(1, true, device.server.friendId));
    append(device, pinOf(2, true, device.server.friendId));
    QTRY_COMPARE(pinned(conversation), (QList<Seq>{2, 1}));
    device.start();
    device.waitOnline();
    append(device, pinOf(2, false, device.server.friendId));
    append(device, pinOf(3, true, device.server.friendId));
    amend(device, EntryKind::Edit, 1, u"new words"_s);
    QTRY_COMPARE(device.session->chats().summary(device.server.chat).head,
                 device.server.log.size());
    device.goOffline();
    conversation = device.session->conversation(device.server.chat);
    conversation->open();
    QTRY_COMPARE(pinned(conversation), (QList<Seq>{3, 1}));
    QCOMPARE(conversation->pins().messages().last().text, u"new words"_s);
}

void tst_Pins::pins_afterALostConnection_areAskedAgain()
{
    SignedIn device;
    Conversation *conversation = open(device, 1);
    device.goOffline();
    for (int number = 0; number < 600; ++number) // more than is caught up with
        device.server.write(u"later"_s, false);
    device.server.append(pinOf(1, true, device.server.friendId), false);
    for (int number = 0; number < 100; ++number)
        device.server.write(u"latest"_s, false);
    device.comeBack();
    QTRY_COMPARE(pinned(conversation), QList<Seq>{1});
}

void tst_Pins::log_foldedTwice_changesNothing()
{
    const auto find = [](Seq seq) {
        Entry message;
        message.seq = seq;
        message.text = u"text"_s;
        return std::optional(message);
    };
    QList<Entry> log{pinOf(1, true, {}), pinOf(2, true, {}), pinOf(1, false, {}),
                     pinOf(1, true, {}), pinOf(3, true, {}), pinOf(3, false, {})};
    PinList pins;
    Seq seq = 10;
    for (Entry &entry : log) {
        entry.seq = ++seq;
        QVERIFY(foldPins(pins, entry, find));
    }
    QCOMPARE(seqsOf(pins.messages), (QList<Seq>{1, 2}));
    const PinList once = pins;
    for (const Entry &entry : std::as_const(log))
        foldPins(pins, entry, find);
    QCOMPARE(pins, once);
    QVERIFY(!foldPins(pins, pinOf(9, true, {}), [](Seq) { return std::optional<Entry>(); }));
}

QTEST_GUILESS_MAIN(tst_Pins)
#include "tst_pins.moc"
