// The mood of a chat and of a draft, the draft scored elsewhere.
#include "tests/support/client/tracked_chat.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_MoodTracker : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at = std::make_unique<TrackedChat>(); }
    void draft_afterAPause_isScoredOnAnotherThread();
    void draft_whileTyping_isNotScored();
    void draft_emptied_isNeutralAtOnce();
    void draft_changedWhileScored_onlyTheLastCounts();
    void draft_whileTheModelLoads_isScoredThen();
    void draft_withoutModel_staysNeutral();
    void draft_whileOff_isNotScored();
    void tracker_goneWhileScored_isHarmless();
    void chat_withoutMessages_showsTheServersWord();
    void chat_switchedOff_isNeutral();
    void chat_ofJoyfulMessages_becomesJoyful();
    void device_judgesEachMessageHere_whateverTheServerSaid();
    void device_withoutMessages_doesNotShowTheServersWord();
    void device_judgesWhatCameWhileTheModelLoaded();
    void server_leavesOutWhoIsNotJudged();
    void level_changed_isShownAtOnce();
    void deleted_onTheDevice_isForgotten();
    void voices_notToBeListenedTo_doNotCount_data();
    void voices_notToBeListenedTo_doNotCount();

private:
    void pause() { m_at->timers.advance(MoodTracker::draftPause); }

    std::unique_ptr<TrackedChat> m_at;
};

void tst_MoodTracker::draft_afterAPause_isScoredOnAnotherThread()
{
    QThread *scoredOn = nullptr;
    m_at->load([&scoredOn](QStringView text) {
        scoredOn = QThread::currentThread();
        return smileIn(text);
    });
    QSignalSpy changed(m_at->tracker.get(), &MoodTracker::draftMoodChanged);
    m_at->tracker->setDraft(u"lovely :)"_s);
    pause();
    QCOMPARE(m_at->tracker->draftMood().label, MoodLabel::Neutral); // not in this call
    QTRY_COMPARE(m_at->tracker->draftMood().label, MoodLabel::Joyful);
    QCOMPARE(changed.size(), 1);
    QVERIFY(scoredOn && scoredOn != QThread::currentThread());
}

void tst_MoodTracker::draft_whileTyping_isNotScored()
{
    QStringList scored;
    m_at->load([&scored](QStringView text) {
        scored.append(text.toString());
        return smileIn(text);
    });
    m_at->tracker->setDraft(u"lov"_s);
    m_at->timers.advance(MoodTracker::draftPause - 1ms);
    m_at->tracker->setDraft(u"lovely :)"_s);
    m_at->timers.advance(MoodTracker::draftPause - 1ms);
    m_at->timers.advance(1ms);
    QTRY_COMPARE(m_at->tracker->draftMood().label, MoodLabel::Joyful);
    QCOMPARE(scored, QStringList{u"lovely :)"_s});
}

void tst_MoodTracker::draft_emptied_isNeutralAtOnce()
{
    m_at->load();
    m_at->tracker->setDraft(u"lovely :)"_s);
    pause();
    QTRY_COMPARE(m_at->tracker->draftMood().label, MoodLabel::Joyful);
    m_at->tracker->setDraft({});
    pause();
    QCOMPARE(m_at->tracker->draftMood(), Mood());
}

void tst_MoodTracker::draft_changedWhileScored_onlyTheLastCounts()
{
    QSemaphore started;
    QSemaphore mayEnd;
    QStringList scored;
    m_at->load([&](QStringView text) {
        scored.append(text.toString());
        started.release();
        mayEnd.acquire();
        return smileIn(text);
    });
    QSignalSpy changed(m_at->tracker.get(), &MoodTracker::draftMoodChanged);
    m_at->tracker->setDraft(u"first"_s);
    pause();
    QTRY_VERIFY(started.available() > 0);
    m_at->tracker->setDraft(u"second"_s);
    pause();
    m_at->tracker->setDraft(u"third :)"_s);
    pause();
    mayEnd.release(3);
    QTRY_COMPARE(m_at->tracker->draftMood().label, MoodLabel::Joyful);
    QCOMPARE(changed.size(), 1); // the first one's answer was dropped
    QCOMPARE(scored, (QStringList{u"first"_s, u"third :)"_s}));
}

