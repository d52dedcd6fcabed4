// Three people, a group and the real server: pins, forwarding, earlier texts, rules, ownership.
#include "client/models/message_model.h"
#include "client/state/pins.h"
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

Seq seqOf(const Conversation &conversation, const QString &text)
{
    for (const Line &line : conversation.lines()) {
        if (line.isMessage() && line.entry.text == text)
            return line.entry.seq;
    }
    return 0;
}

QStringList serviceLines(const MessageModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        if (index.data(MessageModel::RowKindRole).toInt() == static_cast<int>(RowKind::Service))
            found.append(index.data(MessageModel::TextRole).toString());
    }
    return found;
}

QString withoutIsolates(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class tst_GroupLife : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pin_showsAtTheOthers_andIsSaid();
    void pin_isThereAfterARestart();
    void message_forwarded_namesItsAuthorOnly();
    void forwarding_withALostServer_isNeitherLostNorDoubled();
    void texts_beforeAnEdit_areRead();
    void rules_changed_areSaidAndHold();
    void newcomer_readsWhatComesAfter();
    void owner_handsOverAndLeaves();
    void message_tooOld_isNotDeleted();

private:
    ChatId makeGroup(const QString &title, const QList<UserId> &members);
    std::optional<Error> answerOf(const std::function<void(const Reply<Seq> &)> &ask);
    Seq say(Machine &machine, ChatId chat, const QString &text);
    static Conversation &conversation(Machine &machine, ChatId chat)
    {
        return *machine.session->conversation(chat);
    }

    test::TestServer m_server{
        test::TestServer::Options{{}, {u"CHATOYANT_LIMITS_DELETE_WINDOW=1s"_s}, {}}};
    std::unique_ptr<test::TestServer> m_second;
    Machine m_ana; // owns the group
    Machine m_bo;
    Machine m_cleo; // a friend of Ana's only
    ChatId m_group;
};

void tst_GroupLife::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.log().constData());
    const QString server = m_server.webSocketUrl().toString();
    signUp(*m_ana.session, server, credentialsOf(u"ana"_s, u"ANA"_s));
    signUp(*m_bo.session, server, credentialsOf(u"bob"_s, u"BOB"_s));
    signUp(*m_cleo.session, server, credentialsOf(u"cleo"_s, u"CLEO"_s));
    befriend(*m_ana.session, *m_bo.session);
    befriend(*m_ana.session, *m_cleo.session);
    m_group = makeGroup(u"Team"_s, {m_bo.session->me().id});
    QVERIFY(m_group.isValid());
    QTRY_VERIFY_WITH_TIMEOUT(m_bo.session->chats().contains(m_group), patience);
    conversation(m_ana, m_group).open();
    conversation(m_bo, m_group).open();
}

ChatId tst_GroupLife::makeGroup(const QString &title, const QList<UserId> &members)
{
    ChatId made;
    m_ana.session->chatActions().create(
        {ChatKind::Group, members, title, {}}, this,
        [&](const Result<ChatId> &chat) { made = chat ? *chat : ChatId(); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(made.isValid(), patience); }();
    return made;
}

std::optional<Error> tst_GroupLife::answerOf(const std::function<void(const Reply<Seq> &)> &ask)
{
    std::optional<Result<Seq>> answer;
    ask([&](const Result<Seq> &came) { answer = came; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience); }();
    return answer && !*answer ? std::optional(answer->error()) : std::nullopt;
}

Seq tst_GroupLife::say(Machine &machine, ChatId chat, const QString &text)
{
    Conversation &where = conversation(machine, chat);
    where.send(text);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(seqOf(where, text) > 0, patience); }();
    return seqOf(where, text);
}

void tst_GroupLife::pin_showsAtTheOthers_andIsSaid()
{
    const Seq seq = say(m_ana, m_group, u"read this first"_s);
    conversation(m_ana, m_group).pin(seq, true);
    Pins &pins = conversation(m_bo, m_group).pins();
    QTRY_COMPARE_WITH_TIMEOUT(pins.messages().size(), 1, patience);
    QCOMPARE(pins.messages().first().text, u"read this first"_s);
    MessageModel model(*m_bo.session);
    model.setConversation(&conversation(m_bo, m_group));
    const auto says = [&model](const QString &sentence) {
        return withoutIsolates(serviceLines(model).join(u'|')).contains(sentence);
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"ANA pinned “read this first”"_s), patience);
    conversation(m_bo, m_group).pin(seq, false);
    QTRY_VERIFY_WITH_TIMEOUT(conversation(m_ana, m_group).pins().messages().isEmpty(), patience);
    conversation(m_bo, m_group).pin(seq, true);
    QTRY_VERIFY_WITH_TIMEOUT(conversation(m_ana, m_group).pins().contains(seq), patience);
}

