// What the admins of a group decide: who is kept out, who may do what, how one gets in, and its
// end.
#include "tests/server/domain/three_friends.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_GroupRules : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void member_banned_staysOutUntilUnbanned();
    void member_removedOnly_comesBackByLink();
    void member_banned_isLetInByAdminsOnly();
    void slowMode_secondMessage_waitsItsTime();
    void slowMode_afterARestart_isKept();
    void message_whereOnlyAdminsWrite_isRefused();
    void group_public_isFoundAndJoined();
    void request_isAskedOnce_andAnswered();
    void link_withApproval_asksFirst();
    void request_withdrawn_isAskedNoMore();
    void group_deleted_isGoneForEverybody();
    void group_deleted_losesItsWords();
    void audit_saysWhatAdminsDid();
    void rules_ofABroadcast_areNoChoice();

private:
    Result<Seq> change(const RuleChanges &rules)
    {
        const auto changed =
            m_at->services->chats.update(m_at->ada, {m_at->chat, {}, {}, {}, {}, {}, rules});
        m_at->commit();
        return changed;
    }
    QString link() { return m_at->services->chatInvites.create(m_at->ada, {m_at->chat, 9})->code; }
    bool joins(UserId who, const JoinChat &way)
    {
        const auto joined = m_at->services->chatInvites.join(who, way);
        return m_at->commit() && joined && *joined;
    }

    std::unique_ptr<ThreeFriends> m_at;
};

void tst_GroupRules::init()
{
    m_at = std::make_unique<ThreeFriends>();
    m_at->chat = m_at->group(m_at->ada, {m_at->bob});
    m_at->links.sent.clear();
}

void tst_GroupRules::member_banned_staysOutUntilUnbanned()
{
    auto &members = m_at->services->members;
    const QString code = link();
    QVERIFY(members.remove(m_at->ada, {m_at->chat, m_at->bob}) && m_at->commit());
    QVERIFY(!joins(m_at->bob, {code}));
    const auto bans = members.bans(m_at->ada, m_at->chat);
    QCOMPARE(bans->size(), 1);
    QCOMPARE(bans->first().user.id, m_at->bob);
    QCOMPARE(bans->first().by, m_at->ada);
    QVERIFY(bans->first().at.isValid());
    QVERIFY(members.unban(m_at->ada, m_at->chat, m_at->bob) && m_at->commit());
    QCOMPARE(reasonOf(members.unban(m_at->ada, m_at->chat, m_at->bob)), Reason::ChatNoRequest);
    QVERIFY(members.bans(m_at->ada, m_at->chat)->isEmpty());
    QVERIFY(joins(m_at->bob, {code}));
}

void tst_GroupRules::member_removedOnly_comesBackByLink()
{
    const QString code = link();
    QVERIFY(m_at->services->members.remove(m_at->ada, {m_at->chat, m_at->bob, false}));
    QVERIFY(m_at->commit() && m_at->services->members.bans(m_at->ada, m_at->chat)->isEmpty());
    QVERIFY(joins(m_at->bob, {code}));
}

void tst_GroupRules::member_banned_isLetInByAdminsOnly()
{
    auto &members = m_at->services->members;
    m_at->befriend(m_at->bob, m_at->eve);
    QVERIFY(members.add(m_at->ada, {m_at->chat, {m_at->eve}}) && m_at->commit());
    QVERIFY(members.remove(m_at->ada, {m_at->chat, m_at->eve}) && m_at->commit());
    QCOMPARE(reasonOf(members.add(m_at->bob, {m_at->chat, {m_at->eve}})), Reason::NotAllowed);
    QVERIFY(change({{}, Allowed::Everyone}));
    QCOMPARE(reasonOf(members.add(m_at->bob, {m_at->chat, {m_at->eve}})), Reason::NotAllowed);
    QVERIFY(members.add(m_at->ada, {m_at->chat, {m_at->eve}}) && m_at->commit());
    QVERIFY(members.bans(m_at->ada, m_at->chat)->isEmpty());
}

