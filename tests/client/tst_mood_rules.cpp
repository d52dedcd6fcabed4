// What holds of a chat's mood wherever its messages are judged: by the server or on the device.
#include "client/state/mood_tracker.h"
#include "tests/support/client/fake_timers.h"
#include "tests/support/common/fake_random.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Joyful where the text has a smile, else angry.
Mood smileIn(QStringView text)
{
    const bool isJoyful = text.contains(u":)");
    return {isJoyful ? MoodLabel::Joyful : MoodLabel::Angry, isJoyful ? 0.9 : -0.9, 0.9, {}};
}

} // namespace

class tst_MoodRules : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void changes_areTwentySecondsApart_data() { addLevels(); }
    void changes_areTwentySecondsApart();
    void silence_ofHalfAnHour_fades_data() { addLevels(); }
    void silence_ofHalfAnHour_fades();
    void group_showsNothingUntilThreeWrote_data() { addLevels(); }
    void group_showsNothingUntilThreeWrote();

private:
    static void addLevels()
    {
        QTest::addColumn<MoodLevel>("level");
        QTest::newRow("device") << MoodLevel::Device;
        QTest::newRow("server") << MoodLevel::Server;
    }
    // Waits until it counts.
    void say(const QString &text, int author = 1)
    {
        Entry entry;
        entry.seq = ++m_seq;
        entry.by = UserId{{1, static_cast<quint64>(author)}};
        entry.at = m_clock.now();
        entry.text = text;
        entry.mood = smileIn(text);
        m_tracker->add(entry);
        QTRY_VERIFY(m_tracker->moodOf(entry));
    }

    FakeClock m_clock;
    FakeRandom m_random;
    std::unique_ptr<FakeTimers> m_timers;
    std::unique_ptr<Environment> m_environment;
    std::unique_ptr<DraftScorer> m_scorer;
    std::unique_ptr<MoodTracker> m_tracker;
    Seq m_seq = 0;
};

void tst_MoodRules::init()
{
    m_tracker.reset();
    m_scorer = std::make_unique<DraftScorer>();
    m_scorer->load([] { return MoodScorer(smileIn); });
    m_clock.set(QDateTime(QDate(2026, 1, 1), QTime(12, 10), Qt::UTC));
    m_timers = std::make_unique<FakeTimers>(m_clock);
    m_environment =
        std::make_unique<Environment>(Environment{m_clock, m_random, *m_timers, LinkFactory()});
    m_tracker = std::make_unique<MoodTracker>(false, *m_environment, *m_scorer);
}

void tst_MoodRules::changes_areTwentySecondsApart()
{
    QFETCH(MoodLevel, level);
    m_tracker->setLevel(level);
    QList<QDateTime> changes;
    connect(m_tracker.get(), &MoodTracker::moodChanged, this,
            [&] { changes.append(m_clock.now()); });
    for (int second = 0; second < 120; ++second) {
        say(u"%1 %2"_s.arg(second / 7 % 2 ? u":)"_s : u"grim"_s).arg(second), second % 2);
        m_timers->advance(1s);
    }
    QVERIFY(changes.size() > 2);
    for (qsizetype at = 1; at < changes.size(); ++at)
        QVERIFY2(changes[at - 1].secsTo(changes[at]) >= 20, qPrintable(changes[at].toString()));
}

void tst_MoodRules::silence_ofHalfAnHour_fades()
{
    QFETCH(MoodLevel, level);
    m_tracker->setLevel(level);
    say(u"lovely :)"_s);
    m_timers->advance(30min - 1s);
    QCOMPARE(m_tracker->mood().label, MoodLabel::Joyful);
    m_timers->advance(1s); // nobody writes
    QCOMPARE(m_tracker->mood(), Mood());
}

void tst_MoodRules::group_showsNothingUntilThreeWrote()
{
    QFETCH(MoodLevel, level);
    m_tracker->setGroup(true);
    m_tracker->setLevel(level);
    say(u"one :)"_s, 1);
    say(u"two :)"_s, 2);
    say(u"more :)"_s, 1);
    QCOMPARE(m_tracker->mood(), Mood());
    QVERIFY(m_tracker->contributions(3).isEmpty());
    say(u"three :)"_s, 3);
    QCOMPARE(m_tracker->mood().label, MoodLabel::Joyful);
}

QTEST_GUILESS_MAIN(tst_MoodRules)
#include "tst_mood_rules.moc"
