// Chats and their members: who is let in, who may change what, and what a list shows.
#include "tests/server/domain/domain_world.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_ChatService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void direct_twice_isTheSame();
    void create_withStrangers_isRefused();
    void create_badShape_isRefused();
    void list_ofBoth_showsWhatIsUnread();
    void convert_direct_makesAGroup();
    void update_byMember_isRefused();
    void add_byMember_isRefused();
    void remove_byRank_holds();
    void remove_member_loosesTheChat();
    void leave_lastOwner_isRefused();
    void setRole_ofKind_holds();
    void read_neverGoesBackNorPastTheHead();
    void preferences_areOnesOwn();
    void typing_reachesTheOthers();
    void broadcast_newcomers_areReaders();

private:
    std::unique_ptr<DomainWorld> m_world;
    UserId m_ada;
    UserId m_bob;
    UserId m_eve;
    UserId m_kim; // nobody's friend
};

void tst_ChatService::init()
{
    m_world = std::make_unique<DomainWorld>();
    m_ada = m_world->person(u"ada"_s);
    m_bob = m_world->person(u"bob"_s);
    m_eve = m_world->person(u"eve"_s);
    m_kim = m_world->person(u"kim"_s);
    m_world->befriend(m_ada, m_bob);
    m_world->befriend(m_ada, m_eve);
    m_world->links.sent.clear();
}

void tst_ChatService::direct_twice_isTheSame()
{
    const ChatId chat = m_world->direct(m_ada, m_bob);
    QVERIFY(chat.isValid());
    QCOMPARE(m_world->direct(m_bob, m_ada), chat);
    const auto list = m_world->services->chats.list(m_bob);
    QCOMPARE(list->chats.size(), 1);
    QCOMPARE(list->chats[0].peer.id, m_ada);
    QCOMPARE(list->chats[0].memberCount, 2);
    QCOMPARE(list->chats[0].head, Seq(2));
    QCOMPARE(m_world->links.to(m_bob, u"userEntry"_s).size(), 1);
}

void tst_ChatService::create_withStrangers_isRefused()
{
    auto &chats = m_world->services->chats;
    QCOMPARE(reasonOf(chats.create(m_ada, {ChatKind::Direct, {m_kim}, {}, {}})),
             Reason::UserTakesNoMessages);
    QCOMPARE(reasonOf(chats.create(m_ada, {ChatKind::Group, {m_bob, m_kim}, u"T"_s, {}})),
             Reason::UserJoinsNoGroups);
    const UserId nobody{{1, 2}};
    QCOMPARE(reasonOf(chats.create(m_ada, {ChatKind::Group, {nobody}, u"T"_s, {}})),
             Reason::UserNotFound);
    QVERIFY(m_world->services->contacts.block(m_bob, m_ada, true));
    QCOMPARE(reasonOf(chats.create(m_ada, {ChatKind::Direct, {m_bob}, {}, {}})),
             Reason::UserBlocked);
    QVERIFY(m_world->commit());
    QVERIFY(chats.list(m_ada)->chats.isEmpty());
}

void tst_ChatService::create_badShape_isRefused()
{
    auto &chats = m_world->services->chats;
    const QList<CreateChat> bad{{ChatKind::Direct, {m_bob, m_eve}, {}, {}},
                                {ChatKind::Direct, {m_ada}, {}, {}},
                                {ChatKind::Group, {m_bob}, u"  "_s, {}},
                                {ChatKind::Group, {m_bob}, QString(129, u'x'), {}},
                                {ChatKind::Group, {m_bob}, u"T"_s, QString(501, u'x')}};
    for (const CreateChat &params : bad)
        QCOMPARE(reasonOf(chats.create(m_ada, params)), Reason::InvalidField);
}

void tst_ChatService::list_ofBoth_showsWhatIsUnread()
{
    const ChatId direct = m_world->direct(m_ada, m_bob);
    const ChatId tea = m_world->group(m_ada, {m_bob, m_eve});
    QVERIFY(m_world->say(m_ada, tea, u"one"_s));
    const auto two = m_world->say(m_ada, tea, u"two"_s);
    QVERIFY(m_world->say(m_bob, tea, u"three"_s));
    QVERIFY(m_world->say(m_ada, direct, u"hi"_s));
    const auto list = m_world->services->chats.list(m_bob);
    QCOMPARE(list->chats.size(), 2);
    QCOMPARE(list->chats[0].id, direct);
    QCOMPARE(list->chats[1].unread, 2);
    QCOMPARE(list->chats[1].last->text, u"three"_s);
    QCOMPARE(list->chats[1].memberCount, 3);
    QVERIFY(m_world->services->chats.read(m_eve, tea, two->seq));
    QVERIFY(m_world->services->chats.read(m_bob, tea, two->seq - 1));
    const auto again = m_world->services->chats.get(m_bob, tea);
    QCOMPARE(again->chat.unread, 1);
    QCOMPARE(again->chat.peersRead, two->seq);
    QCOMPARE(again->members.size(), 3);
}