void tst_GroupRules::slowMode_secondMessage_waitsItsTime()
{
    constexpr int slow = 30;
    QVERIFY(m_at->say(m_at->bob, m_at->chat, u"before"_s));
    QVERIFY(change({{}, {}, {}, slow}));
    const auto late = m_at->say(m_at->bob, m_at->chat, u"at once"_s);
    QCOMPARE(reasonOf(late), Reason::ChatSlowMode);
    const int wait = late.error().retryAfterMs.value_or(0);
    QVERIFY(wait > 20'000 && wait <= slow * 1000);
    const Seq said = m_at->say(m_at->bob, m_at->direct(m_at->ada, m_at->bob), u"elsewhere"_s)->seq;
    const auto forwarded = m_at->services->messages.forward(
        m_at->bob, {m_at->direct(m_at->ada, m_at->bob), said, m_at->chat, u"f"_s});
    QCOMPARE(reasonOf(forwarded), Reason::ChatSlowMode);
    QVERIFY(forwarded.error().retryAfterMs.value_or(0) > 0);
    QVERIFY(m_at->say(m_at->ada, m_at->chat, u"admins"_s));
    QVERIFY(m_at->say(m_at->ada, m_at->chat, u"do not wait"_s));
    m_at->clock.advance(wait);
    QVERIFY(m_at->say(m_at->bob, m_at->chat, u"in time"_s));
    QCOMPARE(reasonOf(m_at->say(m_at->bob, m_at->chat, u"again"_s)), Reason::ChatSlowMode);
    QVERIFY(change({{}, {}, {}, 0}));
    QVERIFY(m_at->say(m_at->bob, m_at->chat, u"free"_s));
}

void tst_GroupRules::slowMode_afterARestart_isKept()
{
    QVERIFY(change({{}, {}, {}, 3600}));
    QVERIFY(m_at->say(m_at->bob, m_at->chat, u"one"_s));
    m_at->reopen();
    QCOMPARE(reasonOf(m_at->say(m_at->bob, m_at->chat, u"two"_s)), Reason::ChatSlowMode);
}

void tst_GroupRules::message_whereOnlyAdminsWrite_isRefused()
{
    QVERIFY(change({Allowed::Admins}));
    QCOMPARE(reasonOf(m_at->say(m_at->bob, m_at->chat, u"no"_s)), Reason::NotAllowed);
    QVERIFY(m_at->say(m_at->ada, m_at->chat, u"yes"_s));
    const auto seen = m_at->services->chats.summary(m_at->bob, m_at->chat);
    QCOMPARE(seen->rules.post, Allowed::Admins);
    const QJsonObject entry = m_at->log(m_at->bob, m_at->chat)[2].toObject();
    QCOMPARE(entry["changes"_L1]["rules"_L1].toObject(), (QJsonObject{{u"post"_s, u"admins"_s}}));
}

void tst_GroupRules::group_public_isFoundAndJoined()
{
    auto &invites = m_at->services->chatInvites;
    QVERIFY(invites.find(m_at->eve, u"tea"_s)->isEmpty());
    QVERIFY(!joins(m_at->eve, {{}, m_at->chat}));
    QVERIFY(change({{}, {}, {}, {}, true}));
    const auto found = invites.find(m_at->eve, u"TÉA"_s);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().chat, m_at->chat);
    QVERIFY(!found->first().isMember && invites.find(m_at->eve, u"coffee"_s)->isEmpty());
    QVERIFY(joins(m_at->eve, {{}, m_at->chat}));
    QVERIFY(invites.find(m_at->eve, u"tea"_s)->first().isMember);
}

