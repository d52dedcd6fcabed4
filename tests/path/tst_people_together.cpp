// How people come together over the real server: links, histories that come along, drafts on two
// devices, and what they see of each other.
#include "client/models/chat_list_model.h"
#include "tests/support/client/acquaintance.h"
#include "tests/support/client/machine.h"
#include "tests/support/server/test_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000;

QStringList textsOf(const Conversation &conversation)
{
    QStringList texts;
    for (const Line &line : conversation.lines()) {
        if (line.isMessage())
            texts.append(line.entry.text);
    }
    return texts;
}

} // namespace

class tst_PeopleTogether : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void presence_chosen_isSeenByFriends_data();
    void presence_chosen_isSeenByFriends();
    void privacy_forNobody_hidesAtOnce();
    void readMarks_switchedOff_areNotSeen();
    void draft_typedOnOneDevice_isOnTheOther();
    void draft_sentOnOneDevice_isGoneOnTheOther();
    void draft_typedOnBoth_losesNeither();
    void link_letsAStrangerIn();
    void link_ofNoUse_saysSo();
    void link_forWhoWasBanned_doesNotLetIn();
    void history_declined_makesNoGroup();
    void history_askedWhileAway_isSeenInTheList();
    void history_agreed_comesAlong(); // to what was asked there

private:
    template <typename Value, typename Ask>
    Result<Value> wait(Ask ask)
    {
        std::optional<Result<Value>> answer;
        ask([&answer](const Result<Value> &given) { answer = given; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience); }();
        return answer.value_or(makeError(Reason::TimedOut));
    }
    Result<MadeChatLink> link(ChatId chat, int uses)
    {
        return wait<MadeChatLink>([&](const Reply<MadeChatLink> &reply) {
            m_ana.session->chatLinks().create({chat, uses, 1}, this, reply);
        });
    }
    Result<ChatId> join(Machine &who, const MadeChatLink &made)
    {
        return wait<ChatId>([&](const Reply<ChatId> &reply) {
            who.session->chatLinks().join({readChatLink(made.link)->code}, this, reply);
        });
    }
    Result<ChatId> begin(bool withHistory)
    {
        return wait<ChatId>([&](const Reply<ChatId> &reply) {
            m_ana.session->conversions().begin({m_direct, u"Us"_s, {}, withHistory}, this, reply);
        });
    }
    Result<ChatId> answer(bool isGiven)
    {
        return wait<ChatId>([&](const Reply<ChatId> &reply) {
            m_bo.session->conversions().answer(m_direct, isGiven, this, reply);
        });
    }
    Presence anaSeenByBo() const
    {
        return m_bo.session->people().user(m_ana.session->me().id).presence;
    }
    void clearDrafts();

    test::TestServer m_server;
    Machine m_ana;
    Machine m_anaToo; // another device of hers
    Machine m_bo;
    Machine m_cy; // knows nobody
    ChatId m_direct;
};

void tst_PeopleTogether::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.log().constData());
    const QString server = m_server.webSocketUrl().toString();
    signUp(*m_ana.session, server, credentialsOf(u"ana"_s));
    signIn(*m_anaToo.session, server, credentialsOf(u"ana"_s));
    signUp(*m_bo.session, server, credentialsOf(u"bob"_s));
    signUp(*m_cy.session, server, credentialsOf(u"cyd"_s));
    befriend(*m_ana.session, *m_bo.session);
    const auto direct = wait<ChatId>([this](const Reply<ChatId> &reply) {
        m_ana.session->chatActions().openDirect(m_bo.session->me().id, this, reply);
    });
    QVERIFY(direct);
    m_direct = *direct;
    for (Machine *machine : {&m_anaToo, &m_bo})
        QTRY_VERIFY_WITH_TIMEOUT(machine->session->chats().contains(m_direct), patience);
}

void tst_PeopleTogether::presence_chosen_isSeenByFriends_data()
{
    QTest::addColumn<Presence>("chosen");
    QTest::addColumn<Presence>("seen");
    QTest::newRow("busy") << Presence::Busy << Presence::Busy;
    QTest::newRow("away") << Presence::Away << Presence::Away;
    QTest::newRow("invisible") << Presence::Invisible << Presence::Offline;
    QTest::newRow("online") << Presence::Online << Presence::Online;
}

void tst_PeopleTogether::presence_chosen_isSeenByFriends()
{
    QFETCH(Presence, chosen);
    QFETCH(Presence, seen);
    m_ana.session->ownPresence().choose(chosen);
    QTRY_COMPARE_WITH_TIMEOUT(anaSeenByBo(), seen, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_anaToo.session->ownPresence().shown(), chosen, patience);
}

