// Many messages make one steady mood: when it changes, when it stays, when it fades.
#include "common/model/entry.h"
#include "common/mood/conversation_mood.h"

#include <QRandomGenerator>
#include <QTest>

using namespace chatoyant;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
const UserId ana{{1, 1}};
const UserId bo{{1, 2}};
const UserId cem{{1, 3}};

QDateTime after(int seconds)
{
    return start.addSecs(seconds);
}

Mood mood(MoodLabel label, double confidence = 0.9)
{
    const double score = label == MoodLabel::Neutral ? 0 : label == MoodLabel::Joyful ? 0.8 : -0.8;
    return {label, score, confidence, u"test"_s};
}

constexpr auto joyful = MoodLabel::Joyful;
constexpr auto neutral = MoodLabel::Neutral;
constexpr auto angry = MoodLabel::Angry;
constexpr auto sad = MoodLabel::Sad;

} // namespace

class tst_ConversationMood : public QObject
{
    Q_OBJECT

private slots:
    void empty_isNeutralWithoutConfidence();
    void joyful_first_changesAtOnce();
    void unsure_isCountedAsNeutral();
    void neutral_once_doesNotEndAMood();
    void neutral_repeated_endsAMood();
    void moods_alternating_stayWithTheFirst();
    void change_within20Seconds_waits();
    void change_within20Seconds_comesWhenTheyPassed();
    void change_takenBack_doesNotCome();
    void silence_of30Minutes_fades();
    void silence_forgets_likeANewChat();
    void nextChange_tellsWhenToLookAgain();
    void group_ofTwoAuthors_showsNothing();
    void group_ofThreeAuthors_shows();
    void clock_setBack_doesNotConfuse();
    void score_followsTheMessages();
    void contributions_areHeaviestFirst();
    void contributions_speakForTheMoodShown();
    void fold_fromAnyGap_isTheSame();
    void fold_ofTheLast32_isTheFoldOfAll_data();
    void fold_ofTheLast32_isTheFoldOfAll();
    void changes_inABurst_areStill20SecondsApart_data();
    void changes_inABurst_areStill20SecondsApart();
    void authors_longAgo_makeNoGroup();
    void spoken_countsHalf();
};

// One voice note does not turn a chat; a text does, and so do two notes.
void tst_ConversationMood::spoken_countsHalf()
{
    const double half = moodWeight(EntryKind::Transcript);
    QCOMPARE(half, 0.5);
    QCOMPARE(moodWeight(EntryKind::Message), 1.0);
    ConversationMood written(false);
    written.add(mood(joyful), ana, after(0));
    ConversationMood spoken = written;
    QVERIFY(written.add(mood(angry), bo, after(60)));
    QCOMPARE(written.current(after(60)).label, angry);
    QVERIFY(!spoken.add(mood(angry), bo, after(60), half));
    QCOMPARE(spoken.current(after(60)).label, joyful);
    QCOMPARE(spoken.current(after(60)).confidence, 0.5);
    QVERIFY(spoken.add(mood(angry), bo, after(120), half));
    QCOMPARE(spoken.current(after(120)).label, angry);
}

void tst_ConversationMood::empty_isNeutralWithoutConfidence()
{
    const ConversationMood chat(false);
    QCOMPARE(chat.current(start), Mood{});
    QVERIFY(!chat.nextChange(start));
    QVERIFY(chat.contributions(start, 5).isEmpty());
}

void tst_ConversationMood::joyful_first_changesAtOnce()
{
    ConversationMood chat(false);
    QVERIFY(chat.add(mood(joyful), ana, start));
    QCOMPARE(chat.current(start).label, joyful);
    QCOMPARE(chat.current(start).confidence, 1.0);
    QCOMPARE(chat.current(start).model, u"test"_s);
    QVERIFY(!chat.add(mood(joyful), bo, after(5)));
}

void tst_ConversationMood::unsure_isCountedAsNeutral()
{
    ConversationMood chat(false);
    QVERIFY(!chat.add(mood(angry, 0.49), ana, start));
    QVERIFY(!chat.add(mood(angry, 0.49), ana, after(60)));
    QCOMPARE(chat.current(after(60)).label, neutral);
    QVERIFY(chat.add(mood(angry, 0.5), ana, after(120)));
}

void tst_ConversationMood::neutral_once_doesNotEndAMood()
{
    ConversationMood chat(false);
    chat.add(mood(joyful), ana, start);
    QVERIFY(!chat.add(mood(neutral), bo, after(60)));
    QCOMPARE(chat.current(after(60)).label, joyful);
}

void tst_ConversationMood::neutral_repeated_endsAMood()
{
    ConversationMood chat(false);
    chat.add(mood(joyful), ana, start);
    chat.add(mood(neutral), bo, after(60));
    QVERIFY(chat.add(mood(neutral), ana, after(120)));
    QCOMPARE(chat.current(after(120)).label, neutral);
}