void tst_GroupLife::pin_isThereAfterARestart()
{
    m_bo.session.reset();
    m_bo.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_bo.isOnline(), patience);
    conversation(m_bo, m_group).open();
    QTRY_COMPARE_WITH_TIMEOUT(conversation(m_bo, m_group).pins().messages().size(), 1, patience);
}

void tst_GroupLife::message_forwarded_namesItsAuthorOnly()
{
    const Seq seq = say(m_bo, m_group, u"the release is out"_s);
    QTRY_VERIFY_WITH_TIMEOUT(conversation(m_ana, m_group).line(seq).has_value(), patience);
    ChatId cleo;
    m_ana.session->chatActions().openDirect(
        m_cleo.session->me().id, this,
        [&](const Result<ChatId> &chat) { cleo = chat ? *chat : ChatId(); });
    QTRY_VERIFY_WITH_TIMEOUT(cleo.isValid(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_cleo.session->chats().contains(cleo), patience);
    conversation(m_cleo, cleo).open();
    conversation(m_ana, m_group).forward({seq}, {cleo}, u"at last"_s);
    Conversation &there = conversation(m_cleo, cleo);
    QTRY_VERIFY_WITH_TIMEOUT(seqOf(there, u"the release is out"_s) > 0, patience);
    QVERIFY(seqOf(there, u"at last"_s) < seqOf(there, u"the release is out"_s));
    const auto copy = there.line(seqOf(there, u"the release is out"_s));
    QCOMPARE(copy->entry.by, m_ana.session->me().id);
    QCOMPARE(copy->entry.forwarded->by, m_bo.session->me().id);
    // Who is no friend of Bob's learns his name all the same.
    QTRY_COMPARE_WITH_TIMEOUT(m_cleo.session->people().name(m_bo.session->me().id), u"BOB"_s,
                              patience);
}

void tst_GroupLife::forwarding_withALostServer_isNeitherLostNorDoubled()
{
    const Seq seq = say(m_ana, m_group, u"numbers"_s);
    m_server.kill();
    for (int count = 0; count < 5; ++count)
        conversation(m_ana, m_group).forward({seq}, {m_group}, {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_ana.isOnline(), patience);
    m_second = std::make_unique<test::TestServer>(
        test::TestServer::Options{m_server.dataFolder(),
                                  {u"CHATOYANT_LIMITS_DELETE_WINDOW=1s"_s},
                                  {u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_server.port())}});
    QVERIFY2(m_second->start(), m_second->log().constData());
    for (Machine *machine : {&m_ana, &m_bo, &m_cleo})
        machine->session->retryNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_ana.session->outbox().all().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_bo.isOnline(), patience);
    const auto copies = [this] {
        const QList<Line> &lines = conversation(m_bo, m_group).lines();
        return std::count_if(lines.cbegin(), lines.cend(), [](const Line &line) {
            return line.entry.text == u"numbers"_s && line.entry.forwarded.has_value();
        });
    };
    QTRY_COMPARE_WITH_TIMEOUT(copies(), 5, patience);
}

void tst_GroupLife::texts_beforeAnEdit_areRead()
{
    const Seq seq = say(m_ana, m_group, u"at noon"_s);
    conversation(m_ana, m_group).edit(seq, u"at one"_s);
    const auto text = [&] { return conversation(m_bo, m_group).line(seq)->entry.text; };
    QTRY_COMPARE_WITH_TIMEOUT(text(), u"at one"_s, patience);
    std::optional<Result<MessageVersions>> found;
    conversation(m_bo, m_group).versions(seq, this, [&](const Result<MessageVersions> &came) {
        found = came;
    });
    QTRY_VERIFY_WITH_TIMEOUT(found && *found, patience);
    QCOMPARE((*found)->versions.size(), 2);
    QCOMPARE((*found)->versions.first().text, u"at one"_s);
    QCOMPARE((*found)->versions.last().text, u"at noon"_s);
    QCOMPARE((*found)->versions.last().seq, seq);
    QVERIFY((*found)->versions.first().at >= (*found)->versions.last().at);
}

