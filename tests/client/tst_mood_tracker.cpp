// The mood of a chat and of a draft, the draft scored elsewhere.
#include "client/state/mood_tracker.h"
#include "tests/support/client/fake_timers.h"
#include "tests/support/common/fake_random.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Mood moodOf(MoodLabel label)
{
    Mood mood;
    mood.label = label;
    mood.score = label == MoodLabel::Joyful ? 0.9 : -0.9;
    mood.confidence = 0.9;
    return mood;
}

// Joyful where the text has a smile, else angry.
Mood moodIn(QStringView text)
{
    return moodOf(text.contains(u":)") ? MoodLabel::Joyful : MoodLabel::Angry);
}

} // namespace

class tst_MoodTracker : public QObject
{
    Q_OBJECT

private slots:
    void init();
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

private:
    Entry message(const QString &text, int author = 1)
    {
        Entry entry;
        entry.seq = ++m_seq;
        entry.by = UserId{{1, static_cast<quint64>(author)}};
        entry.at = m_clock.now();
        entry.text = text;
        return entry;
    }
    Entry judged(const QString &text, int author = 1)
    {
        Entry entry = message(text, author);
        entry.mood = moodIn(text);
        return entry;
    }
    void load(const MoodScorer &scorer = moodIn)
    {
        m_scorer->load([scorer] { return scorer; });
    }
    void pause() { m_timers->advance(MoodTracker::draftPause); }

    FakeClock m_clock;
    FakeRandom m_random;
    std::unique_ptr<FakeTimers> m_timers;
    std::unique_ptr<Environment> m_environment;
    std::unique_ptr<DraftScorer> m_scorer;
    std::unique_ptr<MoodTracker> m_tracker;
    Seq m_seq = 0;
};

void tst_MoodTracker::init()
{
    m_tracker.reset();
    m_scorer = std::make_unique<DraftScorer>();
    m_clock.set(QDateTime(QDate(2026, 1, 1), QTime(12, 10), Qt::UTC));
    m_timers = std::make_unique<FakeTimers>(m_clock);
    m_environment =
        std::make_unique<Environment>(Environment{m_clock, m_random, *m_timers, LinkFactory()});
    m_tracker = std::make_unique<MoodTracker>(false, *m_environment, *m_scorer);
}

void tst_MoodTracker::draft_afterAPause_isScoredOnAnotherThread()
{
    QThread *scoredOn = nullptr;
    load([&scoredOn](QStringView text) {
        scoredOn = QThread::currentThread();
        return moodIn(text);
    });
    QSignalSpy changed(m_tracker.get(), &MoodTracker::draftMoodChanged);
    m_tracker->setDraft(u"lovely :)"_s);
    pause();
    QCOMPARE(m_tracker->draftMood().label, MoodLabel::Neutral); // not in this call
    QTRY_COMPARE(m_tracker->draftMood().label, MoodLabel::Joyful);
    QCOMPARE(changed.size(), 1);
    QVERIFY(scoredOn && scoredOn != QThread::currentThread());
}

void tst_MoodTracker::draft_whileTyping_isNotScored()
{
    QStringList scored;
    load([&scored](QStringView text) {
        scored.append(text.toString());
        return moodIn(text);
    });
    m_tracker->setDraft(u"lov"_s);
    m_timers->advance(MoodTracker::draftPause - 1ms);
    m_tracker->setDraft(u"lovely :)"_s);
    m_timers->advance(MoodTracker::draftPause - 1ms);
    m_timers->advance(1ms);
    QTRY_COMPARE(m_tracker->draftMood().label, MoodLabel::Joyful);
    QCOMPARE(scored, QStringList{u"lovely :)"_s});
}

void tst_MoodTracker::draft_emptied_isNeutralAtOnce()
{
    load();
    m_tracker->setDraft(u"lovely :)"_s);
    pause();
    QTRY_COMPARE(m_tracker->draftMood().label, MoodLabel::Joyful);
    m_tracker->setDraft({});
    pause();
    QCOMPARE(m_tracker->draftMood(), Mood());
}