void tst_ConversationMood::moods_alternating_stayWithTheFirst()
{
    ConversationMood chat(false);
    int changes = 0;
    chat.add(mood(joyful), ana, start);
    chat.add(mood(joyful), bo, after(30));
    chat.add(mood(joyful), bo, after(60));
    for (int at = 3; at < 20; ++at)
        changes += chat.add(mood(at % 4 == 0 ? angry : joyful), ana, after(at * 30)) ? 1 : 0;
    QCOMPARE(changes, 0);
}

void tst_ConversationMood::change_within20Seconds_waits()
{
    ConversationMood chat(false);
    chat.add(mood(joyful), ana, start);
    for (int second = 1; second < 20; ++second)
        QVERIFY(!chat.add(mood(angry), bo, after(second)));
    QCOMPARE(chat.current(after(19)).label, joyful);
    QVERIFY(chat.add(mood(angry), bo, after(20)));
    QCOMPARE(chat.current(after(20)).label, angry);
}

void tst_ConversationMood::change_within20Seconds_comesWhenTheyPassed()
{
    ConversationMood chat(false);
    chat.add(mood(joyful), ana, start);
    chat.add(mood(angry), bo, after(5));
    chat.add(mood(angry), bo, after(10));
    QCOMPARE(chat.current(after(19)).label, joyful);
    QCOMPARE(chat.current(after(20)).label, angry);
    // The change happened at 20 s: the next may not come before 40 s.
    QVERIFY(chat.add(mood(joyful), ana, after(38)));
    QCOMPARE(chat.current(after(38)).label, angry);
    QVERIFY(!chat.add(mood(joyful), ana, after(39)));
    QCOMPARE(chat.current(after(40)).label, joyful);
}

void tst_ConversationMood::change_takenBack_doesNotCome()
{
    ConversationMood chat(false);
    chat.add(mood(joyful), ana, start);
    chat.add(mood(angry), bo, after(5));
    chat.add(mood(joyful), bo, after(10));
    chat.add(mood(joyful), bo, after(12));
    QCOMPARE(chat.current(after(25)).label, joyful);
}

void tst_ConversationMood::silence_of30Minutes_fades()
{
    ConversationMood chat(false);
    chat.add(mood(sad), ana, start);
    QCOMPARE(chat.current(after(30 * 60 - 1)).label, sad);
    QCOMPARE(chat.current(after(30 * 60)).label, neutral);
    QCOMPARE(chat.current(after(30 * 60)).confidence, 0.0);
}

void tst_ConversationMood::silence_forgets_likeANewChat()
{
    ConversationMood chat(false);
    chat.add(mood(sad), ana, start);
    QVERIFY(chat.add(mood(neutral), ana, after(30 * 60)));
    QCOMPARE(chat.current(after(30 * 60)).label, neutral);
    QVERIFY(chat.add(mood(joyful), ana, after(30 * 60 + 1)));
}

void tst_ConversationMood::nextChange_tellsWhenToLookAgain()
{
    ConversationMood chat(false);
    chat.add(mood(joyful), ana, start);
    QCOMPARE(chat.nextChange(start), after(30 * 60));
    chat.add(mood(angry), bo, after(5));
    chat.add(mood(angry), bo, after(10));
    QCOMPARE(chat.nextChange(after(10)), after(20));
    QCOMPARE(chat.nextChange(after(20)), after(10 + 30 * 60));
    QVERIFY(!chat.nextChange(after(10 + 30 * 60)));
}

void tst_ConversationMood::group_ofTwoAuthors_showsNothing()
{
    ConversationMood chat(true);
    for (int at = 0; at < 10; ++at)
        QVERIFY(!chat.add(mood(angry), at % 2 ? ana : bo, after(at * 30)));
    QCOMPARE(chat.current(after(300)).label, neutral);
    QCOMPARE(chat.current(after(300)).confidence, 0.0);
    QVERIFY(chat.contributions(after(300), 5).isEmpty());
}

void tst_ConversationMood::group_ofThreeAuthors_shows()
{
    ConversationMood chat(true);
    chat.add(mood(joyful), ana, start);
    chat.add(mood(joyful), bo, after(5));
    QVERIFY(chat.add(mood(joyful), cem, after(10)));
    QCOMPARE(chat.current(after(10)).label, joyful);
}

void tst_ConversationMood::clock_setBack_doesNotConfuse()
{
    ConversationMood chat(false);
    chat.add(mood(joyful), ana, after(600));
    chat.add(mood(angry), bo, start);
    chat.add(mood(angry), bo, start);
    QCOMPARE(chat.current(after(601)).label, joyful);
    QCOMPARE(chat.current(after(620)).label, angry);
}

void tst_ConversationMood::score_followsTheMessages()
{
    ConversationMood chat(false);
    chat.add(mood(joyful), ana, start);
    QVERIFY(qAbs(chat.current(start).score - 0.8) < 1e-9);
    chat.add(mood(angry), bo, after(60));
    // (0.5 × 0.8 − 1 × 0.8) / 1.5
    QVERIFY(qAbs(chat.current(after(60)).score + 0.8 / 3) < 1e-9);
}

