// Who sees that somebody is there, and what they have read.
#include "common/protocol/account_messages.h"
#include "tests/server/domain/three_friends.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_Privacy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void states_areToldToFriendsOnly();
    void invisible_seemsToLeave();
    void away_lastsUntilTheLastConnectionEnds();
    void presenceForNobody_isHiddenAtOnce();
    void blockedFriend_isToldNothing();
    void readMarks_whoShowsNone_isNotSeen();
    void privacy_isKeptAndToldToOnesDevices();
    void messages_areTakenFromWhomOneChose();
    void requests_areTakenFromWhomOneChose();
    void groups_areJoinedByWhomOneChose();

private:
    void wish(const ChangePrivacy &wishes)
    {
        m_world->services->presence.setPrivacy(m_world->ada, wishes);
        m_world->commit();
    }
    std::optional<Reason> writing(UserId who)
    {
        return reasonOf(
            m_world->services->chats.create(who, {ChatKind::Direct, {m_world->ada}, {}, {}}));
    }
    QString presence(UserId reader, UserId of) const;
    QStringList told(UserId who) const;

    std::unique_ptr<ThreeFriends> m_world;
};

void tst_Privacy::init()
{
    m_world = std::make_unique<ThreeFriends>();
    m_world->chat = m_world->direct(m_world->ada, m_world->bob);
    m_world->links.sent.clear();
}

QString tst_Privacy::presence(UserId reader, UserId of) const
{
    const auto profile = m_world->services->profiles.get(reader, of);
    return json::presenceName(profile->contact.user.presence);
}

QStringList tst_Privacy::told(UserId who) const
{
    QStringList states;
    const QList<QJsonObject> heard = m_world->links.to(who, u"presence"_s);
    for (const QJsonObject &params : heard)
        states.append(params["state"_L1].toString());
    return states;
}

void tst_Privacy::states_areToldToFriendsOnly()
{
    auto &presences = m_world->services->presence;
    presences.linkOpened(m_world->ada);
    for (const Presence state : {Presence::Away, Presence::Busy, Presence::Online})
        QVERIFY(presences.set(m_world->ada, state) && m_world->commit());
    QCOMPARE(told(m_world->bob), QStringList({u"online"_s, u"away"_s, u"busy"_s, u"online"_s}));
    QVERIFY(presences.set(m_world->ada, Presence::Busy) && m_world->commit());
    QCOMPARE(presence(m_world->bob, m_world->ada), u"busy"_s);
    const UserId kim = m_world->person(u"kim"_s);
    QCOMPARE(presence(kim, m_world->ada), u"offline"_s);
    QVERIFY(told(kim).isEmpty());
    QCOMPARE(reasonOf(presences.set(m_world->ada, Presence::Offline)), Reason::InvalidField);
}

void tst_Privacy::invisible_seemsToLeave()
{
    auto &presences = m_world->services->presence;
    presences.linkOpened(m_world->ada);
    m_world->commit();
    QVERIFY(presences.set(m_world->ada, Presence::Invisible));
    const QDateTime left = m_world->clock.now();
    m_world->commit();
    QCOMPARE(told(m_world->bob), QStringList({u"online"_s, u"offline"_s}));
    QCOMPARE(presence(m_world->bob, m_world->ada), u"offline"_s);
    QCOMPARE(presence(m_world->ada, m_world->ada), u"invisible"_s);
    QCOMPARE(m_world->services->chats.list(m_world->bob)->chats[0].peer.presence,
             Presence::Offline);
    QVERIFY(presences.set(m_world->ada, Presence::Away) && m_world->commit());
    // Really leaving, and coming back, tells nobody anything.
    m_world->clock.advance(3'600'000);
    presences.linkClosed(m_world->ada);
    presences.linkOpened(m_world->ada);
    m_world->commit();
    QCOMPARE(told(m_world->bob).size(), 2);
    QCOMPARE(presence(m_world->ada, m_world->ada), u"invisible"_s);
    QCOMPARE(m_world->services->profiles.get(m_world->bob, m_world->ada)->contact.user.lastSeen,
             left);
    QVERIFY(presences.set(m_world->ada, Presence::Online) && m_world->commit());
    QCOMPARE(told(m_world->bob).last(), u"online"_s);
}

void tst_Privacy::away_lastsUntilTheLastConnectionEnds()
{
    auto &presences = m_world->services->presence;
    presences.linkOpened(m_world->ada);
    QVERIFY(presences.set(m_world->ada, Presence::Away));
    presences.linkClosed(m_world->ada);
    presences.linkOpened(m_world->ada);
    m_world->commit();
    QCOMPARE(presence(m_world->bob, m_world->ada), u"online"_s);
}

void tst_Privacy::presenceForNobody_isHiddenAtOnce()
{
    auto &presences = m_world->services->presence;
    presences.linkOpened(m_world->ada);
    m_world->commit();
    presences.setPrivacy(m_world->ada, {PresenceAudience::Nobody, {}});
    m_world->commit();
    QCOMPARE(told(m_world->bob), QStringList({u"online"_s, u"offline"_s}));
    QCOMPARE(presence(m_world->bob, m_world->ada), u"offline"_s);
    QVERIFY(!m_world->services->profiles.get(m_world->bob, m_world->ada)
                 ->contact.user.lastSeen.isValid());
    QCOMPARE(m_world->services->chats.list(m_world->bob)->chats[0].peer.presence,
             Presence::Offline);
    QVERIFY(presences.set(m_world->ada, Presence::Busy) && m_world->commit());
    QCOMPARE(told(m_world->bob).size(), 2);
    presences.setPrivacy(m_world->ada, {PresenceAudience::Friends, {}});
    m_world->commit();
    QCOMPARE(told(m_world->bob).last(), u"busy"_s);
}

