// What happened to a chat, as its members read it: rules and pins have sentences of their own.
#include "client/models/message_model.h"
#include "client/models/sentences.h"
#include "tests/support/client/signed_in.h"

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

// Without the marks around names and titles.
QString plain(QString sentence)
{
    sentence.remove(QChar(0x2068));
    return sentence.remove(QChar(0x2069));
}

} // namespace

class tst_ServiceLines : public QObject
{
    Q_OBJECT

private slots:
    void change_ofTheChat_isNamed_data();
    void change_ofTheChat_isNamed();
    void pin_quotesItsMessage_andLeadsToIt();
    void pin_ofADeletedMessage_namesNoWords();
    void pin_ofALongMessage_isCut();

private:
    static Entry pin(SignedIn &device, Seq target, bool on)
    {
        Entry entry;
        entry.kind = EntryKind::Pin;
        entry.by = device.server.friendId;
        entry.target = target;
        entry.on = on;
        return device.server.append(entry);
    }
    static void open(SignedIn &device, MessageModel &model)
    {
        Conversation *conversation = device.session->conversation(device.server.chat);
        conversation->open();
        model.setConversation(conversation);
    }
};

void tst_ServiceLines::change_ofTheChat_isNamed_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    Entry entry;
    entry.kind = EntryKind::Chat;
    entry.locked = true;
    QTest::newRow("locked") << entry << u"You let only admins change the name and the description"_s
                            << u"friend lets only admins change the name and the description"_s;
    entry.locked = false;
    QTest::newRow("unlocked") << entry
                              << u"You let all members change the name and the description"_s
                              << u"friend lets all members change the name and the description"_s;
    entry.locked.reset();
    entry.history = HistoryRule::Joined;
    QTest::newRow("history from joining")
        << entry << u"You let new members read only what comes after they join"_s
        << u"friend lets new members read only what comes after they join"_s;
    entry.history = HistoryRule::All;
    QTest::newRow("all history") << entry
                                 << u"You let new members read everything from the beginning"_s
                                 << u"friend lets new members read everything from the beginning"_s;
    entry.history.reset();
    entry.title = u"Crew"_s;
    entry.topic = u"Ships"_s;
    QTest::newRow("two at once")
        << entry << u"You changed the name to “Crew”\nYou changed the description"_s
        << u"friend changed the name to “Crew”\nfriend changed the description"_s;
    Entry pictured;
    pictured.kind = EntryKind::Chat;
    pictured.picture = FileId{{1, 9}};
    QTest::newRow("a picture") << pictured << u"You changed the picture"_s
                               << u"friend changed the picture"_s;
    pictured.picture = FileId();
    QTest::newRow("no picture any more")
        << pictured << u"You removed the picture"_s << u"friend removed the picture"_s;
    Entry nothing;
    nothing.kind = EntryKind::Chat;
    QTest::newRow("of a newer version")
        << nothing << u"You changed the chat"_s << u"friend changed the chat"_s;
}

void tst_ServiceLines::change_ofTheChat_isNamed()
{
    QFETCH(Entry, entry);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    SignedIn device;
    entry.by = device.server.me;
    QCOMPARE(plain(Sentences::service(entry, device.session->people())), mine);
    QTRY_VERIFY(device.session->people().isKnown(device.server.friendId));
    entry.by = device.server.friendId;
    QCOMPARE(plain(Sentences::service(entry, device.session->people())), theirs);
}

void tst_ServiceLines::pin_quotesItsMessage_andLeadsToIt()
{
    SignedIn device;
    device.server.write(u"the notes are here"_s);
    MessageModel model(*device.session);
    open(device, model);
    const Seq seq = pin(device, 1, true).seq;
    QTRY_VERIFY(model.rowOf(seq) >= 0);
    const QModelIndex row = model.index(model.rowOf(seq));
    QCOMPARE(row.data(MessageModel::RowKindRole).toInt(), static_cast<int>(RowKind::Service));
    QCOMPARE(plain(row.data(MessageModel::TextRole).toString()),
             u"friend pinned “the notes are here”"_s);
    QCOMPARE(row.data(MessageModel::ReplyToRole).toLongLong(), 1);
    const Seq off = pin(device, 1, false).seq;
    QTRY_VERIFY(model.rowOf(off) >= 0);
    QCOMPARE(plain(model.index(model.rowOf(off)).data(MessageModel::TextRole).toString()),
             u"friend unpinned “the notes are here”"_s);
}

void tst_ServiceLines::pin_ofADeletedMessage_namesNoWords()
{
    SignedIn device;
    device.server.write(u"a mistake"_s);
    MessageModel model(*device.session);
    open(device, model);
    const Seq seq = pin(device, 1, true).seq;
    QTRY_VERIFY(model.rowOf(seq) >= 0);
    Entry deletion;
    deletion.kind = EntryKind::Delete;
    deletion.by = device.server.friendId;
    deletion.target = 1;
    device.server.append(deletion);
    const auto text = [&] {
        return plain(model.index(model.rowOf(seq)).data(MessageModel::TextRole).toString());
    };
    QTRY_COMPARE(text(), u"friend pinned a message"_s);
}

void tst_ServiceLines::pin_ofALongMessage_isCut()
{
    const auto excerpt = [](const QString &text) {
        Entry message;
        message.text = text;
        return Sentences::excerpt(message);
    };
    QVERIFY(excerpt(u"word "_s.repeated(100)).size() < 70);
    QVERIFY(excerpt(u"word "_s.repeated(100)).endsWith(QChar(0x2026)));
    QCOMPARE(excerpt(u"two\nlines"_s), u"two lines"_s);
    QVERIFY(!excerpt(u"x"_s + u"😀"_s.repeated(60)).chopped(1).back().isHighSurrogate());
}

QTEST_GUILESS_MAIN(tst_ServiceLines)
#include "tst_service_lines.moc"