void tst_GroupRules::request_isAskedOnce_andAnswered()
{
    auto &services = *m_at->services;
    QVERIFY(change({{}, {}, {}, {}, true, true}));
    QVERIFY(!joins(m_at->eve, {{}, m_at->chat}));
    QVERIFY(!joins(m_at->eve, {{}, m_at->chat}));
    QCOMPARE(m_at->links.to(m_at->ada, u"userEntry"_s).size(), 1);
    QVERIFY(services.chatInvites.find(m_at->eve, u"tea"_s)->first().hasAsked);
    QCOMPARE(services.joinRequests.list(m_at->ada, m_at->chat)->first().user.id, m_at->eve);
    QCOMPARE(reasonOf(services.joinRequests.list(m_at->bob, m_at->chat)), Reason::NotAllowed);
    QVERIFY(services.joinRequests.answer(m_at->ada, m_at->chat, {m_at->eve, false}));
    QVERIFY(m_at->commit());
    QCOMPARE(reasonOf(services.joinRequests.answer(m_at->ada, m_at->chat, {m_at->eve, true})),
             Reason::ChatNoRequest);
    QVERIFY(!joins(m_at->eve, {{}, m_at->chat})); // who was declined may ask again
    QVERIFY(services.joinRequests.answer(m_at->ada, m_at->chat, {m_at->eve, true}));
    QVERIFY(m_at->commit() && services.chats.summary(m_at->eve, m_at->chat));
    QVERIFY(services.joinRequests.list(m_at->ada, m_at->chat)->isEmpty());
}

void tst_GroupRules::link_withApproval_asksFirst()
{
    auto &services = *m_at->services;
    NewChatInvite wanted{m_at->chat, 9};
    wanted.asks = true;
    const QString code = services.chatInvites.create(m_at->ada, wanted)->code;
    QVERIFY(services.chatInvites.preview(m_at->eve, {code})->asks);
    QVERIFY(!joins(m_at->eve, {code}));
    QVERIFY(!joins(m_at->eve, {code}));
    const auto links = services.chatInvites.list(m_at->ada, m_at->chat);
    QVERIFY(links->first().asks);
    QCOMPARE(links->first().used, 1);
    QVERIFY(services.joinRequests.answer(m_at->ada, m_at->chat, {m_at->eve, true}));
    QVERIFY(m_at->commit() && services.chats.summary(m_at->eve, m_at->chat));
}

void tst_GroupRules::request_withdrawn_isAskedNoMore()
{
    auto &services = *m_at->services;
    const auto withdraws = [&](UserId who, const JoinChat &way) {
        auto done = services.chatInvites.withdraw(who, way);
        m_at->commit();
        return done;
    };
    NewChatInvite once{m_at->chat, 1};
    once.asks = true;
    const QString code = services.chatInvites.create(m_at->ada, once)->code;
    QVERIFY(!joins(m_at->eve, {code}));
    QCOMPARE(reasonOf(withdraws(m_at->bob, {{}, m_at->chat})), Reason::ChatNoRequest);
    QVERIFY(withdraws(m_at->eve, {code})); // by a link that is used up
    QVERIFY(services.joinRequests.list(m_at->ada, m_at->chat)->isEmpty());
    const auto told = m_at->links.to(m_at->ada, u"userEntry"_s);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.last()["entry"_L1]["change"_L1].toString(), u"withdrawn"_s);
    QCOMPARE(reasonOf(withdraws(m_at->eve, {code})), Reason::ChatNoRequest);
    QCOMPARE(reasonOf(withdraws(m_at->eve, {u"no link"_s})), Reason::ChatBadLink);
    QVERIFY(change({{}, {}, {}, {}, true, true}));
    QVERIFY(!joins(m_at->eve, {{}, m_at->chat}));
    QVERIFY(change({{}, {}, {}, {}, false}));
    QVERIFY(withdraws(m_at->eve, {{}, m_at->chat})); // private meanwhile
    QCOMPARE(reasonOf(services.joinRequests.answer(m_at->ada, m_at->chat, {m_at->eve, true})),
             Reason::ChatNoRequest);
}

