// What voice notes say, as this device shows it, keeps it and finds it.
#include "client/models/message_model.h"
#include "common/protocol/account_messages.h"
#include "tests/support/client/signed_in.h"

#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

Entry noteBy(UserId by, const QString &text = {})
{
    Entry entry;
    entry.by = by;
    entry.text = text;
    Attachment voice;
    voice.id = FileId{{5, 1}};
    voice.name = u"Voice message.ogg"_s;
    voice.type = u"audio/ogg"_s;
    voice.kind = AttachmentKind::Voice;
    voice.durationMs = 2'000;
    entry.files = {voice};
    return entry;
}

Entry wordsOf(Seq note, UserId by, const QString &text)
{
    Entry entry;
    entry.kind = EntryKind::Transcript;
    entry.by = by;
    entry.target = note;
    entry.text = text;
    return entry;
}

} // namespace

class tst_Transcripts : public QObject
{
    Q_OBJECT

private slots:
    void words_areHiddenUntilTheyAreWanted();
    void words_stayOpen_untilAnotherChat();
    void words_ofADeletedNote_areGone();
    void words_erased_areNone();
    void words_areNoNewMessage();
    void words_areKeptAndFound_onTheDevice();
    void mood_ofWords_countsHalf();

private:
    struct Shown
    {
        Shown()
            : model(*device.session)
            , conversation(device.session->conversation(device.server.chat))
        {
            conversation->open();
            model.setConversation(conversation);
        }
        QVariant data(Seq seq, int role) const { return model.index(model.rowOf(seq)).data(role); }
        QString spoken(Seq seq) const { return data(seq, MessageModel::SpokenRole).toString(); }
        QString readOut(Seq seq) const { return data(seq, Qt::AccessibleTextRole).toString(); }
        Seq speak(const QString &text = {})
        {
            return device.server.append(noteBy(device.server.friendId, text)).seq;
        }
        Seq understand(Seq note, const QString &words)
        {
            return device.server.append(wordsOf(note, device.server.friendId, words)).seq;
        }

        SignedIn device;
        MessageModel model;
        Conversation *conversation;
    };
};

void tst_Transcripts::words_areHiddenUntilTheyAreWanted()
{
    Shown at;
    const Seq note = at.speak();
    QTRY_VERIFY(at.model.rowOf(note) >= 0);
    QVERIFY(!at.readOut(note).contains(u"Space"_s));
    at.model.toggleSpoken(at.model.index(at.model.rowOf(note))); // nothing to show yet
    const int rows = at.model.rowCount();
    at.understand(note, u"meet me at the station"_s);
    QTRY_COMPARE(at.spoken(note), u"meet me at the station"_s);
    QCOMPARE(at.model.rowCount(), rows);
    QVERIFY(!at.data(note, MessageModel::SpokenShownRole).toBool());
    QVERIFY(at.readOut(note).contains(u"Space shows its words."_s));
    QVERIFY(!at.readOut(note).contains(u"station"_s));

    QSignalSpy changed(&at.model, &QAbstractItemModel::dataChanged);
    at.model.toggleSpoken(at.model.index(at.model.rowOf(note)));
    QCOMPARE(changed.size(), 1);
    QVERIFY(at.data(note, MessageModel::SpokenShownRole).toBool());
    QVERIFY(at.readOut(note).contains(u"It says: meet me at the station"_s));
    at.model.toggleSpoken(at.model.index(at.model.rowOf(note)));
    QVERIFY(!at.readOut(note).contains(u"station"_s));
}

void tst_Transcripts::words_stayOpen_untilAnotherChat()
{
    Shown at;
    const Seq note = at.speak();
    at.understand(note, u"words"_s);
    QTRY_COMPARE(at.spoken(note), u"words"_s);
    at.model.toggleSpoken(at.model.index(at.model.rowOf(note)));
    const Seq later = at.device.server.write(u"more"_s).seq;
    QTRY_VERIFY(at.model.rowOf(later) >= 0);
    QVERIFY(at.data(note, MessageModel::SpokenShownRole).toBool());
    at.model.setConversation(nullptr);
    at.model.setConversation(at.conversation);
    QCOMPARE(at.spoken(note), u"words"_s);
    QVERIFY(!at.data(note, MessageModel::SpokenShownRole).toBool());
}

