// The chats of a deleted account get another owner; those of others keep theirs.
#include "tests/server/domain/three_friends.h"

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_Succession : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_world = std::make_unique<ThreeFriends>(); }
    void lastOwnerIsDeleted_anAdminFollows();
    void withoutAdmins_whoCameFirstFollows();
    void anotherOwnerIsThere_nobodyIsRaised();
    void chatOfDeletedPeople_staysWithout();
    void nobodyIsDeleted_nothingIsWritten();

private:
    Services &services() { return *m_world->services; }
    Role roleOf(UserId user)
    {
        for (const MemberRole &each : m_world->storage->ports().members.roles(m_world->chat)) {
            if (each.user == user)
                return each.role;
        }
        return Role::Reader;
    }
    void settle()
    {
        services().succession.settle();
        QVERIFY(m_world->commit());
    }
    void erase(const QString &name)
    {
        QVERIFY(services().standing.erase(name));
        QVERIFY(m_world->commit());
    }

    std::unique_ptr<ThreeFriends> m_world;
};

void tst_Succession::lastOwnerIsDeleted_anAdminFollows()
{
    ThreeFriends &at = *m_world;
    at.chat = at.group(at.ada, {at.bob, at.eve});
    QVERIFY(services().members.setRole(at.ada, {at.chat, at.eve, Role::Admin}));
    QVERIFY(at.commit());
    erase(u"ada"_s);
    settle();
    QCOMPARE(roleOf(at.eve), Role::Owner);
    QCOMPARE(roleOf(at.ada), Role::Member);
    QVERIFY(services().chats.update(at.eve, {at.chat, u"Coffee"_s, {}, {}, {}}));
    const QJsonArray log = at.log(at.bob, at.chat); // everybody hears of it
    QCOMPARE(log.at(log.size() - 2).toObject().value(u"kind"_s).toString(), u"member"_s);
    QVERIFY(!services().members.leave(at.eve, at.chat)); // the last one now
}

void tst_Succession::withoutAdmins_whoCameFirstFollows()
{
    ThreeFriends &at = *m_world;
    at.chat = at.group(at.ada, {at.bob});
    QVERIFY(services().members.add(at.ada, {at.chat, {at.eve}}));
    QVERIFY(at.commit());
    erase(u"ada"_s);
    settle();
    QCOMPARE(roleOf(at.bob), Role::Owner);
    QCOMPARE(roleOf(at.eve), Role::Member);
}

void tst_Succession::anotherOwnerIsThere_nobodyIsRaised()
{
    ThreeFriends &at = *m_world;
    at.chat = at.group(at.ada, {at.bob, at.eve});
    QVERIFY(services().members.setRole(at.ada, {at.chat, at.eve, Role::Owner}));
    QVERIFY(at.commit());
    erase(u"ada"_s);
    settle();
    QCOMPARE(roleOf(at.eve), Role::Owner);
    QCOMPARE(roleOf(at.bob), Role::Member);
    QVERIFY(!services().members.leave(at.eve, at.chat)); // the deleted one is no owner beside her
}

void tst_Succession::chatOfDeletedPeople_staysWithout()
{
    ThreeFriends &at = *m_world;
    at.chat = at.group(at.ada, {at.bob});
    erase(u"bob"_s);
    erase(u"ada"_s);
    settle();
    QCOMPARE(roleOf(at.bob), Role::Member);
}

void tst_Succession::nobodyIsDeleted_nothingIsWritten()
{
    ThreeFriends &at = *m_world;
    at.chat = at.group(at.ada, {at.bob});
    const qsizetype entries = at.log(at.bob, at.chat).size();
    settle();
    QCOMPARE(at.log(at.bob, at.chat).size(), entries);
}

QTEST_GUILESS_MAIN(tst_Succession)
#include "tst_succession.moc"
