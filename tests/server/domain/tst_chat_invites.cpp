// Links by which people join chats: how long, how often, and for whom they are good.
#include "common/base/limits.h"
#include "server/domain/invite_link.h"
#include "tests/server/domain/three_friends.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_ChatInvites : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void join_byLinkOrCode_makesAMember();
    void link_expiredUsedUpOrRevoked_isBad();
    void revoke_linkOfAnotherChat_isRefused();
    void join_whoWasRemoved_isRefusedUntilAdded();
    void links_ofAFormerAdmin_areRevoked();
    void join_whereHistoryIsHidden_seesNothingBefore();
    void links_areNoMoreThanAllowed();

private:
    std::unique_ptr<ThreeFriends> m_world;
};

void tst_ChatInvites::init()
{
    m_world = std::make_unique<ThreeFriends>();
    m_world->chat = m_world->group(m_world->ada, {m_world->bob});
    m_world->links.sent.clear();
}

void tst_ChatInvites::join_byLinkOrCode_makesAMember()
{
    auto &invites = m_world->services->chatInvites;
    const auto made = invites.create(m_world->ada, {m_world->chat, 5});
    QVERIFY(made && m_world->commit());
    QVERIFY(made->link.startsWith("chatoyant://chat?server="_L1) &&
            made->link.contains(made->code));
    QCOMPARE(codeOfLink(u"https://chat.example.org/j/"_s + made->code), made->code);
    const auto preview = invites.preview(m_world->eve, {made->link});
    QCOMPARE(preview->title, u"Tea"_s);
    QCOMPARE(preview->memberCount, 2);
    QVERIFY(!preview->isMember);
    QCOMPARE(invites.join(m_world->eve, {made->link})->value(), m_world->chat);
    QVERIFY(m_world->commit());
    const QJsonObject entry = m_world->log(m_world->bob, m_world->chat).last().toObject();
    QCOMPARE(entry["change"_L1].toString(), u"joined"_s);
    QCOMPARE(entry["by"_L1].toString(), m_world->eve.toString());
    QCOMPARE(m_world->links.to(m_world->eve, u"userEntry"_s).size(), 1);
    // Who is in already uses nothing up.
    QCOMPARE(invites.join(m_world->eve, {made->code.toLower()})->value(), m_world->chat);
    QCOMPARE(invites.list(m_world->ada, m_world->chat)->first().used, 1);
}

void tst_ChatInvites::link_expiredUsedUpOrRevoked_isBad()
{
    auto &invites = m_world->services->chatInvites;
    const auto once = invites.create(m_world->ada, {m_world->chat, 1});
    const auto short_ = invites.create(m_world->ada, {m_world->chat, 9, std::chrono::hours(1)});
    const auto revoked = invites.create(m_world->ada, {m_world->chat, 9});
    QVERIFY(m_world->commit());
    QCOMPARE(invites.list(m_world->ada, m_world->chat)->size(), 3);
    QVERIFY(invites.join(m_world->eve, {once->code}) && m_world->commit());
    QVERIFY(invites.revoke(m_world->ada, m_world->chat, revoked->invite.id) && m_world->commit());
    m_world->clock.advance(3'600'000);
    const UserId kim = m_world->person(u"kim"_s);
    for (const QString &code :
         {once->code, short_->code, revoked->code, u"nonsense"_s, QString()}) {
        QCOMPARE(reasonOf(invites.join(kim, {code})), Reason::ChatBadLink);
        QCOMPARE(reasonOf(invites.preview(kim, {code})), Reason::ChatBadLink);
    }
    QVERIFY(invites.list(m_world->ada, m_world->chat)->isEmpty());
    QCOMPARE(reasonOf(invites.revoke(m_world->ada, m_world->chat, revoked->invite.id)),
             Reason::ChatBadLink);
}

void tst_ChatInvites::revoke_linkOfAnotherChat_isRefused()
{
    auto &invites = m_world->services->chatInvites;
    const auto made = invites.create(m_world->ada, {m_world->chat, 5});
    const ChatId bobs = m_world->group(m_world->bob, {});
    QCOMPARE(reasonOf(invites.revoke(m_world->bob, bobs, made->invite.id)), Reason::ChatBadLink);
    QVERIFY(invites.preview(m_world->eve, {made->code}));
}

void tst_ChatInvites::join_whoWasRemoved_isRefusedUntilAdded()
{
    auto &services = *m_world->services;
    const auto made = services.chatInvites.create(m_world->ada, {m_world->chat, 5});
    QVERIFY(services.members.remove(m_world->ada, {m_world->chat, m_world->bob}) &&
            m_world->commit());
    QCOMPARE(reasonOf(services.chatInvites.join(m_world->bob, {made->code})), Reason::NotAllowed);
    QVERIFY(services.members.add(m_world->ada, {m_world->chat, {m_world->bob}}) &&
            m_world->commit());
    QVERIFY(services.members.leave(m_world->bob, m_world->chat) && m_world->commit());
    QVERIFY(services.chatInvites.join(m_world->bob, {made->code})); // leaving is one's own affair
}

void tst_ChatInvites::links_ofAFormerAdmin_areRevoked()
{
    auto &services = *m_world->services;
    const SetRole admin{m_world->chat, m_world->bob, Role::Admin};
    QVERIFY(services.members.setRole(m_world->ada, admin));
    const auto bobs = services.chatInvites.create(m_world->bob, {m_world->chat, 5});
    QVERIFY(services.members.setRole(m_world->ada, {m_world->chat, m_world->bob, Role::Member}) &&
            m_world->commit());
    QCOMPARE(reasonOf(services.chatInvites.join(m_world->eve, {bobs->code})), Reason::ChatBadLink);
    QVERIFY(services.members.setRole(m_world->ada, admin));
    const auto next = services.chatInvites.create(m_world->bob, {m_world->chat, 5});
    QVERIFY(services.members.remove(m_world->ada, {m_world->chat, m_world->bob}) &&
            m_world->commit());
    QCOMPARE(reasonOf(services.chatInvites.join(m_world->eve, {next->code})), Reason::ChatBadLink);
}

void tst_ChatInvites::join_whereHistoryIsHidden_seesNothingBefore()
{
    auto &services = *m_world->services;
    QVERIFY(m_world->say(m_world->ada, m_world->chat, u"before"_s));
    QVERIFY(services.chats.update(m_world->ada, {m_world->chat, {}, {}, {}, HistoryRule::Joined}));
    const auto made = services.chatInvites.create(m_world->ada, {m_world->chat, 5});
    QVERIFY(services.chatInvites.join(m_world->eve, {made->code}) && m_world->commit());
    QCOMPARE(m_world->log(m_world->eve, m_world->chat).size(), 1);
    m_world->reopen(); // not only as remembered
    QCOMPARE(m_world->log(m_world->eve, m_world->chat).size(), 1);
}

void tst_ChatInvites::links_areNoMoreThanAllowed()
{
    auto &invites = m_world->services->chatInvites;
    for (int count = 0; count < limits::chatInvites; ++count)
        QVERIFY(invites.create(m_world->ada, {m_world->chat, 1}));
    QCOMPARE(reasonOf(invites.create(m_world->ada, {m_world->chat, 1})), Reason::ChatFull);
    m_world->clock.advance(8LL * 24 * 3'600'000); // the old ones are over
    QVERIFY(invites.create(m_world->ada, {m_world->chat, 1}));
}

QTEST_GUILESS_MAIN(tst_ChatInvites)
#include "tst_chat_invites.moc"