void tst_ChatService::convert_direct_makesAGroup()
{
    const ChatId direct = m_world->direct(m_ada, m_bob);
    QVERIFY(m_world->say(m_ada, direct, u"hi"_s));
    auto &conversions = m_world->services->conversions;
    QCOMPARE(reasonOf(conversions.convert(m_ada, {direct, u"T"_s, {m_kim}})),
             Reason::UserJoinsNoGroups);
    const auto made = conversions.convert(m_ada, {direct, u"Tea"_s, {m_eve}});
    QVERIFY(made && *made && m_world->commit());
    const ChatId group = **made;
    QVERIFY(group != direct);
    QCOMPARE(m_world->services->chats.get(m_bob, group)->chat.memberCount, 3);
    QCOMPARE(m_world->log(m_bob, group).size(), 3); // no history
    QCOMPARE(m_world->log(m_bob, direct).size(), 3);
    QCOMPARE(reasonOf(conversions.convert(m_ada, {group, u"T"_s, {}})), Reason::ChatBadKind);
    QCOMPARE(reasonOf(conversions.convert(m_eve, {direct, u"T"_s, {}})), Reason::ChatNotFound);
}

void tst_ChatService::update_byMember_isRefused()
{
    const ChatId tea = m_world->group(m_ada, {m_bob});
    auto &chats = m_world->services->chats;
    QCOMPARE(reasonOf(chats.update(m_bob, {tea, u"Mine"_s, {}})), Reason::NotAllowed);
    QVERIFY(chats.update(m_ada, {tea, u"Ours"_s, u"all of it"_s}));
    QVERIFY(m_world->commit());
    QCOMPARE(chats.get(m_bob, tea)->chat.title, u"Ours"_s);
    const QJsonObject last = m_world->log(m_bob, tea).last().toObject();
    QCOMPARE(last["changes"_L1]["topic"_L1].toString(), u"all of it"_s);
    const ChatId direct = m_world->direct(m_ada, m_bob);
    QCOMPARE(reasonOf(chats.update(m_ada, {direct, u"x"_s, {}})), Reason::ChatBadKind);
}

void tst_ChatService::add_byMember_isRefused()
{
    const ChatId tea = m_world->group(m_ada, {m_bob});
    auto &members = m_world->services->members;
    QCOMPARE(reasonOf(members.add(m_bob, {tea, {m_ada}})), Reason::NotAllowed);
    QCOMPARE(reasonOf(members.add(m_ada, {tea, {m_kim}})), Reason::UserJoinsNoGroups);
    QVERIFY(m_world->say(m_ada, tea, u"before"_s));
    QVERIFY(members.add(m_ada, {tea, {m_bob, m_eve}}));
    QVERIFY(m_world->commit());
    QCOMPARE(m_world->services->chats.list(m_eve)->chats[0].unread, 0);
    QVERIFY(m_world->say(m_eve, tea, u"hello"_s));
    QCOMPARE(reasonOf(members.add(m_ada, {m_world->direct(m_ada, m_bob), {m_eve}})),
             Reason::ChatBadKind);
}

void tst_ChatService::remove_byRank_holds()
{
    const ChatId tea = m_world->group(m_ada, {m_bob, m_eve});
    auto &members = m_world->services->members;
    QCOMPARE(reasonOf(members.remove(m_bob, {tea, m_eve})), Reason::NotAllowed);
    QVERIFY(members.setRole(m_ada, {tea, m_bob, Role::Admin}));
    QVERIFY(members.setRole(m_ada, {tea, m_eve, Role::Admin}));
    QCOMPARE(reasonOf(members.remove(m_bob, {tea, m_eve})), Reason::NotAllowed);
    QCOMPARE(reasonOf(members.remove(m_bob, {tea, m_ada})), Reason::NotAllowed);
    QCOMPARE(reasonOf(members.remove(m_bob, {tea, m_kim})), Reason::ChatNotMember);
    QVERIFY(members.remove(m_ada, {tea, m_eve}));
}

void tst_ChatService::remove_member_loosesTheChat()
{
    const ChatId tea = m_world->group(m_ada, {m_bob, m_eve});
    QVERIFY(m_world->services->members.remove(m_ada, {tea, m_bob}));
    QVERIFY(m_world->commit());
    QCOMPARE(m_world->links.to(m_bob, u"entry"_s).last()["entry"_L1]["change"_L1].toString(),
             u"removed"_s);
    m_world->links.sent.clear();
    QCOMPARE(reasonOf(m_world->say(m_bob, tea, u"hi"_s)), Reason::ChatNotFound);
    QVERIFY(m_world->say(m_eve, tea, u"gone?"_s));
    QVERIFY(m_world->links.to(m_bob, u"entry"_s).isEmpty());
    QVERIFY(m_world->services->chats.list(m_bob)->chats.isEmpty());
    const auto caught = m_world->services->history.catchUp(m_bob, {{}, {{tea, 1}}});
    QCOMPARE(QJsonDocument::fromJson(*caught)["gone"_L1].toArray(), QJsonArray{tea.toString()});
}