void tst_MoodTracker::draft_whileTheModelLoads_isScoredThen()
{
    QSemaphore mayLoad;
    m_at->scorer.load([&mayLoad]() -> MoodScorer {
        mayLoad.acquire();
        return smileIn;
    });
    m_at->tracker->setDraft(u"lovely :)"_s);
    pause();
    QCOMPARE(m_at->tracker->draftMood().label, MoodLabel::Neutral);
    mayLoad.release();
    QTRY_COMPARE(m_at->tracker->draftMood().label, MoodLabel::Joyful);
}

void tst_MoodTracker::draft_withoutModel_staysNeutral()
{
    QSemaphore loaded;
    m_at->scorer.load([&loaded] {
        loaded.release();
        return MoodScorer();
    });
    m_at->tracker->setDraft(u"lovely :)"_s);
    pause();
    QTRY_VERIFY(loaded.available() > 0);
    QCoreApplication::processEvents();
    QCOMPARE(m_at->tracker->draftMood(), Mood());
}

void tst_MoodTracker::draft_whileOff_isNotScored()
{
    m_at->load();
    m_at->tracker->setLevel(MoodLevel::Off);
    m_at->tracker->setDraft(u"lovely :)"_s);
    pause();
    MoodTracker after(false, m_at->environment, m_at->scorer);
    after.setDraft(u"lovely :)"_s);
    pause();
    QTRY_COMPARE(after.draftMood().label, MoodLabel::Joyful); // and all before it is answered
    QCOMPARE(m_at->tracker->draftMood(), Mood());
}

void tst_MoodTracker::tracker_goneWhileScored_isHarmless()
{
    QSemaphore started;
    QSemaphore mayEnd;
    m_at->load([&](QStringView text) {
        started.release();
        mayEnd.acquire();
        return smileIn(text);
    });
    m_at->tracker->setDraft(u"lovely :)"_s);
    pause();
    QTRY_VERIFY(started.available() > 0);
    m_at->tracker.reset();
    MoodTracker other(false, m_at->environment, m_at->scorer);
    other.setDraft(u"grim"_s);
    pause();
    mayEnd.release(2);
    QTRY_COMPARE(other.draftMood().label, MoodLabel::Angry);
}

void tst_MoodTracker::chat_withoutMessages_showsTheServersWord()
{
    QSignalSpy changed(m_at->tracker.get(), &MoodTracker::moodChanged);
    m_at->tracker->setServerMood(sureOf(MoodLabel::Sad));
    QCOMPARE(m_at->tracker->mood().label, MoodLabel::Sad);
    QCOMPARE(changed.size(), 1);
}

void tst_MoodTracker::chat_switchedOff_isNeutral()
{
    m_at->tracker->setServerMood(sureOf(MoodLabel::Sad));
    m_at->tracker->setLevel(MoodLevel::Off);
    QCOMPARE(m_at->tracker->mood().label, MoodLabel::Neutral);
    QVERIFY(m_at->tracker->contributions(3).isEmpty());
    m_at->tracker->setLevel(MoodLevel::Server);
    QCOMPARE(m_at->tracker->mood().label, MoodLabel::Sad);
}

void tst_MoodTracker::chat_ofJoyfulMessages_becomesJoyful()
{
    for (int count = 0; count < 12; ++count) {
        Entry entry;
        entry.seq = count + 1;
        entry.by = UserId{{1, static_cast<quint64>(1 + count % 2)}};
        entry.at = m_at->clock.now();
        entry.text = u"lovely"_s;
        entry.mood = sureOf(MoodLabel::Joyful);
        m_at->tracker->add(entry);
        m_at->timers.advance(30s);
    }
    QCOMPARE(m_at->tracker->mood().label, MoodLabel::Joyful);
    QVERIFY(!m_at->tracker->contributions(3).isEmpty());
}

void tst_MoodTracker::device_judgesEachMessageHere_whateverTheServerSaid()
{
    m_at->load();
    m_at->tracker->setLevel(MoodLevel::Device);
    QSignalSpy told(m_at->tracker.get(), &MoodTracker::messagesJudged);
    Entry grim = m_at->message(u"grim"_s);
    grim.mood = sureOf(MoodLabel::Joyful); // the server's
    m_at->tracker->add(grim);
    QTRY_COMPARE(m_at->tracker->mood().label, MoodLabel::Angry);
    QCOMPARE(m_at->tracker->moodOf(grim)->label, MoodLabel::Angry);
    QCOMPARE(told.size(), 1);
    QVERIFY(!m_at->tracker->contributions(3).isEmpty());
}

