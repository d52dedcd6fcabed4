// Two people at two machines and the real server between them.
#include "client/models/message_model.h"
#include "client/models/search_words.h"
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

Seq seqOf(const Conversation &conversation, const QString &text)
{
    for (const Line &line : conversation.lines()) {
        if (line.entry.text == text)
            return line.entry.seq;
    }
    return 0;
}

} // namespace

class tst_TwoPeople : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void probe_ofRunningServer_findsIt();
    void signUp_ofBoth_signsIn();
    void search_andRequest_makesFriends();
    void message_reachesTheOther();
    void edit_reactionAndReply_showAtTheOther();
    void deletion_erasesAtTheOther();
    void readMark_turnsTicks();
    void status_andReceipt_reachTheFriend();
    void profile_ofAFriend_changesHisNameOnly();
    void group_isMadeRenamedAndLeft();
    void broadcast_isReadOnlyForReaders();
    void directChat_convertsToGroup();
    void messageSearch_findsOnTheServer();
    void messageSearch_byFilters_findsOnTheServer();
    void restart_inTheMiddle_losesAndDoublesNothing();
    void history_isReadFromTheCacheOffline();
    void wrongPassword_isRefused();
    void signOut_asksToSignInAgain();

private:
    void signUp(Machine &machine, const QString &name);
    ChatId create(const NewChat &chat);

    test::TestServer m_server;
    std::unique_ptr<test::TestServer> m_second; // on the same data and port, after a crash
    Machine m_ana;
    Machine m_bo;
    ChatId m_direct;
    UserId m_boId;
};

void tst_TwoPeople::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.log().constData());
}

void tst_TwoPeople::probe_ofRunningServer_findsIt()
{
    std::optional<Result<ServerCheck>> check;
    m_ana.session->probe(m_server.webSocketUrl().toString(), this,
                         [&](const Result<ServerCheck> &found) { check = found; });
    QTRY_VERIFY_WITH_TIMEOUT(check.has_value(), patience);
    QVERIFY2(*check, qPrintable(*check ? QString() : check->error().message));
    QCOMPARE((*check)->info.signup, SignupPolicy::Open);
}