void tst_ChatService::leave_lastOwner_isRefused()
{
    const ChatId tea = m_world->group(m_ada, {m_bob});
    auto &members = m_world->services->members;
    QCOMPARE(reasonOf(members.leave(m_ada, tea)), Reason::ChatLastOwner);
    QCOMPARE(reasonOf(members.setRole(m_ada, {tea, m_ada, Role::Member})), Reason::ChatLastOwner);
    QVERIFY(members.setRole(m_ada, {tea, m_bob, Role::Owner}));
    QVERIFY(members.leave(m_ada, tea));
    QVERIFY(members.leave(m_bob, tea)); // alone
    QCOMPARE(reasonOf(members.leave(m_ada, m_world->direct(m_ada, m_bob))), Reason::ChatBadKind);
}

void tst_ChatService::setRole_ofKind_holds()
{
    const ChatId tea = m_world->group(m_ada, {m_bob});
    const ChatId news = m_world->group(m_ada, {m_bob}, ChatKind::Broadcast);
    auto &members = m_world->services->members;
    QCOMPARE(reasonOf(members.setRole(m_ada, {tea, m_bob, Role::Reader})), Reason::InvalidField);
    QCOMPARE(reasonOf(members.setRole(m_ada, {news, m_bob, Role::Member})), Reason::InvalidField);
    QCOMPARE(reasonOf(members.setRole(m_bob, {news, m_bob, Role::Owner})), Reason::NotAllowed);
    QCOMPARE(reasonOf(members.setRole(m_ada, {tea, m_kim, Role::Admin})), Reason::ChatNotMember);
}

void tst_ChatService::read_neverGoesBackNorPastTheHead()
{
    const ChatId chat = m_world->direct(m_ada, m_bob);
    auto &chats = m_world->services->chats;
    QCOMPARE(*chats.read(m_bob, chat, 99), Seq(2));
    QCOMPARE(*chats.read(m_bob, chat, 1), Seq(2));
    QVERIFY(m_world->commit());
    QCOMPARE(m_world->links.to(m_ada, u"read"_s).size(), 1);
    QVERIFY(m_world->links.to(m_bob, u"read"_s).isEmpty());
    const auto own = m_world->links.to(m_bob, u"userEntry"_s);
    QCOMPARE(own.last()["entry"_L1]["chatSeq"_L1].toInteger(), Seq(2));
    QCOMPARE(reasonOf(chats.read(m_eve, chat, 1)), Reason::ChatNotFound);
}

void tst_ChatService::preferences_areOnesOwn()
{
    const ChatId chat = m_world->direct(m_ada, m_bob);
    auto &chats = m_world->services->chats;
    ChangePreferences change;
    change.chat = chat;
    change.muted = true;
    QVERIFY(chats.preferences(m_bob, change)->muted);
    change.muted.reset();
    change.pinned = true;
    QVERIFY(chats.preferences(m_bob, change)->muted); // as it was
    QVERIFY(m_world->commit());
    QVERIFY(chats.get(m_bob, chat)->chat.preferences.pinned);
    QVERIFY(!chats.get(m_ada, chat)->chat.preferences.muted);
    QCOMPARE(reasonOf(chats.preferences(m_eve, change)), Reason::ChatNotFound);
}

void tst_ChatService::typing_reachesTheOthers()
{
    const ChatId chat = m_world->direct(m_ada, m_bob);
    QVERIFY(m_world->services->chats.typing(m_bob, chat));
    QVERIFY(m_world->commit());
    QCOMPARE(m_world->links.to(m_ada, u"typing"_s).size(), 1);
    QVERIFY(m_world->links.to(m_bob, u"typing"_s).isEmpty());
    const ChatId news = m_world->group(m_ada, {m_bob}, ChatKind::Broadcast);
    QCOMPARE(reasonOf(m_world->services->chats.typing(m_bob, news)), Reason::NotAllowed);
}

void tst_ChatService::broadcast_newcomers_areReaders()
{
    const ChatId news = m_world->group(m_ada, {m_bob}, ChatKind::Broadcast);
    QCOMPARE(m_world->services->chats.list(m_bob)->chats[0].role, Role::Reader);
    QVERIFY(m_world->services->members.setRole(m_ada, {news, m_bob, Role::Admin}));
    QVERIFY(m_world->say(m_bob, news, u"now I may"_s));
}

QTEST_GUILESS_MAIN(tst_ChatService)
#include "tst_chat_service.moc"