void tst_GroupRules::group_deleted_isGoneForEverybody()
{
    auto &services = *m_at->services;
    const QString code = link();
    QVERIFY(change({{}, {}, {}, {}, true}));
    m_at->links.sent.clear();
    QCOMPARE(reasonOf(services.groupDeletions.erase(m_at->bob, m_at->chat)), Reason::NotAllowed);
    QVERIFY(services.groupDeletions.erase(m_at->ada, m_at->chat) && m_at->commit());
    for (const UserId who : {m_at->ada, m_at->bob}) {
        QVERIFY(services.chats.list(who)->chats.isEmpty());
        QCOMPARE(reasonOf(services.chats.get(who, m_at->chat)), Reason::ChatNotFound);
        QCOMPARE(m_at->links.to(who, u"userEntry"_s).size(), 1);
    }
    QVERIFY(services.chatInvites.find(m_at->eve, u"tea"_s)->isEmpty());
    QCOMPARE(reasonOf(services.chatInvites.join(m_at->eve, {code})), Reason::ChatBadLink);
    QCOMPARE(reasonOf(m_at->say(m_at->ada, m_at->chat, u"hm"_s)), Reason::ChatNotFound);
    const auto records = services.audit.records({}, 0, 1);
    QCOMPARE(records.first().action, u"chat.deleted"_s);
    QCOMPARE(records.first().actor, m_at->ada);
    QCOMPARE(records.first().chat, m_at->chat);
}

void tst_GroupRules::group_deleted_losesItsWords()
{
    constexpr int messages = GroupDeletion::entriesPerTurn + 20;
    for (int number = 0; number < messages; ++number)
        QVERIFY(m_at->services->messages.send(
            m_at->bob, {m_at->chat, u"s%1"_s.arg(number), u"secret"_s, 0, {}}));
    QVERIFY(m_at->commit());
    QVERIFY(m_at->services->groupDeletions.erase(m_at->ada, m_at->chat) && m_at->commit());
    m_at->reopen(); // it goes on after a start
    const auto left = [this] {
        const auto entries =
            m_at->storage->ports().log.entries(m_at->chat, {0, {}, messages * 3, false});
        return std::count_if(entries.cbegin(), entries.cend(), [](const Entry &entry) {
            return entry.kind == EntryKind::Message && !entry.text.isNull();
        });
    };
    QCOMPARE(left(), messages);
    for (int turn = 0; turn < 5; ++turn) {
        m_at->services->groupDeletions.goOn();
        QVERIFY(m_at->commit());
    }
    QCOMPARE(left(), 0);
    QVERIFY(!m_at->storage->ports().groups.nextErasure());
}

void tst_GroupRules::audit_saysWhatAdminsDid()
{
    auto &services = *m_at->services;
    QVERIFY(change({{}, {}, {}, 30}));
    QVERIFY(services.members.setRole(m_at->ada, {m_at->chat, m_at->bob, Role::Admin}));
    QVERIFY(services.members.setRole(m_at->ada, {m_at->chat, m_at->bob, Role::Member}));
    const auto said = m_at->say(m_at->bob, m_at->chat, u"oh"_s);
    QVERIFY(services.messages.remove(m_at->ada, {m_at->chat, said->seq}));
    QVERIFY(services.members.remove(m_at->ada, {m_at->chat, m_at->bob}) && m_at->commit());
    const auto deeds = services.chatAudit.list(m_at->ada, m_at->chat, {0, 50});
    QStringList actions;
    for (const ChatDeed &deed : *deeds)
        actions.append(deed.action + u' ' + deed.details);
    QCOMPARE(actions,
             (QStringList{u"chat.member_banned "_s, u"chat.message_deleted "_s,
                          u"chat.role member"_s, u"chat.role admin"_s, u"chat.changed slow=30"_s}));
    QCOMPARE(deeds->first().subject.username, u"bob"_s);
    const auto older = services.chatAudit.list(m_at->ada, m_at->chat, {deeds->at(2).number, 1});
    QCOMPARE(older->first().action, u"chat.role"_s);
    QCOMPARE(reasonOf(services.chatAudit.list(m_at->eve, m_at->chat, {0, 50})),
             Reason::ChatNotFound);
}

void tst_GroupRules::rules_ofABroadcast_areNoChoice()
{
    m_at->chat = m_at->group(m_at->ada, {m_at->bob}, ChatKind::Broadcast);
    QCOMPARE(reasonOf(change({Allowed::Everyone})), Reason::ChatBadKind);
    QVERIFY(change({{}, {}, {}, {}, true, true}));
}

QTEST_GUILESS_MAIN(tst_GroupRules)
#include "tst_group_rules.moc"
