// A chat's mood that changes while nobody writes: its members hear of it when it does.
#include "tests/server/domain/three_friends.h"

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_MoodRipens : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void change_thatHadToWait_isToldByItself();
    void change_toldByItself_isNotToldAgain();
    void change_thatWasOvertaken_isNotTold();
    void silence_isToldByItself();
    void listed_chat_isToldOfLikewise();
    void changes_toldLate_areTwentySecondsApart();
    void deleted_message_isToldAtOnce();

private:
    // A second of the server.
    void tick()
    {
        m_at->services->moods.ripen();
        m_at->commit();
    }
    void wait(std::chrono::milliseconds duration) { m_at->clock.advance(duration.count()); }
    void say(const QString &text) { QVERIFY(m_at->say(m_at->ada, m_chat, text)); }
    // Joyful, then angry words that must wait.
    void quarrel()
    {
        say(u"great"_s);
        say(u"awful"_s);
        say(u"awful"_s);
        QCOMPARE(told(), QStringList{u"joyful"_s});
    }
    // What one of the members heard of the chat's mood.
    QStringList told()
    {
        QStringList labels;
        const auto all = m_at->links.to(m_at->bob, u"mood"_s);
        for (const QJsonObject &each : all)
            labels.append(each["mood"_L1]["label"_L1].toString());
        return labels;
    }

    std::unique_ptr<ThreeFriends> m_at;
    ChatId m_chat;
};

void tst_MoodRipens::init()
{
    m_at = std::make_unique<ThreeFriends>();
    m_chat = m_at->direct(m_at->ada, m_at->bob);
}

void tst_MoodRipens::change_thatHadToWait_isToldByItself()
{
    quarrel();
    wait(15s);
    tick();
    QCOMPARE(told(), QStringList{u"joyful"_s});
    wait(2s);
    tick();
    QCOMPARE(told(), (QStringList{u"joyful"_s, u"angry"_s}));
    const QJsonObject last = m_at->links.to(m_at->bob, u"mood"_s).last();
    QCOMPARE(last["chatId"_L1].toString(), m_chat.toString());
    QCOMPARE(last["seq"_L1].toInteger(), m_at->log(m_at->bob, m_chat).last()["seq"_L1].toInteger());
    QVERIFY(last["mood"_L1]["confidence"_L1].toDouble() > 0.4);
}

void tst_MoodRipens::change_toldByItself_isNotToldAgain()
{
    quarrel();
    wait(20s);
    tick();
    tick();
    say(u"awful"_s);
    wait(20s);
    tick();
    QCOMPARE(told(), (QStringList{u"joyful"_s, u"angry"_s}));
}

void tst_MoodRipens::change_thatWasOvertaken_isNotTold()
{
    quarrel();
    say(u"great"_s);
    say(u"great"_s);
    say(u"great"_s);
    wait(30s);
    tick();
    QCOMPARE(told(), QStringList{u"joyful"_s});
}

void tst_MoodRipens::silence_isToldByItself()
{
    say(u"great"_s);
    wait(29min);
    tick();
    QCOMPARE(told(), QStringList{u"joyful"_s});
    wait(1min);
    tick();
    tick();
    QCOMPARE(told(), (QStringList{u"joyful"_s, u"neutral"_s}));
    say(u"great"_s);
    QCOMPARE(told(), (QStringList{u"joyful"_s, u"neutral"_s, u"joyful"_s}));
}

// By a server that began anew since.
void tst_MoodRipens::listed_chat_isToldOfLikewise()
{
    quarrel();
    m_at->reopen();
    tick();
    QCOMPARE(m_at->services->chats.list(m_at->bob)->chats[0].mood.label, MoodLabel::Joyful);
    wait(20s);
    tick();
    QCOMPARE(told(), (QStringList{u"joyful"_s, u"angry"_s}));
}

void tst_MoodRipens::changes_toldLate_areTwentySecondsApart()
{
    quarrel();
    wait(25s);
    tick(); // late
    QCOMPARE(told().size(), 2);
    wait(16s);
    say(u"great"_s);
    say(u"great"_s);
    QCOMPARE(told().size(), 2);
    wait(2s);
    tick();
    QCOMPARE(told(), (QStringList{u"joyful"_s, u"angry"_s, u"joyful"_s}));
}

void tst_MoodRipens::deleted_message_isToldAtOnce()
{
    const auto sent = m_at->say(m_at->ada, m_chat, u"great"_s);
    QVERIFY(m_at->services->messages.remove(m_at->ada, {m_chat, sent->seq}));
    m_at->commit();
    QCOMPARE(told(), (QStringList{u"joyful"_s, u"neutral"_s}));
}

QTEST_GUILESS_MAIN(tst_MoodRipens)
#include "tst_mood_ripens.moc"
