// Many messages make one steady mood: when it changes, when it stays, when it fades.
#include "common/mood/conversation_mood.h"

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
};

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

QTEST_GUILESS_MAIN(tst_ConversationMood)
#include "tst_conversation_mood.moc"
