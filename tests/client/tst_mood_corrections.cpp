// What a person says of a wording counts for them from then on, and stays on their device.
#include "client/state/mood_corrections.h"
#include "tests/support/client/sent_params.h"
#include "tests/support/client/signed_in.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_MoodCorrections : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wording_corrected_changesTheMoodOfTheChat();
    void wording_corrected_isKnownInAnyCaseAndSpacing();
    void wording_corrected_countsForTheDraft();
    void correction_takenBack_leavesItToTheProgram();
    void correction_outlivesTheProgram();
    void corrections_beyondTheLimit_loseTheOldest();
    void keptNonsense_isLeftOut();

private:
    void say(UserId by, const QString &text);
    MoodCorrections &corrections() { return m_in->session->moodCorrections(); }
    Conversation &conversation() { return *m_in->session->conversation(m_in->server.chat); }

    std::unique_ptr<SignedIn> m_in;
};

void tst_MoodCorrections::init()
{
    m_in = std::make_unique<SignedIn>();
    QVERIFY(m_in->isReady);
}

void tst_MoodCorrections::say(UserId by, const QString &text)
{
    Entry entry;
    entry.by = by;
    entry.text = text;
    entry.clientId = text;
    entry.mood = Mood{MoodLabel::Joyful, 0.8, 0.9, u"test"_s};
    m_in->server.append(entry, false);
    m_in->server.log.last().at = m_in->clock.now(); // a mood fades after half an hour
    m_in->server.tell(m_in->server.log.last());
}

void tst_MoodCorrections::wording_corrected_changesTheMoodOfTheChat()
{
    conversation().open();
    say(m_in->server.friendId, u"Great, broken again"_s);
    QTRY_COMPARE(conversation().mood().label, MoodLabel::Joyful);
    const QStringList asked = m_in->server.calls;
    corrections().correct(u"Great, broken again"_s, MoodLabel::Angry);
    QCOMPARE(conversation().mood().label, MoodLabel::Angry);
    QCOMPARE(m_in->server.calls, asked); // it is nobody else's business
}

void tst_MoodCorrections::wording_corrected_isKnownInAnyCaseAndSpacing()
{
    corrections().correct(u"Great,  broken again"_s, MoodLabel::Angry);
    const Mood said{MoodLabel::Joyful, 0.8, 0.9, u"test"_s};
    QCOMPARE(corrections().applied(u"great, BROKEN again "_s, said).label, MoodLabel::Angry);
    QVERIFY(corrections().applied(u"great, BROKEN again "_s, said).score < 0);
    QCOMPARE(corrections().applied(u"great"_s, said), said);
}

void tst_MoodCorrections::wording_corrected_countsForTheDraft()
{
    m_in->session->loadMood([] {
        return MoodScorer([](QStringView) { return Mood{MoodLabel::Joyful, 0.8, 0.9, {}}; });
    });
    corrections().correct(u"fine"_s, MoodLabel::Sad);
    MoodTracker &tracker = conversation().moodTracker();
    tracker.setDraft(u"fine"_s);
    m_in->timers.advance(MoodTracker::draftPause);
    QTRY_COMPARE(tracker.draftMood().label, MoodLabel::Sad);
}

void tst_MoodCorrections::correction_takenBack_leavesItToTheProgram()
{
    corrections().correct(u"fine"_s, MoodLabel::Sad);
    corrections().forget(u"Fine"_s);
    QVERIFY(!corrections().isCorrected(u"fine"_s));
    QCOMPARE(corrections().applied(u"fine"_s, {}), Mood());
}

void tst_MoodCorrections::correction_outlivesTheProgram()
{
    corrections().correct(u"Fine"_s, MoodLabel::Sad);
    m_in->start();
    m_in->waitOnline();
    QTRY_VERIFY(corrections().isCorrected(u"fine"_s));
}

void tst_MoodCorrections::corrections_beyondTheLimit_loseTheOldest()
{
    for (int number = 0; number <= 500; ++number)
        corrections().correct(u"wording %1"_s.arg(number), MoodLabel::Sad);
    QVERIFY(!corrections().isCorrected(u"wording 0"_s));
    QVERIFY(corrections().isCorrected(u"wording 1"_s));
    QVERIFY(corrections().isCorrected(u"wording 500"_s));
}

void tst_MoodCorrections::keptNonsense_isLeftOut()
{
    corrections().restore({QJsonArray{u"good"_s, u"joyful"_s}, QJsonArray{u"bad"_s, u"purple"_s},
                           u"text"_s, QJsonArray{QJsonValue(), u"sad"_s}, 3});
    QVERIFY(corrections().isCorrected(u"good"_s));
    QVERIFY(!corrections().isCorrected(u"bad"_s));
}

QTEST_GUILESS_MAIN(tst_MoodCorrections)
#include "tst_mood_corrections.moc"