void tst_Privacy::blockedFriend_isToldNothing()
{
    QVERIFY(m_world->services->contacts.block(m_world->ada, m_world->bob, true) &&
            m_world->commit());
    m_world->services->presence.linkOpened(m_world->ada);
    m_world->commit();
    QVERIFY(told(m_world->bob).isEmpty());
    QCOMPARE(told(m_world->eve), QStringList(u"online"_s));
    QCOMPARE(presence(m_world->bob, m_world->ada), u"offline"_s);
}

void tst_Privacy::readMarks_whoShowsNone_isNotSeen()
{
    auto &services = *m_world->services;
    const auto said = m_world->say(m_world->ada, m_world->chat, u"one"_s);
    QVERIFY(services.chats.read(m_world->bob, m_world->chat, said->seq) && m_world->commit());
    QCOMPARE(services.chats.get(m_world->ada, m_world->chat)->chat.peersRead, said->seq);
    services.presence.setPrivacy(m_world->bob, {{}, false});
    m_world->commit();
    m_world->links.sent.clear();
    const auto next = m_world->say(m_world->ada, m_world->chat, u"two"_s);
    QVERIFY(services.chats.read(m_world->bob, m_world->chat, next->seq) && m_world->commit());
    QVERIFY(m_world->links.to(m_world->ada, u"read"_s).isEmpty());
    QCOMPARE(services.chats.get(m_world->ada, m_world->chat)->chat.peersRead, Seq(0));
    const auto details = services.chats.get(m_world->ada, m_world->chat);
    for (const Member &member : details->members)
        QCOMPARE(member.read, Seq(0));
    // Bob's own devices know.
    QCOMPARE(services.chats.get(m_world->bob, m_world->chat)->chat.read, next->seq);
    QCOMPARE(services.chats.get(m_world->bob, m_world->chat)->chat.unread, 0);
    QVERIFY(!m_world->links.to(m_world->bob, u"userEntry"_s).isEmpty());
    services.presence.setPrivacy(m_world->bob, {{}, true});
    m_world->commit();
    QCOMPARE(services.chats.get(m_world->ada, m_world->chat)->chat.peersRead, next->seq);
}

void tst_Privacy::privacy_isKeptAndToldToOnesDevices()
{
    m_world->services->presence.setPrivacy(m_world->ada, {PresenceAudience::Nobody, false});
    m_world->commit();
    const auto heard = m_world->links.to(m_world->ada, u"userEntry"_s);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard[0]["entry"_L1]["privacy"_L1]["presence"_L1].toString(), u"nobody"_s);
    m_world->reopen();
    QCOMPARE(m_world->services->presence.privacy(m_world->ada),
             (Privacy{PresenceAudience::Nobody, false}));
}

void tst_Privacy::messages_areTakenFromWhomOneChose()
{
    const UserId kim = m_world->person(u"kim"_s);
    QCOMPARE(writing(kim), Reason::UserTakesNoMessages);
    ChangePrivacy wishes;
    wishes.messages = Audience::CommonGroup;
    wish(wishes);
    QCOMPARE(writing(kim), Reason::UserTakesNoMessages);
    m_world->befriend(m_world->eve, kim);
    const auto tea = m_world->group(m_world->eve, {m_world->ada, kim}, ChatKind::Broadcast);
    QVERIFY(tea.isValid());
    QCOMPARE(writing(kim), Reason::UserTakesNoMessages); // nobody meets in a broadcast
    QVERIFY(m_world->group(m_world->eve, {m_world->ada, kim}).isValid());
    QCOMPARE(writing(kim), std::nullopt);
    wishes.messages = Audience::Friends;
    wish(wishes);
    QCOMPARE(writing(kim), std::nullopt); // what has begun goes on
    QCOMPARE(writing(m_world->person(u"lea"_s)), Reason::UserTakesNoMessages);
    wishes.messages = Audience::Everybody;
    wish(wishes);
    QCOMPARE(writing(m_world->person(u"max"_s)), std::nullopt);
    m_world->reopen();
    QCOMPARE(m_world->services->presence.privacy(m_world->ada).messages, Audience::Everybody);
}

void tst_Privacy::requests_areTakenFromWhomOneChose()
{
    auto &contacts = m_world->services->contacts;
    const UserId kim = m_world->person(u"kim"_s);
    ChangePrivacy wishes;
    wishes.requests = Audience::Nobody;
    wish(wishes);
    QCOMPARE(reasonOf(contacts.request(kim, {m_world->ada, {}})), Reason::UserTakesNoRequests);
    // Who asks first has said what they want.
    QVERIFY(contacts.request(m_world->ada, {kim, {}}));
    QCOMPARE(contacts.request(kim, {m_world->ada, {}})->state, ContactState::Friend);
}

void tst_Privacy::groups_areJoinedByWhomOneChose()
{
    const UserId kim = m_world->person(u"kim"_s);
    const auto adding = [&] {
        return reasonOf(
            m_world->services->chats.create(kim, {ChatKind::Group, {m_world->ada}, u"T"_s, {}}));
    };
    QCOMPARE(adding(), Reason::UserJoinsNoGroups);
    ChangePrivacy wishes;
    wishes.groups = Audience::Everybody;
    wish(wishes);
    QCOMPARE(adding(), std::nullopt);
    QVERIFY(m_world->services->contacts.block(m_world->ada, kim, true));
    QCOMPARE(adding(), Reason::UserBlocked);
}

QTEST_GUILESS_MAIN(tst_Privacy)
#include "tst_privacy.moc"