void tst_Transcripts::words_ofADeletedNote_areGone()
{
    Shown at;
    const Seq note = at.speak();
    at.understand(note, u"words"_s);
    QTRY_COMPARE(at.spoken(note), u"words"_s);
    at.model.toggleSpoken(at.model.index(at.model.rowOf(note)));
    Entry removal;
    removal.kind = EntryKind::Delete;
    removal.by = at.device.server.friendId;
    removal.target = note;
    at.device.server.append(removal);
    QTRY_VERIFY(at.data(note, MessageModel::DeletedRole).toBool());
    QVERIFY(at.spoken(note).isEmpty());
    QVERIFY(!at.readOut(note).contains(u"words"_s));
    at.understand(note, u"late words"_s); // whatever a server says
    const Seq later = at.device.server.write(u"more"_s).seq;
    QTRY_VERIFY(at.model.rowOf(later) >= 0);
    QVERIFY(at.spoken(note).isEmpty());
}

// As a later reader gets them: the text of what was deleted is empty.
void tst_Transcripts::words_erased_areNone()
{
    Shown at;
    const Seq note = at.speak(u"caption"_s);
    at.understand(note, {});
    const Seq later = at.device.server.write(u"more"_s).seq;
    QTRY_VERIFY(at.model.rowOf(later) >= 0);
    QVERIFY(at.spoken(note).isEmpty());
    QVERIFY(!at.readOut(note).contains(u"Space"_s));
}

void tst_Transcripts::words_areNoNewMessage()
{
    Shown at;
    const Seq note = at.speak();
    QTRY_VERIFY(at.model.rowOf(note) >= 0);
    const int unread = at.conversation->summary().unread;
    QSignalSpy arrived(&at.device.session->chats(), &ChatList::messageArrived);
    const Seq words = at.understand(note, u"words"_s);
    QTRY_COMPARE(at.conversation->summary().head, words);
    QCOMPARE(arrived.size(), 0);
    QCOMPARE(at.conversation->summary().unread, unread);
    QCOMPARE(at.conversation->summary().last->seq, note);
}

void tst_Transcripts::words_areKeptAndFound_onTheDevice()
{
    SignedIn device;
    Conversation *conversation = device.session->conversation(device.server.chat);
    conversation->open();
    const Seq note = device.server.append(noteBy(device.server.friendId)).seq;
    const Seq words =
        device.server.append(wordsOf(note, device.server.friendId, u"meet me at the station"_s))
            .seq;
    QTRY_COMPARE(conversation->summary().head, words);
    device.goOffline();
    const auto find = [&device](const QString &query) {
        std::optional<QList<Seq>> seqs;
        device.session->searchMessages({query, device.server.chat, {}}, device.session.get(),
                                       [&seqs](const Result<SearchPage> &page) {
                                           seqs = QList<Seq>();
                                           for (const SearchHit &hit :
                                                page ? page->hits : QList<SearchHit>())
                                               seqs->append(hit.seq);
                                       });
        [&] { QTRY_VERIFY(seqs.has_value()); }();
        return seqs.value_or(QList<Seq>{-1});
    };
    QCOMPARE(find(u"Station meet"_s), QList<Seq>{note});
    QVERIFY(find(u"airport"_s).isEmpty());

    device.start(); // with what the device kept
    QTRY_VERIFY(device.session->chats().contains(device.server.chat));
    Conversation *again = device.session->conversation(device.server.chat);
    again->open();
    QTRY_VERIFY(again->line(note));
    QCOMPARE(again->line(note)->spokenWords(), u"meet me at the station"_s);
}

void tst_Transcripts::mood_ofWords_countsHalf()
{
    Shown at;
    ServerInfo info{u"Test"_s, u"1"_s, SignupPolicy::Open, {}, {}};
    info.voice.writer = VoiceWriter::Server;
    at.device.server.answers.insert(u"session.hello"_s, json::fromServerInfo(info));
    at.device.goOffline();
    at.device.comeBack();
    const auto judged = [&](Entry entry, MoodLabel label) {
        const double score = label == MoodLabel::Joyful ? 0.8 : -0.8;
        entry.mood = Mood{label, score, 0.9, u"test"_s};
        return at.device.server.append(entry).seq;
    };
    Entry text;
    text.by = at.device.server.friendId;
    text.text = u"so glad"_s;
    judged(text, MoodLabel::Joyful);
    QTRY_COMPARE(at.conversation->mood().label, MoodLabel::Joyful);
    const Seq note = at.speak();
    const auto words = [&] { return wordsOf(note, at.device.server.friendId, u"so awful"_s); };
    Seq last = judged(words(), MoodLabel::Angry);
    QTRY_COMPARE(at.conversation->summary().head, last);
    QCOMPARE(at.conversation->mood().label, MoodLabel::Joyful);
    QCOMPARE(at.conversation->mood().confidence, 0.5);

    info.voice = {}; // the operator has thought better of it
    at.device.server.answers.insert(u"session.hello"_s, json::fromServerInfo(info));
    at.device.goOffline();
    at.device.comeBack();
    QTRY_COMPARE(at.conversation->mood().confidence, 1.0);
}

QTEST_MAIN(tst_Transcripts)
#include "tst_transcripts.moc"
