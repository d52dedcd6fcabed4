// "Delivered": who is told that devices of all others have a message, and what it gives away.
#include "tests/server/domain/three_friends.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_ReceivedMarks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void direct_receivedByTheOther_isTold();
    void group_isTold_onceAllHaveIt();
    void mark_isStoredLaterAndKept();
    void whoHidesThatTheyAreThere_isNotWaitedFor();
    void hiddenReading_isNotGivenAway();
    void strangers_andLargeChats_arePassedOver();

private:
    QList<Seq> told(UserId who) const
    {
        QList<Seq> seqs;
        for (const QJsonObject &params : m_world->links.to(who, u"received"_s))
            seqs.append(params.value("seq"_L1).toInteger());
        return seqs;
    }
    void receive(UserId who, ChatId chat, Seq seq)
    {
        m_world->services->received.received(who, chat, seq);
        m_world->commit();
    }
    Seq shown(UserId reader, ChatId chat)
    {
        return m_world->services->chats.get(reader, chat)->chat.peersReceived;
    }

    std::unique_ptr<ThreeFriends> m_world;
};

void tst_ReceivedMarks::init()
{
    m_world = std::make_unique<ThreeFriends>();
    m_world->chat = m_world->direct(m_world->ada, m_world->bob);
    m_world->links.sent.clear();
}

void tst_ReceivedMarks::direct_receivedByTheOther_isTold()
{
    const Seq seq = m_world->say(m_world->ada, m_world->chat, u"hi"_s)->seq;
    QCOMPARE(shown(m_world->ada, m_world->chat), Seq(0));
    receive(m_world->ada, m_world->chat, seq); // one's own device is none of the others
    QVERIFY(told(m_world->ada).isEmpty());
    receive(m_world->bob, m_world->chat, seq + 100); // never past the head
    QCOMPARE(told(m_world->ada), QList<Seq>{seq});
    receive(m_world->bob, m_world->chat, seq); // another device
    receive(m_world->bob, m_world->chat, seq - 1);
    QCOMPARE(told(m_world->ada), QList<Seq>{seq});
    QCOMPARE(shown(m_world->ada, m_world->chat), seq);
    const Seq next = m_world->say(m_world->ada, m_world->chat, u"there"_s)->seq;
    QVERIFY(m_world->services->chats.read(m_world->bob, m_world->chat, next));
    m_world->commit();
    QCOMPARE(told(m_world->ada).last(), next); // what is read has come
}

void tst_ReceivedMarks::group_isTold_onceAllHaveIt()
{
    const ChatId tea = m_world->group(m_world->ada, {m_world->bob, m_world->eve});
    const Seq seq = m_world->say(m_world->ada, tea, u"tea?"_s)->seq;
    m_world->links.sent.clear();
    receive(m_world->bob, tea, seq);
    QVERIFY(told(m_world->ada).isEmpty());
    receive(m_world->eve, tea, seq);
    QCOMPARE(told(m_world->ada), QList<Seq>{seq});
    // Of the others, Bob's point of view: Ada's device has said nothing.
    QVERIFY(told(m_world->bob).isEmpty());
}

void tst_ReceivedMarks::mark_isStoredLaterAndKept()
{
    const Seq seq = m_world->say(m_world->ada, m_world->chat, u"hi"_s)->seq;
    receive(m_world->bob, m_world->chat, seq);
    m_world->reopen(); // before it was stored
    QCOMPARE(shown(m_world->ada, m_world->chat), Seq(0));
    receive(m_world->bob, m_world->chat, seq); // the device is back, and says so again
    m_world->services->received.store();
    m_world->commit();
    m_world->reopen();
    QCOMPARE(shown(m_world->ada, m_world->chat), seq);
}

void tst_ReceivedMarks::whoHidesThatTheyAreThere_isNotWaitedFor()
{
    auto &presence = m_world->services->presence;
    const ChatId tea = m_world->group(m_world->ada, {m_world->bob, m_world->eve});
    presence.setPrivacy(m_world->bob, {PresenceAudience::Nobody, {}});
    m_world->commit();
    m_world->links.sent.clear();
    const Seq seq = m_world->say(m_world->ada, m_world->chat, u"are you there?"_s)->seq;
    receive(m_world->bob, m_world->chat, seq);
    QVERIFY(told(m_world->ada).isEmpty());
    const Seq said = m_world->say(m_world->ada, tea, u"tea?"_s)->seq;
    receive(m_world->eve, tea, said); // all who show it
    QCOMPARE(told(m_world->ada), QList<Seq>{said});
    QVERIFY(presence.set(m_world->eve, Presence::Invisible) && m_world->commit());
    m_world->links.sent.clear();
    receive(m_world->eve, tea, m_world->say(m_world->ada, tea, u"hello?"_s)->seq);
    QVERIFY(told(m_world->ada).isEmpty());
    QCOMPARE(shown(m_world->ada, tea), Seq(0));
}

void tst_ReceivedMarks::hiddenReading_isNotGivenAway()
{
    m_world->services->presence.setPrivacy(m_world->bob, {{}, false});
    m_world->commit();
    m_world->links.sent.clear();
    const Seq seq = m_world->say(m_world->ada, m_world->chat, u"hi"_s)->seq;
    QVERIFY(m_world->services->chats.read(m_world->bob, m_world->chat, seq));
    m_world->commit();
    QVERIFY(told(m_world->ada).isEmpty());
    QCOMPARE(shown(m_world->ada, m_world->chat), Seq(0));
    receive(m_world->bob, m_world->chat, seq);
    QCOMPARE(told(m_world->ada), QList<Seq>{seq});
}

void tst_ReceivedMarks::strangers_andLargeChats_arePassedOver()
{
    const Seq seq = m_world->say(m_world->ada, m_world->chat, u"hi"_s)->seq;
    receive(m_world->eve, m_world->chat, seq);
    receive(m_world->bob, ChatId{{9, 9}}, 1);
    QVERIFY(told(m_world->ada).isEmpty());
    QList<UserId> many{m_world->bob};
    for (int at = 0; at < limits::receivedMembers; ++at) {
        many.append(m_world->person(u"p%1"_s.arg(at, 3, 10, QLatin1Char('0'))));
        m_world->befriend(m_world->ada, many.last());
    }
    const ChatId crowd = m_world->group(m_world->ada, many);
    const Seq said = m_world->say(m_world->ada, crowd, u"all"_s)->seq;
    for (const UserId who : many)
        receive(who, crowd, said);
    QVERIFY(told(m_world->ada).isEmpty());
}

QTEST_GUILESS_MAIN(tst_ReceivedMarks)
#include "tst_received_marks.moc"