void tst_MoodTracker::draft_changedWhileScored_onlyTheLastCounts()
{
    QSemaphore started;
    QSemaphore mayEnd;
    QStringList scored;
    load([&](QStringView text) {
        scored.append(text.toString());
        started.release();
        mayEnd.acquire();
        return moodIn(text);
    });
    QSignalSpy changed(m_tracker.get(), &MoodTracker::draftMoodChanged);
    m_tracker->setDraft(u"first"_s);
    pause();
    QTRY_VERIFY(started.available() > 0);
    m_tracker->setDraft(u"second"_s);
    pause();
    m_tracker->setDraft(u"third :)"_s);
    pause();
    mayEnd.release(3);
    QTRY_COMPARE(m_tracker->draftMood().label, MoodLabel::Joyful);
    QCOMPARE(changed.size(), 1); // the first one's answer was dropped
    QCOMPARE(scored, (QStringList{u"first"_s, u"third :)"_s}));
}

void tst_MoodTracker::draft_whileTheModelLoads_isScoredThen()
{
    QSemaphore mayLoad;
    m_scorer->load([&mayLoad]() -> MoodScorer {
        mayLoad.acquire();
        return moodIn;
    });
    m_tracker->setDraft(u"lovely :)"_s);
    pause();
    QCOMPARE(m_tracker->draftMood().label, MoodLabel::Neutral);
    mayLoad.release();
    QTRY_COMPARE(m_tracker->draftMood().label, MoodLabel::Joyful);
}

void tst_MoodTracker::draft_withoutModel_staysNeutral()
{
    QSemaphore loaded;
    m_scorer->load([&loaded] {
        loaded.release();
        return MoodScorer();
    });
    m_tracker->setDraft(u"lovely :)"_s);
    pause();
    QTRY_VERIFY(loaded.available() > 0);
    QCoreApplication::processEvents();
    QCOMPARE(m_tracker->draftMood(), Mood());
}

void tst_MoodTracker::draft_whileOff_isNotScored()
{
    load();
    m_tracker->setLevel(MoodLevel::Off);
    m_tracker->setDraft(u"lovely :)"_s);
    pause();
    MoodTracker after(false, *m_environment, *m_scorer);
    after.setDraft(u"lovely :)"_s);
    pause();
    QTRY_COMPARE(after.draftMood().label, MoodLabel::Joyful); // and all before it is answered
    QCOMPARE(m_tracker->draftMood(), Mood());
}

void tst_MoodTracker::tracker_goneWhileScored_isHarmless()
{
    QSemaphore started;
    QSemaphore mayEnd;
    load([&](QStringView text) {
        started.release();
        mayEnd.acquire();
        return moodIn(text);
    });
    m_tracker->setDraft(u"lovely :)"_s);
    pause();
    QTRY_VERIFY(started.available() > 0);
    m_tracker.reset();
    MoodTracker other(false, *m_environment, *m_scorer);
    other.setDraft(u"grim"_s);
    pause();
    mayEnd.release(2);
    QTRY_COMPARE(other.draftMood().label, MoodLabel::Angry);
}

void tst_MoodTracker::chat_withoutMessages_showsTheServersWord()
{
    QSignalSpy changed(m_tracker.get(), &MoodTracker::moodChanged);
    m_tracker->setServerMood(moodOf(MoodLabel::Sad));
    QCOMPARE(m_tracker->mood().label, MoodLabel::Sad);
    QCOMPARE(changed.size(), 1);
}

void tst_MoodTracker::chat_switchedOff_isNeutral()
{
    m_tracker->setServerMood(moodOf(MoodLabel::Sad));
    m_tracker->setLevel(MoodLevel::Off);
    QCOMPARE(m_tracker->mood().label, MoodLabel::Neutral);
    QVERIFY(m_tracker->contributions(3).isEmpty());
    m_tracker->setLevel(MoodLevel::Server);
    QCOMPARE(m_tracker->mood().label, MoodLabel::Sad);
}