void tst_GroupLife::rules_changed_areSaidAndHold()
{
    MessageModel model(*m_bo.session);
    model.setConversation(&conversation(m_bo, m_group));
    const auto says = [&model](const QString &sentence) {
        return withoutIsolates(serviceLines(model).join(u'|')).contains(sentence);
    };
    const auto rename = [this](const Reply<Seq> &reply) {
        m_bo.session->chatActions().setTitle(m_group, u"Crew"_s, this, reply);
    };
    const auto lock = [this](bool isLocked) {
        return answerOf([&](const Reply<Seq> &reply) {
            m_ana.session->chatActions().setLocked(m_group, isLocked, this, reply);
        });
    };
    QVERIFY(m_bo.session->chats().summary(m_group).locked); // as groups begin
    QCOMPARE(answerOf(rename)->reason, Reason::NotAllowed);
    QVERIFY(!lock(false));
    QTRY_VERIFY_WITH_TIMEOUT(says(u"ANA lets all members change the name and the description"_s),
                             patience);
    QVERIFY(!answerOf(rename));
    QTRY_COMPARE_WITH_TIMEOUT(conversation(m_ana, m_group).title(), u"Crew"_s, patience);
    QVERIFY(!lock(true));
    QTRY_VERIFY_WITH_TIMEOUT(m_bo.session->chats().summary(m_group).locked, patience);
}

void tst_GroupLife::newcomer_readsWhatComesAfter()
{
    QVERIFY(!answerOf([this](const Reply<Seq> &reply) {
        m_ana.session->chatActions().setHistory(m_group, HistoryRule::Joined, this, reply);
    }));
    QVERIFY(!answerOf([this](const Reply<Seq> &reply) {
        m_ana.session->chatActions().addMembers(m_group, {m_cleo.session->me().id}, this, reply);
    }));
    QTRY_VERIFY_WITH_TIMEOUT(m_cleo.session->chats().contains(m_group), patience);
    Conversation &there = conversation(m_cleo, m_group);
    there.open();
    say(m_ana, m_group, u"welcome"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seqOf(there, u"welcome"_s) > 0, patience);
    QCOMPARE(seqOf(there, u"read this first"_s), 0);
    QCOMPARE(there.older(), Edge::Complete);
    QVERIFY(there.pins().messages().isEmpty()); // it was pinned before
}

void tst_GroupLife::owner_handsOverAndLeaves()
{
    const auto leave = [this](const Reply<Seq> &reply) {
        m_ana.session->chatActions().leave(m_group, this, reply);
    };
    QCOMPARE(answerOf(leave)->reason, Reason::ChatLastOwner);
    QVERIFY(!answerOf([this](const Reply<Seq> &reply) {
        m_ana.session->chatActions().handOver(m_group, m_bo.session->me().id, this, reply);
    }));
    QTRY_COMPARE_WITH_TIMEOUT(m_bo.session->chats().summary(m_group).role, Role::Owner, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ana.session->chats().summary(m_group).role, Role::Admin, patience);
    QVERIFY(!answerOf(leave));
    QTRY_VERIFY_WITH_TIMEOUT(!m_ana.session->chats().contains(m_group), patience);
}

void tst_GroupLife::message_tooOld_isNotDeleted()
{
    QCOMPARE(m_cleo.session->serverInfo().deleteWindow, 1);
    const Seq seq = say(m_cleo, m_group, u"a slip"_s);
    const QDateTime sent = conversation(m_cleo, m_group).line(seq)->entry.at;
    QTRY_VERIFY_WITH_TIMEOUT(sent.addSecs(2) < m_cleo.clock.now(), patience);
    QSignalSpy refused(&m_cleo.session->changes(), &ChangeQueue::refused);
    conversation(m_cleo, m_group).remove(seq);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
    const auto line = conversation(m_cleo, m_group).line(seq);
    QCOMPARE(line->changeRefused->reason, Reason::MessageTooOld);
    QVERIFY(!line->isDeleted);
    conversation(m_bo, m_group).remove(seq); // he owns the group now
    QTRY_VERIFY_WITH_TIMEOUT(conversation(m_cleo, m_group).line(seq)->isDeleted, patience);
}

QTEST_GUILESS_MAIN(tst_GroupLife)
#include "tst_group_life.moc"
