// What voice notes say: when it is asked for, what becomes of it in the log, in searches and in
// moods.
#include "common/base/limits.h"
#include "tests/server/domain/speaking_world.h"

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_TranscriptService : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at = std::make_unique<SpeakingWorld>(); }
    void note_isAskedForOnce_afterItIsStored();
    void note_getsItsWords();
    void notes_ofOneMessage_areAskedForInTurn();
    void words_ofADeletedMessage_areDropped();
    void words_worthNothing_areDropped_data();
    void words_worthNothing_areDropped();
    void words_tooLong_areCut();
    void deletion_erasesTheWords();
    void search_findsTheNoteByItsWords();
    void search_afterAnEdit_findsBoth();
    void mood_ofWords_countsHalf();
    void mood_isGoneWithTheMessage();
    void mood_offByItsAuthor_isNotJudged();
    void unread_isNotCounted();

private:
    std::unique_ptr<SpeakingWorld> m_at;
};

void tst_TranscriptService::note_isAskedForOnce_afterItIsStored()
{
    QVERIFY(m_at->say(m_at->ada, m_at->chat, u"no note"_s));
    QVERIFY(m_at->send(m_at->ada, m_at->chat, {m_at->upload(m_at->ada)}));
    QVERIFY(m_at->transcriber.notes.isEmpty());
    const SendMessage message{m_at->chat, u"once"_s, {}, 0, {}, {}, {m_at->note(u"a.ogg"_s, "a")}};
    QVERIFY(m_at->services->messages.send(m_at->ada, message));
    QVERIFY(m_at->transcriber.notes.isEmpty()); // the turn may fail yet
    QVERIFY(m_at->commit());
    QCOMPARE(m_at->transcriber.notes.size(), 1);
    QCOMPARE(m_at->transcriber.notes[0].hash, contentOf("a").hash);
    QCOMPARE(m_at->transcriber.notes[0].type, u"audio/ogg"_s);
    QVERIFY(m_at->services->messages.send(m_at->ada, message));
    QVERIFY(m_at->commit());
    QCOMPARE(m_at->transcriber.notes.size(), 1);
}

void tst_TranscriptService::note_getsItsWords()
{
    const Seq seq = m_at->speak();
    m_at->understand(u" a great  day\n"_s);
    const QJsonObject entry = m_at->links.to(m_at->bob, u"entry"_s).last()["entry"_L1].toObject();
    QCOMPARE(entry["kind"_L1].toString(), u"transcript"_s);
    QCOMPARE(entry["target"_L1].toInteger(), seq);
    QCOMPARE(entry["by"_L1].toString(), m_at->ada.toString());
    QCOMPARE(entry["text"_L1].toString(), u"a great day"_s);
    QCOMPARE(entry["mood"_L1]["label"_L1].toString(), u"joyful"_s);
    QCOMPARE(m_at->transcripts(), QList<QJsonObject>{entry});
    m_at->DomainWorld::reopen(); // as after a kill
    QCOMPARE(m_at->transcripts(), QList<QJsonObject>{entry});
}

void tst_TranscriptService::notes_ofOneMessage_areAskedForInTurn()
{
    m_at->speak({m_at->note(u"a.ogg"_s), m_at->note(u"b.ogg"_s)});
    QCOMPARE(m_at->transcriber.notes.size(), 1);
    m_at->understand(u"first"_s);
    QVERIFY(m_at->transcripts().isEmpty());
    QCOMPARE(m_at->transcriber.notes.size(), 2);
    m_at->understand(u"second"_s);
    QCOMPARE(m_at->transcripts().size(), 1);
    QCOMPARE(m_at->transcripts()[0]["text"_L1].toString(), u"first second"_s);
}

void tst_TranscriptService::words_ofADeletedMessage_areDropped()
{
    const Seq seq = m_at->speak();
    QVERIFY(m_at->services->messages.remove(m_at->ada, {m_at->chat, seq}));
    QVERIFY(m_at->commit());
    m_at->understand(u"too late"_s);
    QVERIFY(m_at->transcripts().isEmpty());
    QVERIFY(m_at->found(u"late"_s).isEmpty());
}

void tst_TranscriptService::words_worthNothing_areDropped_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QString();
    QTest::newRow("spaces") << u" \n\t"_s;
    QTest::newRow("nothing visible") << QString(QChar(0x200B)) + QChar(0x200E);
    QTest::newRow("U+0000") << u"a"_s + QChar(u'\0') + u'b';
    QTest::newRow("half a character") << u"a"_s + QChar(0xD83D);
}

void tst_TranscriptService::words_worthNothing_areDropped()
{
    QFETCH(const QString, words);
    m_at->speak();
    m_at->understand(words);
    QVERIFY(m_at->transcripts().isEmpty());
    QVERIFY(m_at->say(m_at->ada, m_at->chat, u"it goes on"_s));
}

void tst_TranscriptService::words_tooLong_areCut()
{
    QCOMPARE(storableWords(u"ä"_s.repeated(limits::messageBytes / 2)),
             u"ä"_s.repeated(limits::messageBytes / 2));
    const QString cut = storableWords(u"ä"_s.repeated(limits::messageBytes));
    QVERIFY(cut.endsWith(u"ä…"_s));
    QVERIFY(cut.toUtf8().size() <= limits::messageBytes);
    QVERIFY(cut.toUtf8().size() > limits::messageBytes - 8);
}