void tst_ConversationMood::contributions_areHeaviestFirst()
{
    ConversationMood chat(false);
    for (int at = 0; at < 30; ++at)
        chat.add(mood(joyful), at % 2 ? ana : bo, after(at * 30));
    const auto found = chat.contributions(after(900), 3);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].at, after(29 * 30));
    QCOMPARE(found[0].by, ana);
    QVERIFY(qAbs(found[0].share - 0.5) < 1e-6);
    QVERIFY(qAbs(found[1].share - 0.25) < 1e-6);
    double sum = 0;
    for (const auto &each : chat.contributions(after(900), 100))
        sum += each.share;
    QVERIFY(sum <= 1);
    QVERIFY(sum > 0.99);
}

void tst_ConversationMood::contributions_speakForTheMoodShown()
{
    ConversationMood chat(false);
    chat.add(mood(joyful), ana, start);
    chat.add(mood(sad), bo, after(30));
    chat.add(mood(sad, 0.3), bo, after(31));
    const auto found = chat.contributions(after(31), 5);
    QCOMPARE(chat.current(after(31)).label, sad);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].at, after(30));
}

void tst_ConversationMood::fold_fromAnyGap_isTheSame()
{
    ConversationMood whole(true);
    ConversationMood sinceGap(true);
    for (int at = 0; at < 40; ++at)
        whole.add(mood(at % 3 ? angry : sad), at % 2 ? ana : bo, after(at * 7));
    const int gap = 40 * 7 + 30 * 60;
    for (int at = 0; at < 40; ++at) {
        const QDateTime time = after(gap + at * 11);
        const UserId by = at % 3 == 0 ? ana : at % 3 == 1 ? bo : cem;
        const Mood said = mood(at % 5 ? joyful : angry);
        whole.add(said, by, time);
        sinceGap.add(said, by, time);
        QCOMPARE(whole.current(time), sinceGap.current(time));
    }
}

void tst_ConversationMood::fold_ofTheLast32_isTheFoldOfAll_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("isGroup");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed << (seed % 2 == 0);
}

// Who has all of the log, who loaded its end, and who began in between see the same.
void tst_ConversationMood::fold_ofTheLast32_isTheFoldOfAll()
{
    QFETCH(quint32, seed);
    QFETCH(bool, isGroup);
    QRandomGenerator chance(seed);
    ConversationMood all(isGroup);
    QList<ConversationMood::Contribution> said;
    QDateTime time = start;
    for (int at = 0; at < 400; ++at) {
        time = time.addSecs(chance.bounded(20) == 0 ? 1900 : 1 + chance.bounded(40));
        const auto label = allMoodLabels.at(size_t(chance.bounded(int(allMoodLabels.size()))));
        const UserId by{{1, chance.bounded(4U)}};
        said.append({by, time, mood(label, 0.4 + chance.bounded(0.6)), 0});
        all.add(said.last().mood, by, time);
        ConversationMood end(isGroup);
        const qsizetype first = qMax<qsizetype>(0, said.size() - ConversationMood::foldedMessages);
        for (const auto &each : said.sliced(first))
            end.add(each.mood, each.by, each.at);
        // Later than a change that waits for its twenty seconds.
        QCOMPARE(all.current(time.addSecs(20)), end.current(time.addSecs(20)));
    }
}

void tst_ConversationMood::changes_inABurst_areStill20SecondsApart_data()
{
    QTest::addColumn<int>("stretch"); // of messages with the same mood
    for (const int stretch : {2, 5, 9, 17, 23, 31, 47})
        QTest::addRow("%d", stretch) << stretch;
}

// More messages than are remembered come before the mood may change again.
void tst_ConversationMood::changes_inABurst_areStill20SecondsApart()
{
    QFETCH(int, stretch);
    ConversationMood chat(false);
    QRandomGenerator chance(7);
    MoodLabel before = neutral;
    QDateTime changed;
    QDateTime time = start;
    for (int at = 0; at < 3000; ++at) {
        time = time.addMSecs(100 + chance.bounded(400));
        chat.add(mood(at / stretch % 2 ? angry : joyful), at % 2 ? ana : bo, time);
        const MoodLabel now = chat.current(time).label;
        if (std::exchange(before, now) == now)
            continue;
        // One that waited came up to half a second before it is seen here.
        QVERIFY2(!changed.isValid() || changed.msecsTo(time) >= 19'500,
                 qPrintable(QString::number(at)));
        changed = time;
    }
    QVERIFY(changed > start.addSecs(60)); // and it goes on changing
}

void tst_ConversationMood::authors_longAgo_makeNoGroup()
{
    ConversationMood chat(true);
    chat.add(mood(joyful), cem, start);
    for (int at = 1; at < ConversationMood::foldedMessages; ++at)
        chat.add(mood(joyful), at % 2 ? ana : bo, after(at * 30));
    QCOMPARE(chat.current(after(31 * 30)).label, joyful);
    chat.add(mood(joyful), ana, after(32 * 30));
    QCOMPARE(chat.current(after(32 * 30)), (Mood{neutral, 0, 0, u"test"_s}));
}

QTEST_GUILESS_MAIN(tst_ConversationMood)
#include "tst_conversation_mood.moc"