void tst_TwoPeople::signUp(Machine &machine, const QString &name)
{
    QVERIFY(machine.session->setServer(m_server.webSocketUrl().toString()));
    QSignalSpy signedIn(machine.session.get(), &Session::signedIn);
    QSignalSpy failed(machine.session.get(), &Session::failed);
    Credentials credentials;
    credentials.login = name;
    credentials.password = u"a long secret 7"_s;
    credentials.displayName = name.toUpper();
    machine.session->signUp(credentials);
    QTRY_VERIFY_WITH_TIMEOUT(!signedIn.isEmpty() || !failed.isEmpty(), patience);
    QVERIFY(failed.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(machine.isOnline(), patience);
}

void tst_TwoPeople::signUp_ofBoth_signsIn()
{
    signUp(m_ana, u"ana"_s);
    std::optional<bool> isFree;
    QVERIFY(m_bo.session->setServer(m_server.webSocketUrl().toString()));
    m_bo.session->usernameAvailable(
        u"ana"_s, this, [&](const Result<bool> &answer) { isFree = answer && *answer; });
    QTRY_VERIFY_WITH_TIMEOUT(isFree.has_value(), patience);
    QVERIFY(!*isFree);
    signUp(m_bo, u"bob"_s);
    QCOMPARE(m_bo.session->me().displayName, u"BOB"_s);
    m_boId = m_bo.session->me().id;
}

void tst_TwoPeople::search_andRequest_makesFriends()
{
    QList<Contact> found;
    m_ana.session->contacts().search(u"bob"_s, this, [&](const Result<QList<Contact>> &contacts) {
        found = contacts ? *contacts : QList<Contact>();
    });
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, patience);
    QCOMPARE(found[0].user.id, m_boId);
    m_ana.session->contacts().request(m_boId, u"hello"_s, this, [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(m_bo.session->contacts().incomingCount(), 1, patience);
    m_bo.session->contacts().respond(m_ana.session->me().id, true, this, [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(m_ana.session->contacts().friends().size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ana.session->people().user(m_boId).presence, Presence::Online,
                              patience);
}

ChatId tst_TwoPeople::create(const NewChat &chat)
{
    std::optional<Result<ChatId>> made;
    m_ana.session->chatActions().create(chat, this, [&](const Result<ChatId> &id) { made = id; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), patience); }();
    return made && *made ? **made : ChatId();
}

void tst_TwoPeople::message_reachesTheOther()
{
    m_ana.session->chatActions().openDirect(
        m_boId, this, [this](const Result<ChatId> &chat) { m_direct = chat ? *chat : ChatId(); });
    QTRY_VERIFY_WITH_TIMEOUT(m_direct.isValid(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_bo.session->chats().contains(m_direct), patience);
    Conversation *ana = m_ana.session->conversation(m_direct);
    ana->open();
    ana->send(u"Hello Bo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_bo.session->chats().summary(m_direct).unread, 1, patience);
    Conversation *bo = m_bo.session->conversation(m_direct);
    bo->open();
    QTRY_COMPARE_WITH_TIMEOUT(textsOf(*bo), QStringList{u"Hello Bo"_s}, patience);
    QVERIFY(bo->hasUnreadLine());
    QTRY_COMPARE_WITH_TIMEOUT(textsOf(*ana), QStringList{u"Hello Bo"_s}, patience);
    QTRY_VERIFY_WITH_TIMEOUT(seqOf(*ana, u"Hello Bo"_s) > 0, patience);
    QVERIFY(m_ana.session->outbox().all().isEmpty());
}

void tst_TwoPeople::edit_reactionAndReply_showAtTheOther()
{
    Conversation *ana = m_ana.session->conversation(m_direct);
    Conversation *bo = m_bo.session->conversation(m_direct);
    const Seq seq = seqOf(*ana, u"Hello Bo"_s);
    ana->edit(seq, u"Hello, Bo!"_s);
    QTRY_COMPARE_WITH_TIMEOUT(textsOf(*bo), QStringList{u"Hello, Bo!"_s}, patience);
    bo->react(seq, u"👍"_s, true);
    QTRY_COMPARE_WITH_TIMEOUT(ana->line(seq)->reactions.size(), 1, patience);
    QCOMPARE(ana->line(seq)->reactions[0].by, QList<UserId>{m_boId});
    bo->send(u"Hi!"_s, seq);
    MessageModel model(*m_ana.session);
    model.setConversation(ana);
    QTRY_VERIFY_WITH_TIMEOUT(seqOf(*ana, u"Hi!"_s) > 0, patience);
    const QModelIndex reply = model.index(model.rowOf(seqOf(*ana, u"Hi!"_s)));
    QCOMPARE(reply.data(MessageModel::ReplyTextRole).toString(), u"Hello, Bo!"_s);
    QVERIFY(reply.data(MessageModel::ReplyToMeRole).toBool());
}

void tst_TwoPeople::deletion_erasesAtTheOther()
{
    Conversation *ana = m_ana.session->conversation(m_direct);
    Conversation *bo = m_bo.session->conversation(m_direct);
    ana->send(u"a mistake"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seqOf(*ana, u"a mistake"_s) > 0, patience);
    const Seq seq = seqOf(*ana, u"a mistake"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bo->line(seq).has_value(), patience);
    ana->remove(seq);
    QTRY_VERIFY_WITH_TIMEOUT(bo->line(seq)->isDeleted, patience);
    QVERIFY(bo->line(seq)->entry.text.isEmpty());
}

void tst_TwoPeople::readMark_turnsTicks()
{
    Conversation *ana = m_ana.session->conversation(m_direct);
    Conversation *bo = m_bo.session->conversation(m_direct);
    const Seq seq = seqOf(*ana, u"Hello, Bo!"_s);
    QVERIFY(m_bo.session->chats().summary(m_direct).head > 0);
    bo->markRead(m_bo.session->chats().summary(m_direct).head);
    QTRY_COMPARE_WITH_TIMEOUT(ana->line(seq)->delivery, Delivery::Read, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_bo.session->chats().summary(m_direct).unread, 0, patience);
}

void tst_TwoPeople::status_andReceipt_reachTheFriend()
{
    m_bo.session->ownProfile().say({u"🌴"_s, u"On holiday"_s, {}}, this, [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(m_ana.session->people().user(m_boId).status.text, u"On holiday"_s,
                              patience);
    QCOMPARE(m_bo.session->me().status.emoji, u"🌴"_s);
    // Bo's device has it; he has not looked yet.
    Conversation *ana = m_ana.session->conversation(m_direct);
    ana->send(u"Enjoy it"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seqOf(*ana, u"Enjoy it"_s) > 0, patience);
    const Seq seq = seqOf(*ana, u"Enjoy it"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ana->line(seq)->delivery, Delivery::Delivered, patience);
    m_bo.session->conversation(m_direct)->markRead(seq);
    QTRY_COMPARE_WITH_TIMEOUT(ana->line(seq)->delivery, Delivery::Read, patience);
}

void tst_TwoPeople::profile_ofAFriend_changesHisNameOnly()
{
    const User ana = m_ana.session->me();
    std::optional<Result<User>> answer;
    m_bo.session->ownProfile().rename(u"Bo the Second"_s, {}, this,
                                      [&](const Result<User> &user) { answer = user; });
    QTRY_VERIFY_WITH_TIMEOUT(answer && *answer, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ana.session->people().name(m_boId), u"Bo the Second"_s, patience);
    QCOMPARE(m_ana.session->me(), ana);
    QCOMPARE(m_bo.session->me().displayName, u"Bo the Second"_s);
    QCOMPARE(m_ana.session->people().user(m_boId).presence, Presence::Online);
}

void tst_TwoPeople::group_isMadeRenamedAndLeft()
{
    const ChatId group = create({ChatKind::Group, {m_boId}, u"Team"_s, {}});
    QVERIFY(group.isValid());
    QTRY_VERIFY_WITH_TIMEOUT(m_bo.session->chats().contains(group), patience);
    Conversation *bo = m_bo.session->conversation(group);
    bo->open();
    QTRY_COMPARE_WITH_TIMEOUT(bo->members().size(), 2, patience);
    m_ana.session->chatActions().setTitle(group, u"Crew"_s, this, [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(bo->title(), u"Crew"_s, patience);
    m_bo.session->chatActions().leave(group, this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_bo.session->chats().contains(group), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ana.session->chats().summary(group).memberCount, 1, patience);
}

void tst_TwoPeople::broadcast_isReadOnlyForReaders()
{
    const ChatId news = create({ChatKind::Broadcast, {m_boId}, u"News"_s, {}});
    QVERIFY(news.isValid());
    QTRY_VERIFY_WITH_TIMEOUT(m_bo.session->chats().contains(news), patience);
    Conversation *bo = m_bo.session->conversation(news);
    QVERIFY(!bo->canWrite());
    QSignalSpy refused(&m_bo.session->outbox(), &Outbox::refused);
    bo->send(u"may I?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
    QCOMPARE(bo->lines().last().delivery, Delivery::Failed);
    QCOMPARE(bo->lines().last().error->reason, Reason::NotAllowed);
    bo->discard(bo->lines().last().entry.clientId);
    m_ana.session->conversation(news)->send(u"News!"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_bo.session->chats().summary(news).unread, 1, patience);
}

void tst_TwoPeople::directChat_convertsToGroup()
{
    ChatId group;
    m_ana.session->conversions().begin(
        {m_direct, u"Us"_s, {}, false}, this,
        [&](const Result<ChatId> &chat) { group = chat ? *chat : ChatId(); });
    QTRY_VERIFY_WITH_TIMEOUT(group.isValid(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_bo.session->chats().contains(group), patience);
    QCOMPARE(m_bo.session->chats().summary(group).kind, ChatKind::Group);
    QVERIFY(m_bo.session->chats().contains(m_direct));
}

void tst_TwoPeople::messageSearch_findsOnTheServer()
{
    SearchPage page;
    SearchQuery query;
    query.text = u"hello"_s;
    m_bo.session->searchMessages(query, this, [&](const Result<SearchPage> &found) {
        page = found ? *found : SearchPage();
    });
    QTRY_COMPARE_WITH_TIMEOUT(page.hits.size(), 1, patience);
    QCOMPARE(page.hits[0].chat, m_direct);
}

void tst_TwoPeople::messageSearch_byFilters_findsOnTheServer()
{
    Conversation *ana = m_ana.session->conversation(m_direct);
    ana->send(u"see https://example.org/filters"_s);
    ana->send(u"filters without an address"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_bo.session->chats().summary(m_direct).unread, 2, patience);
    const auto found = [this](const QString &typed) {
        std::optional<QStringList> texts;
        const TypedSearch search = SearchWords::read(typed, *m_bo.session);
        m_bo.session->searchMessages(search.query, this, [&](const Result<SearchPage> &page) {
            texts = QStringList{page ? QString() : page.error().message};
            for (const SearchHit &hit : page ? page->hits : QList<SearchHit>())
                texts->append(hit.snippet);
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(texts, patience); }();
        return texts.value_or(QStringList()).mid(1);
    };
    QCOMPARE(found(u"filters from:ana has:link"_s),
             QStringList{u"see https://example.org/filters"_s});
    QCOMPARE(found(u"in:ana is:unread"_s).size(), 2);
    QCOMPARE(found(u"filters from:me"_s), QStringList());
    QCOMPARE(found(u"filters after:today"_s).size(), 2);
    QCOMPARE(found(u"filters before:today"_s), QStringList());
}

void tst_TwoPeople::restart_inTheMiddle_losesAndDoublesNothing()
{
    Conversation *ana = m_ana.session->conversation(m_direct);
    QStringList expected;
    for (int count = 0; count < 20; ++count) {
        expected.append(u"numbered %1"_s.arg(count));
        ana->send(expected.last());
        if (count == 10)
            m_server.kill();
    }
    m_bo.session.reset(); // the other machine is switched off meanwhile
    QTRY_VERIFY_WITH_TIMEOUT(!m_ana.isOnline(), patience);
    m_second = std::make_unique<test::TestServer>(test::TestServer::Options{
        m_server.dataFolder(), {}, {u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_server.port())}});
    QVERIFY2(m_second->start(), m_second->log().constData());
    QCOMPARE(m_second->port(), m_server.port());
    m_ana.session->retryNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_ana.session->outbox().all().isEmpty(), patience);
    m_bo.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_bo.isOnline(), patience);
    Conversation *bo = m_bo.session->conversation(m_direct);
    bo->open();
    const auto numbered = [](const Conversation &conversation) {
        return textsOf(conversation).filter(u"numbered"_s);
    };
    QTRY_COMPARE_WITH_TIMEOUT(numbered(*bo), expected, patience);
    QTRY_COMPARE_WITH_TIMEOUT(numbered(*ana), expected, patience);
}

void tst_TwoPeople::history_isReadFromTheCacheOffline()
{
    m_bo.session.reset();
    m_bo.tokens.tokens.clear();
    m_bo.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_bo.session->chats().contains(m_direct), patience);
    Conversation *bo = m_bo.session->conversation(m_direct);
    bo->open();
    QTRY_VERIFY_WITH_TIMEOUT(textsOf(*bo).contains(u"numbered 19"_s), patience);
    QVERIFY(!m_bo.session->isSignedIn());
}

void tst_TwoPeople::wrongPassword_isRefused()
{
    QSignalSpy failed(m_bo.session.get(), &Session::failed);
    Credentials credentials;
    credentials.login = u"bob"_s;
    credentials.password = u"not the secret"_s;
    QVERIFY(m_bo.session->setServer(m_server.webSocketUrl().toString()));
    m_bo.session->signIn(credentials);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(failed[0][0].value<Error>().reason, Reason::BadCredentials);
    credentials.password = u"a long secret 7"_s;
    m_bo.session->signIn(credentials);
    QTRY_VERIFY_WITH_TIMEOUT(m_bo.isOnline(), patience);
}

void tst_TwoPeople::signOut_asksToSignInAgain()
{
    QSignalSpy out(m_bo.session.get(), &Session::signedOut);
    m_bo.session->signOut();
    QTRY_COMPARE_WITH_TIMEOUT(out.size(), 1, patience);
    QVERIFY(m_bo.tokens.tokens.isEmpty());
    QVERIFY(m_bo.session->chats().chats().isEmpty());
}

QTEST_GUILESS_MAIN(tst_TwoPeople)
#include "tst_two_people.moc"
