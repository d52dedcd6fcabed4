// What holds of a chat's mood wherever its messages are judged: by the server or on the device.
#include "tests/support/client/tracked_chat.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

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
        const Entry entry = m_at->judged(text, author);
        m_at->tracker->add(entry);
        QTRY_VERIFY(m_at->tracker->moodOf(entry));
    }

    std::unique_ptr<TrackedChat> m_at;
};

void tst_MoodRules::init()
{
    m_at = std::make_unique<TrackedChat>();
    m_at->load();
}

void tst_MoodRules::changes_areTwentySecondsApart()
{
    QFETCH(MoodLevel, level);
    m_at->tracker->setLevel(level);
    QList<QDateTime> changes;
    connect(m_at->tracker.get(), &MoodTracker::moodChanged, this,
            [&] { changes.append(m_at->clock.now()); });
    for (int second = 0; second < 120; ++second) {
        say(u"%1 %2"_s.arg(second / 7 % 2 ? u":)"_s : u"grim"_s).arg(second), second % 2);
        m_at->timers.advance(1s);
    }
    QVERIFY(changes.size() > 2);
    for (qsizetype at = 1; at < changes.size(); ++at)
        QVERIFY2(changes[at - 1].secsTo(changes[at]) >= 20, qPrintable(changes[at].toString()));
}

void tst_MoodRules::silence_ofHalfAnHour_fades()
{
    QFETCH(MoodLevel, level);
    m_at->tracker->setLevel(level);
    say(u"lovely :)"_s);
    m_at->timers.advance(30min - 1s);
    QCOMPARE(m_at->tracker->mood().label, MoodLabel::Joyful);
    m_at->timers.advance(1s); // nobody writes
    QCOMPARE(m_at->tracker->mood(), Mood());
}

void tst_MoodRules::group_showsNothingUntilThreeWrote()
{
    QFETCH(MoodLevel, level);
    m_at->tracker->setGroup(true);
    m_at->tracker->setLevel(level);
    say(u"one :)"_s, 1);
    say(u"two :)"_s, 2);
    say(u"more :)"_s, 1);
    QCOMPARE(m_at->tracker->mood(), Mood());
    QVERIFY(m_at->tracker->contributions(3).isEmpty());
    say(u"three :)"_s, 3);
    QCOMPARE(m_at->tracker->mood().label, MoodLabel::Joyful);
}

QTEST_GUILESS_MAIN(tst_MoodRules)
#include "tst_mood_rules.moc"