void tst_MoodTracker::device_withoutMessages_doesNotShowTheServersWord()
{
    m_at->tracker->setServerMood(sureOf(MoodLabel::Sad));
    m_at->tracker->setLevel(MoodLevel::Device);
    QCOMPARE(m_at->tracker->mood(), Mood());
}

void tst_MoodTracker::device_judgesWhatCameWhileTheModelLoaded()
{
    m_at->tracker->setLevel(MoodLevel::Device);
    m_at->tracker->add(m_at->message(u"one :)"_s));
    m_at->tracker->add(m_at->message(u"two :)"_s));
    QCOMPARE(m_at->tracker->mood().label, MoodLabel::Neutral);
    m_at->load();
    QTRY_COMPARE(m_at->tracker->mood().label, MoodLabel::Joyful);
    QCOMPARE(m_at->tracker->contributions(5).size(), 2);
}

void tst_MoodTracker::server_leavesOutWhoIsNotJudged()
{
    m_at->load();
    const Entry unjudged = m_at->message(u"grim"_s);
    m_at->tracker->add(m_at->judged(u"nice :)"_s));
    m_at->tracker->add(unjudged);
    m_at->tracker->add(m_at->message(u"grim again"_s));
    pause();
    QCoreApplication::processEvents();
    QCOMPARE(m_at->tracker->mood().label, MoodLabel::Joyful);
    QVERIFY(!m_at->tracker->moodOf(unjudged));
}

void tst_MoodTracker::level_changed_isShownAtOnce()
{
    m_at->load();
    Entry entry = m_at->message(u"grim"_s);
    entry.mood = sureOf(MoodLabel::Joyful);
    m_at->tracker->add(entry);
    QCOMPARE(m_at->tracker->mood().label, MoodLabel::Joyful);
    m_at->tracker->setLevel(MoodLevel::Device);
    QCOMPARE(m_at->tracker->mood().label, MoodLabel::Neutral); // not judged here yet
    QTRY_COMPARE(m_at->tracker->mood().label, MoodLabel::Angry);
    m_at->tracker->setLevel(MoodLevel::Off);
    QCOMPARE(m_at->tracker->mood(), Mood());
    QVERIFY(!m_at->tracker->moodOf(entry));
    m_at->tracker->setLevel(MoodLevel::Server);
    QCOMPARE(m_at->tracker->mood().label, MoodLabel::Joyful);
}

void tst_MoodTracker::deleted_onTheDevice_isForgotten()
{
    m_at->load();
    m_at->tracker->setLevel(MoodLevel::Device);
    const Entry grim = m_at->message(u"grim"_s);
    m_at->tracker->add(grim);
    QTRY_VERIFY(m_at->tracker->moodOf(grim));
    m_at->tracker->fold({}); // what is left once it was deleted
    QVERIFY(!m_at->tracker->moodOf(grim));
    QCOMPARE(m_at->tracker->mood(), Mood());
    QVERIFY(m_at->tracker->contributions(3).isEmpty());
}

void tst_MoodTracker::voices_notToBeListenedTo_doNotCount_data()
{
    QTest::addColumn<MoodLevel>("level");
    QTest::newRow("device") << MoodLevel::Device;
    QTest::newRow("server") << MoodLevel::Server;
}

// What was written down before the operator thought better of it.
void tst_MoodTracker::voices_notToBeListenedTo_doNotCount()
{
    QFETCH(const MoodLevel, level);
    m_at->load();
    m_at->tracker->setLevel(level);
    Entry words = m_at->judged(u"grim"_s);
    words.kind = EntryKind::Transcript;
    m_at->tracker->add(words);
    QTRY_COMPARE(m_at->tracker->mood().label, MoodLabel::Angry);
    m_at->tracker->setVoiceCounted(false);
    QCOMPARE(m_at->tracker->mood(), Mood());
    QVERIFY(!m_at->tracker->moodOf(words));
    m_at->tracker->add(m_at->judged(u"nice :)"_s));
    QTRY_COMPARE(m_at->tracker->mood().label, MoodLabel::Joyful);
}

QTEST_GUILESS_MAIN(tst_MoodTracker)
#include "tst_mood_tracker.moc"