void tst_PeopleTogether::privacy_forNobody_hidesAtOnce()
{
    const auto set = [this](const Privacy &wanted) {
        return wait<Privacy>([&](const Reply<Privacy> &reply) {
            m_ana.session->privacy().set(wanted, this, reply);
        });
    };
    QVERIFY(set({PresenceAudience::Nobody, true}));
    QTRY_COMPARE_WITH_TIMEOUT(anaSeenByBo(), Presence::Offline, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_anaToo.session->privacy().known(),
                              (Privacy{PresenceAudience::Nobody, true}), patience);
    QVERIFY(set({}));
    QTRY_COMPARE_WITH_TIMEOUT(anaSeenByBo(), Presence::Online, patience);
}

void tst_PeopleTogether::readMarks_switchedOff_areNotSeen()
{
    Conversation *ana = m_ana.session->conversation(m_direct);
    Conversation *bo = m_bo.session->conversation(m_direct);
    ana->open();
    bo->open();
    const auto hidden = wait<Privacy>([this](const Reply<Privacy> &reply) {
        m_bo.session->privacy().set({PresenceAudience::Friends, false}, this, reply);
    });
    QVERIFY(hidden);
    ana->send(u"Seen?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(textsOf(*bo).contains(u"Seen?"_s), patience);
    const Seq head = m_bo.session->chats().summary(m_direct).head;
    bo->markRead(head);
    bo->send(u"After that"_s); // heard after the mark would have been
    QTRY_VERIFY_WITH_TIMEOUT(textsOf(*ana).contains(u"After that"_s), patience);
    QVERIFY(m_ana.session->chats().summary(m_direct).peersRead < head);
    const auto shown = wait<Privacy>(
        [this](const Reply<Privacy> &reply) { m_bo.session->privacy().set({}, this, reply); });
    QVERIFY(shown);
}

void tst_PeopleTogether::clearDrafts()
{
    m_ana.session->drafts().clear(m_direct);
    QTRY_VERIFY_WITH_TIMEOUT(m_anaToo.session->drafts().draft(m_direct).isEmpty(), patience);
}

void tst_PeopleTogether::draft_typedOnOneDevice_isOnTheOther()
{
    m_ana.session->drafts().set(m_direct, {u"Half a thought"_s, 0, 0});
    m_ana.session->draftSync().flush();
    QTRY_COMPARE_WITH_TIMEOUT(m_anaToo.session->drafts().draft(m_direct).text, u"Half a thought"_s,
                              patience);
    const ChatListModel list(*m_anaToo.session);
    const QModelIndex row = list.index(list.rowOf(m_direct));
    QCOMPARE(row.data(ChatListModel::DraftRole).toString(), u"Half a thought"_s);
    QVERIFY(m_bo.session->drafts().draft(m_direct).isEmpty());
    clearDrafts();
}

void tst_PeopleTogether::draft_sentOnOneDevice_isGoneOnTheOther()
{
    m_ana.session->drafts().set(m_direct, {u"To be sent"_s, 0, 0});
    m_ana.session->draftSync().flush();
    QTRY_COMPARE_WITH_TIMEOUT(m_anaToo.session->drafts().draft(m_direct).text, u"To be sent"_s,
                              patience);
    m_anaToo.session->conversation(m_direct)->send(u"To be sent"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana.session->drafts().draft(m_direct).isEmpty(), patience);
}

void tst_PeopleTogether::draft_typedOnBoth_losesNeither()
{
    m_anaToo.session->drafts().set(m_direct, {u"Typed on the telephone"_s, 0, 0});
    m_ana.session->drafts().set(m_direct, {u"Typed at the desk"_s, 0, 0});
    m_ana.session->draftSync().flush();
    QTRY_COMPARE_WITH_TIMEOUT(m_anaToo.session->draftSync().other(m_direct).text,
                              u"Typed at the desk"_s, patience);
    QCOMPARE(m_anaToo.session->drafts().draft(m_direct).text, u"Typed on the telephone"_s);
    m_anaToo.session->draftSync().addOther(m_direct);
    QTRY_COMPARE_WITH_TIMEOUT(m_ana.session->drafts().draft(m_direct).text,
                              u"Typed on the telephone\n\nTyped at the desk"_s, patience);
    clearDrafts();
}

void tst_PeopleTogether::link_letsAStrangerIn()
{
    const auto group = wait<ChatId>([this](const Reply<ChatId> &reply) {
        m_ana.session->chatActions().create(
            {ChatKind::Group, {}, u"Open house"_s, u"Everybody is welcome"_s}, this, reply);
    });
    QVERIFY(group);
    const auto made = link(*group, 2);
    QVERIFY(made);
    const auto preview = wait<ChatPreview>([&](const Reply<ChatPreview> &reply) {
        m_cy.session->chatLinks().preview({readChatLink(made->link)->code}, this, reply);
    });
    QVERIFY(preview);
    QCOMPARE(preview->title, u"Open house"_s);
    QCOMPARE(preview->topic, u"Everybody is welcome"_s);
    QCOMPARE(preview->memberCount, 1);
    QVERIFY(!preview->isMember);
    const auto joined = join(m_cy, *made);
    QVERIFY(joined);
    QCOMPARE(*joined, *group);
    QVERIFY(m_cy.session->chats().contains(*group));
    QTRY_COMPARE_WITH_TIMEOUT(m_ana.session->chats().summary(*group).memberCount, 2, patience);
    const auto links = wait<QList<ChatInvite>>([&](const Reply<QList<ChatInvite>> &reply) {
        m_ana.session->chatLinks().links(*group, this, reply);
    });
    QVERIFY(links);
    QCOMPARE(links->size(), 1);
    QCOMPARE(links->first().used, 1);
    m_cy.session->conversation(*group)->send(u"Here I am"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ana.session->chats().summary(*group).unread, 1, patience);
}

void tst_PeopleTogether::link_ofNoUse_saysSo()
{
    const auto group = wait<ChatId>([this](const Reply<ChatId> &reply) {
        m_ana.session->chatActions().create({ChatKind::Group, {}, u"Closed"_s, {}}, this, reply);
    });
    QVERIFY(group);
    const auto once = link(*group, 1);
    QVERIFY(once);
    QVERIFY(join(m_bo, *once));
    QCOMPARE(join(m_cy, *once).error().reason, Reason::ChatBadLink); // used up
    const auto again = join(m_bo, *once);
    QVERIFY(again); // who is in stays in
    const auto revoked = link(*group, 5);
    QVERIFY(revoked);
    const auto done = wait<void>([&](const Reply<void> &reply) {
        m_ana.session->chatLinks().revoke(*group, revoked->invite.id, this, reply);
    });
    QVERIFY(done);
    QCOMPARE(join(m_cy, *revoked).error().reason, Reason::ChatBadLink);
}

void tst_PeopleTogether::link_forWhoWasBanned_doesNotLetIn()
{
    const auto group = wait<ChatId>([this](const Reply<ChatId> &reply) {
        m_ana.session->chatActions().create({ChatKind::Group, {}, u"Strict"_s, {}}, this, reply);
    });
    QVERIFY(group);
    const auto made = link(*group, 5);
    QVERIFY(made);
    QVERIFY(join(m_cy, *made));
    const auto removed = wait<Seq>([&](const Reply<Seq> &reply) {
        m_ana.session->chatActions().banMember(*group, m_cy.session->me().id, this, reply);
    });
    QVERIFY(removed);
    QTRY_VERIFY_WITH_TIMEOUT(!m_cy.session->chats().contains(*group), patience);
    QCOMPARE(join(m_cy, *made).error().reason, Reason::NotAllowed);
}

void tst_PeopleTogether::history_declined_makesNoGroup()
{
    const auto asked = begin(true);
    QVERIFY(asked);
    QVERIFY(!asked->isValid());
    QTRY_VERIFY_WITH_TIMEOUT(m_bo.session->conversions().pending(m_direct), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_anaToo.session->conversions().pending(m_direct), patience);
    const auto count = m_bo.session->chats().chats().size();
    QVERIFY(answer(false));
    QTRY_VERIFY_WITH_TIMEOUT(m_ana.session->conversions().outcome(m_direct), patience);
    QCOMPARE(m_ana.session->conversions().outcome(m_direct)->end, ConversionEnd::Declined);
    QCOMPARE(m_bo.session->chats().chats().size(), count);
    QVERIFY(!m_bo.session->conversions().pending(m_direct));
}

void tst_PeopleTogether::history_askedWhileAway_isSeenInTheList()
{
    m_bo.session.reset();
    QVERIFY(begin(true));
    m_bo.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_bo.session->conversions().pending(m_direct), patience);
    const ChatListModel model(*m_bo.session);
    const QString shown =
        model.index(model.rowOf(m_direct)).data(ChatListModel::PreviewRole).toString();
    QVERIFY2(shown.contains(u"history"_s), qPrintable(shown));
}

void tst_PeopleTogether::history_agreed_comesAlong()
{
    const auto group = answer(true);
    QVERIFY(group && group->isValid());
    QTRY_VERIFY_WITH_TIMEOUT(m_ana.session->chats().contains(*group), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana.session->conversions().outcome(m_direct), patience);
    QCOMPARE(m_ana.session->conversions().outcome(m_direct)->end, ConversionEnd::Accepted);
    Conversation *both = m_ana.session->conversation(*group);
    both->open();
    QTRY_VERIFY_WITH_TIMEOUT(textsOf(*both).contains(u"Seen?"_s), patience);
    QVERIFY(m_ana.session->chats().contains(m_direct));
}

QTEST_GUILESS_MAIN(tst_PeopleTogether)
#include "tst_people_together.moc"