void tst_TranscriptService::deletion_erasesTheWords()
{
    const Seq seq = m_at->speak();
    m_at->understand(u"a secret"_s);
    QCOMPARE(m_at->found(u"secret"_s), QList<Seq>{seq});
    QVERIFY(m_at->services->messages.remove(m_at->ada, {m_at->chat, seq}));
    QVERIFY(m_at->commit());
    QCOMPARE(m_at->transcripts().size(), 1);
    QCOMPARE(m_at->transcripts()[0]["text"_L1].toString(), QString());
    QVERIFY(!m_at->transcripts()[0].contains("mood"_L1));
    QVERIFY(m_at->found(u"secret"_s).isEmpty());
}

void tst_TranscriptService::search_findsTheNoteByItsWords()
{
    const Seq seq = m_at->speak();
    QVERIFY(m_at->found(u"station"_s).isEmpty());
    m_at->understand(u"meet me at the station"_s);
    const auto page = m_at->search(m_at->bob, {u"station"_s});
    QVERIFY(page);
    QCOMPARE(page->hits.size(), 1);
    QCOMPARE(page->hits[0].seq, seq);
    QVERIFY(page->hits[0].snippet.contains(u"the station"_s));
    QCOMPARE(page->hits[0].marks.size(), 1);
    QCOMPARE(m_at->found(u"note.ogg"_s), QList<Seq>{seq}); // as before
}

void tst_TranscriptService::search_afterAnEdit_findsBoth()
{
    const Seq seq = m_at->speak({m_at->note(u"note.ogg"_s)}, u"caption"_s);
    m_at->understand(u"meet me at the station"_s);
    QCOMPARE(m_at->found(u"caption"_s), QList<Seq>{seq});
    QVERIFY(m_at->services->messages.edit(m_at->ada, {m_at->chat, seq, u"heading"_s, {}}));
    QVERIFY(m_at->commit());
    QCOMPARE(m_at->found(u"heading"_s), QList<Seq>{seq});
    QCOMPARE(m_at->found(u"station"_s), QList<Seq>{seq});
    QVERIFY(m_at->found(u"caption"_s).isEmpty());

    // And the other way round: the words come after the edit.
    const Seq later = m_at->speak({m_at->note(u"b.ogg"_s)}, u"before"_s);
    QVERIFY(m_at->services->messages.edit(m_at->ada, {m_at->chat, later, u"afterwards"_s, {}}));
    QVERIFY(m_at->commit());
    m_at->understand(u"nothing new"_s);
    QCOMPARE(m_at->found(u"afterwards"_s), QList<Seq>{later});
    QCOMPARE(m_at->found(u"nothing"_s), QList<Seq>{later});
    QVERIFY(m_at->found(u"before"_s).isEmpty());
}

void tst_TranscriptService::mood_ofWords_countsHalf()
{
    QVERIFY(m_at->say(m_at->ada, m_at->chat, u"great"_s));
    QCOMPARE(m_at->chatMood(), MoodLabel::Joyful);
    m_at->passAMinute();
    m_at->speak();
    m_at->understand(u"awful"_s);
    QCOMPARE(m_at->chatMood(), MoodLabel::Joyful);
    m_at->passAMinute();
    m_at->speak();
    m_at->understand(u"awful"_s);
    QCOMPARE(m_at->chatMood(), MoodLabel::Angry);
    QCOMPARE(m_at->links.to(m_at->bob, u"mood"_s).last()["mood"_L1]["label"_L1].toString(),
             u"angry"_s);
    m_at->open(); // folded anew from the log it is the same
    QCOMPARE(m_at->chatMood(), MoodLabel::Angry);
}

void tst_TranscriptService::mood_isGoneWithTheMessage()
{
    const Seq seq = m_at->speak();
    m_at->understand(u"awful"_s);
    QCOMPARE(m_at->chatMood(), MoodLabel::Angry);
    QVERIFY(m_at->services->messages.remove(m_at->ada, {m_at->chat, seq}));
    QVERIFY(m_at->commit());
    QCOMPARE(m_at->chatMood(), MoodLabel::Neutral);
}

void tst_TranscriptService::mood_offByItsAuthor_isNotJudged()
{
    QVERIFY(m_at->services->profiles.setSettings(
        m_at->ada, {{moodLevelSetting, moodLevelName(MoodLevel::Device)}}));
    QVERIFY(m_at->commit());
    m_at->speak();
    m_at->understand(u"awful"_s);
    QCOMPARE(m_at->transcripts().size(), 1);
    QVERIFY(!m_at->transcripts()[0].contains("mood"_L1));
    QCOMPARE(m_at->chatMood(), MoodLabel::Neutral);
}

void tst_TranscriptService::unread_isNotCounted()
{
    const Seq seq = m_at->speak();
    QVERIFY(m_at->services->chats.read(m_at->bob, m_at->chat, seq));
    QVERIFY(m_at->commit());
    m_at->understand(u"one thing more"_s);
    const ChatSummary chat = m_at->services->chats.list(m_at->bob)->chats[0];
    QCOMPARE(chat.unread, 0);
    QCOMPARE(chat.last->seq, seq);
}

QTEST_GUILESS_MAIN(tst_TranscriptService)
#include "tst_transcript_service.moc"
