// For how long the server keeps what messages felt like.
#include "tests/server/domain/stored_moods.h"
#include "tests/server/domain/three_friends.h"

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_MoodRetention : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void mood_old_isGone_theMessageStays();
    void mood_youngEnough_stays();
    void mood_ofAnEdit_isGoneAsWell();
    void manyLogs_areLookedThroughALittleATime();
    void round_isMadeOnceADay();

private:
    void wait(std::chrono::hours duration)
    {
        m_at->clock.advance(std::chrono::milliseconds(duration).count());
    }
    // As many turns as it takes, and one more.
    void goRound()
    {
        for (int turn = 0; turn < 10; ++turn) {
            m_at->services->moodRetention.goOn();
            m_at->commit();
        }
    }
    int judged(ChatId chat)
    {
        const QJsonArray entries = m_at->log(m_at->bob, chat);
        return int(std::count_if(entries.cbegin(), entries.cend(), [](const QJsonValue &entry) {
            return entry.toObject().contains("mood"_L1);
        }));
    }
    int rowsWithMood() const { return server::rowsWithMood(m_at->file()); }

    std::unique_ptr<ThreeFriends> m_at;
    ChatId m_chat;
};

void tst_MoodRetention::init()
{
    m_at = std::make_unique<ThreeFriends>();
    m_chat = m_at->direct(m_at->ada, m_at->bob);
}

void tst_MoodRetention::mood_old_isGone_theMessageStays()
{
    const auto sent = m_at->say(m_at->ada, m_chat, u"this is great"_s);
    QCOMPARE(rowsWithMood(), 1);
    wait(24h * 31);
    goRound();
    QCOMPARE(rowsWithMood(), 0);
    QCOMPARE(judged(m_chat), 0);
    const QJsonObject read = m_at->log(m_at->bob, m_chat).last().toObject();
    QCOMPARE(read["text"_L1].toString(), u"this is great"_s);
    QCOMPARE(read["seq"_L1].toInteger(), sent->seq);
    const auto page = m_at->search(m_at->bob, {u"great"_s});
    QVERIFY(page && page->hits.size() == 1); // and is found
}

void tst_MoodRetention::mood_youngEnough_stays()
{
    QVERIFY(m_at->say(m_at->ada, m_chat, u"great"_s));
    wait(24h * 29);
    QVERIFY(m_at->say(m_at->ada, m_chat, u"great"_s));
    goRound();
    QCOMPARE(judged(m_chat), 2);
    wait(24h * 2);
    goRound();
    QCOMPARE(judged(m_chat), 1);
    QCOMPARE(m_at->services->chats.list(m_at->bob)->chats[0].mood.label, MoodLabel::Neutral);
}

void tst_MoodRetention::mood_ofAnEdit_isGoneAsWell()
{
    const auto sent = m_at->say(m_at->ada, m_chat, u"great"_s);
    QVERIFY(m_at->services->messages.edit(m_at->ada, {m_chat, sent->seq, u"awful"_s, {}}));
    m_at->commit();
    QCOMPARE(rowsWithMood(), 2);
    wait(24h * 31);
    goRound();
    QCOMPARE(rowsWithMood(), 0);
}

void tst_MoodRetention::manyLogs_areLookedThroughALittleATime()
{
    const ChatId other = m_at->direct(m_at->ada, m_at->eve);
    for (int count = 0; count < MoodRetention::entriesPerTurn + 50; ++count)
        QVERIFY(m_at->say(m_at->ada, count % 2 ? m_chat : other, u"great"_s));
    const int all = rowsWithMood();
    wait(24h * 31);
    m_at->services->moodRetention.goOn();
    m_at->commit();
    const int left = rowsWithMood();
    QVERIFY(left > 0 && left < all);
    goRound();
    QCOMPARE(rowsWithMood(), 0);
}

void tst_MoodRetention::round_isMadeOnceADay()
{
    QVERIFY(m_at->say(m_at->ada, m_chat, u"great"_s));
    wait(24h * 29 + 12h);
    goRound();
    wait(23h);
    goRound(); // it is old by now, but nobody looks
    QCOMPARE(rowsWithMood(), 1);
    wait(1h);
    goRound();
    QCOMPARE(rowsWithMood(), 0);
}

QTEST_GUILESS_MAIN(tst_MoodRetention)
#include "tst_mood_retention.moc"
