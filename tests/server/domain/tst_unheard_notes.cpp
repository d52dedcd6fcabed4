// Voice notes that are not written down yet, or never will be: what a restart finds, what is known
// of a note already, and where nobody may listen.
#include "tests/server/domain/speaking_world.h"

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_UnheardNotes : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at = std::make_unique<SpeakingWorld>(); }
    void forwardedNote_hasTheWordsAtOnce();
    void forwardedNote_whileItIsListenedTo_isListenedToOnce();
    void sameNote_afterItsWordsAreErased_isListenedToAgain();
    void notes_thatShareOne_areNotTheSame();
    void restart_whatWaited_isAskedForOnceMore();
    void restart_whatFailed_isTriedTwiceInAll();
    void restart_whatIsSettled_isNotAskedFor_data();
    void restart_whatIsSettled_isNotAskedFor();
    void restart_ofVeryMany_asksForTheNewest();
    void voices_notToBeListenedTo_stayUnheard();
    void voices_notToBeListenedTo_doNotCount();

private:
    std::unique_ptr<SpeakingWorld> m_at;
};

void tst_UnheardNotes::forwardedNote_hasTheWordsAtOnce()
{
    const Seq seq = m_at->speak();
    m_at->understand(u"pass it on"_s);
    const ChatId other = m_at->direct(m_at->ada, m_at->eve);
    const Seq copy = m_at->forward(seq, other);
    QCOMPARE(m_at->transcriber.notes.size(), 1);
    QCOMPARE(m_at->lastWords(m_at->eve, other), u"pass it on"_s);
    QCOMPARE(m_at->log(m_at->eve, other).last()["target"_L1].toInteger(), copy);
    QCOMPARE(m_at->askedAgain(), 0);
}

void tst_UnheardNotes::forwardedNote_whileItIsListenedTo_isListenedToOnce()
{
    const ChatId other = m_at->direct(m_at->ada, m_at->eve);
    m_at->forward(m_at->speak(), other);
    QCOMPARE(m_at->transcriber.notes.size(), 1);
    m_at->understand(u"pass it on"_s);
    QCOMPARE(m_at->transcripts().size(), 1);
    QCOMPARE(m_at->lastWords(m_at->eve, other), u"pass it on"_s);
}

void tst_UnheardNotes::sameNote_afterItsWordsAreErased_isListenedToAgain()
{
    const Seq seq = m_at->speak({m_at->note(u"a.ogg"_s, "same")});
    m_at->understand(u"a secret"_s);
    QVERIFY(m_at->services->messages.remove(m_at->ada, {m_at->chat, seq}));
    QVERIFY(m_at->commit());
    m_at->speak({m_at->note(u"a.ogg"_s, "same")});
    QCOMPARE(m_at->transcriber.notes.size(), 2);
}

void tst_UnheardNotes::notes_thatShareOne_areNotTheSame()
{
    m_at->speak({m_at->note(u"a.ogg"_s, "same"), m_at->note(u"b.ogg"_s)});
    m_at->understand(u"first"_s);
    m_at->understand(u"second"_s);
    m_at->speak({m_at->note(u"a.ogg"_s, "same")});
    QCOMPARE(m_at->transcriber.notes.size(), 3);
    m_at->understand(u"first alone"_s);
    QCOMPARE(m_at->transcripts().last()["text"_L1].toString(), u"first alone"_s);
}

void tst_UnheardNotes::restart_whatWaited_isAskedForOnceMore()
{
    const Seq seq = m_at->speak();
    QCOMPARE(m_at->askedAgain(), 1);
    m_at->understand(u"late but well"_s);
    QCOMPARE(m_at->found(u"late"_s), QList<Seq>{seq});
    QCOMPARE(m_at->askedAgain(), 0);
    m_at->speak();
    QCOMPARE(m_at->askedAgain(), 1);
    QCOMPARE(m_at->askedAgain(), 0); // should the server have died of it, it does so once
}

void tst_UnheardNotes::restart_whatFailed_isTriedTwiceInAll()
{
    m_at->speak();
    m_at->understand({});
    QVERIFY(m_at->transcripts().isEmpty());
    QCOMPARE(m_at->transcriber.notes.size(), 1);
    QCOMPARE(m_at->askedAgain(), 1);
    m_at->understand({});
    QCOMPARE(m_at->askedAgain(), 0);
}

void tst_UnheardNotes::restart_whatIsSettled_isNotAskedFor_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"nothing was said", "deleted", "a day old", "half of it is known"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void tst_UnheardNotes::restart_whatIsSettled_isNotAskedFor()
{
    QFETCH(const QString, how);
    const Seq seq = m_at->speak({m_at->note(u"a.ogg"_s), m_at->note(u"b.ogg"_s)});
    if (how.startsWith("half"_L1)) {
        m_at->understand(u"half"_s);
        m_at->understand({});
        QCOMPARE(m_at->found(u"half"_s), QList<Seq>{seq});
    } else if (how.startsWith("nothing"_L1)) {
        m_at->understand(u""_s);
        m_at->understand(u""_s);
    } else if (how == "deleted"_L1) {
        QVERIFY(m_at->services->messages.remove(m_at->ada, {m_at->chat, seq}));
        QVERIFY(m_at->commit());
    } else {
        m_at->clock.advance(std::chrono::milliseconds(25h).count());
    }
    QCOMPARE(m_at->askedAgain(), 0);
}

void tst_UnheardNotes::restart_ofVeryMany_asksForTheNewest()
{
    for (int count = 0; count < TranscriptService::mostResumed + 5; ++count)
        m_at->speak({m_at->note(u"a.ogg"_s, "note " + QByteArray::number(count))});
    m_at->transcriber.notes.clear();
    QCOMPARE(m_at->askedAgain(), TranscriptService::mostResumed);
    const auto isAsked = [this](const QByteArray &content) {
        const QByteArray hash = contentOf(content).hash;
        const auto &notes = m_at->transcriber.notes;
        return std::any_of(notes.cbegin(), notes.cend(),
                           [&hash](const SpokenNote &note) { return note.hash == hash; });
    };
    QVERIFY(isAsked("note 54"));
    QVERIFY(isAsked("note 5"));
    QVERIFY(!isAsked("note 4"));
}

// As in a workplace whose operator has not said that it may be.
void tst_UnheardNotes::voices_notToBeListenedTo_stayUnheard()
{
    m_at->policy.voice = {};
    m_at->open();
    m_at->speak();
    QVERIFY(m_at->transcriber.notes.isEmpty());
    QCOMPARE(m_at->askedAgain(), 0);
}

void tst_UnheardNotes::voices_notToBeListenedTo_doNotCount()
{
    m_at->speak();
    m_at->understand(u"awful"_s);
    QCOMPARE(m_at->chatMood(), MoodLabel::Angry);
    m_at->policy.voice = {}; // the operator has thought better of it
    m_at->open();
    QCOMPARE(m_at->chatMood(), MoodLabel::Neutral);
    QVERIFY(m_at->say(m_at->ada, m_at->chat, u"great"_s));
    QCOMPARE(m_at->chatMood(), MoodLabel::Joyful);
}

QTEST_GUILESS_MAIN(tst_UnheardNotes)
#include "tst_unheard_notes.moc"