void tst_MoodTracker::chat_ofJoyfulMessages_becomesJoyful()
{
    for (int count = 0; count < 12; ++count) {
        Entry entry;
        entry.seq = count + 1;
        entry.by = UserId{{1, static_cast<quint64>(1 + count % 2)}};
        entry.at = m_clock.now();
        entry.text = u"lovely"_s;
        entry.mood = moodOf(MoodLabel::Joyful);
        m_tracker->add(entry);
        m_timers->advance(30s);
    }
    QCOMPARE(m_tracker->mood().label, MoodLabel::Joyful);
    QVERIFY(!m_tracker->contributions(3).isEmpty());
}

void tst_MoodTracker::device_judgesEachMessageHere_whateverTheServerSaid()
{
    load();
    m_tracker->setLevel(MoodLevel::Device);
    QSignalSpy told(m_tracker.get(), &MoodTracker::messagesJudged);
    Entry grim = message(u"grim"_s);
    grim.mood = moodOf(MoodLabel::Joyful); // the server's
    m_tracker->add(grim);
    QTRY_COMPARE(m_tracker->mood().label, MoodLabel::Angry);
    QCOMPARE(m_tracker->moodOf(grim)->label, MoodLabel::Angry);
    QCOMPARE(told.size(), 1);
    QVERIFY(!m_tracker->contributions(3).isEmpty());
}

void tst_MoodTracker::device_withoutMessages_doesNotShowTheServersWord()
{
    m_tracker->setServerMood(moodOf(MoodLabel::Sad));
    m_tracker->setLevel(MoodLevel::Device);
    QCOMPARE(m_tracker->mood(), Mood());
}

void tst_MoodTracker::device_judgesWhatCameWhileTheModelLoaded()
{
    m_tracker->setLevel(MoodLevel::Device);
    m_tracker->add(message(u"one :)"_s));
    m_tracker->add(message(u"two :)"_s));
    QCOMPARE(m_tracker->mood().label, MoodLabel::Neutral);
    load();
    QTRY_COMPARE(m_tracker->mood().label, MoodLabel::Joyful);
    QCOMPARE(m_tracker->contributions(5).size(), 2);
}

void tst_MoodTracker::server_leavesOutWhoIsNotJudged()
{
    load();
    const Entry unjudged = message(u"grim"_s);
    m_tracker->add(judged(u"nice :)"_s));
    m_tracker->add(unjudged);
    m_tracker->add(message(u"grim again"_s));
    pause();
    QCoreApplication::processEvents();
    QCOMPARE(m_tracker->mood().label, MoodLabel::Joyful);
    QVERIFY(!m_tracker->moodOf(unjudged));
}

void tst_MoodTracker::level_changed_isShownAtOnce()
{
    load();
    Entry entry = message(u"grim"_s);
    entry.mood = moodOf(MoodLabel::Joyful);
    m_tracker->add(entry);
    QCOMPARE(m_tracker->mood().label, MoodLabel::Joyful);
    m_tracker->setLevel(MoodLevel::Device);
    QCOMPARE(m_tracker->mood().label, MoodLabel::Neutral); // not judged here yet
    QTRY_COMPARE(m_tracker->mood().label, MoodLabel::Angry);
    m_tracker->setLevel(MoodLevel::Off);
    QCOMPARE(m_tracker->mood(), Mood());
    QVERIFY(!m_tracker->moodOf(entry));
    m_tracker->setLevel(MoodLevel::Server);
    QCOMPARE(m_tracker->mood().label, MoodLabel::Joyful);
}

void tst_MoodTracker::deleted_onTheDevice_isForgotten()
{
    load();
    m_tracker->setLevel(MoodLevel::Device);
    const Entry grim = message(u"grim"_s);
    m_tracker->add(grim);
    QTRY_VERIFY(m_tracker->moodOf(grim));
    m_tracker->fold({}); // what is left once it was deleted
    QVERIFY(!m_tracker->moodOf(grim));
    QCOMPARE(m_tracker->mood(), Mood());
    QVERIFY(m_tracker->contributions(3).isEmpty());
}

QTEST_GUILESS_MAIN(tst_MoodTracker)
#include "tst_mood_tracker.moc"
