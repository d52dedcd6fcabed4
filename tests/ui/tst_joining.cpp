// Joining a chat by a link: opened, pasted, waiting for the sign-in, and every refusal in words.
#include "client/ui/dashboard/quick_switcher.h"
#include "client/ui/dialogs.h"
#include "client/ui/main_window.h"
#include "client/ui/people/chat_links_page.h"
#include "client/ui/people/join_chat_dialog.h"
#include "client/ui/start/start_page.h"
#include "client/ui/workspace_view.h"
#include "common/protocol/chat_messages.h"
#include "tests/support/client/sent_params.h"
#include "tests/ui/find.h"
#include "tests/ui/signed_in.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

const QString chatLink = u"chatoyant://chat?server=127.0.0.1:7443&code=7K2M-9QXT"_s;

QJsonObject invite(int number, UserId by, int used)
{
    return json::fromChatInvite({InviteId{{9, quint64(number)}}, by,
                                 QDateTime::currentDateTimeUtc(),
                                 QDateTime::currentDateTimeUtc().addDays(7), 100, used});
}

} // namespace

class tst_Joining : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init();
    void cleanup();
    void link_opened_showsTheChatThenJoins();
    void link_ofAChatOneIsIn_opensIt();
    void link_pasted_isLookedAt();
    void link_inTheClipboard_isThere();
    void link_thatIsNone_isSaid_data();
    void link_thatIsNone_isSaid();
    void link_toAnotherServer_isAskedAboutFirst();
    void link_refused_isSaid_data();
    void link_refused_isSaid();
    void join_tooOften_countsDown();
    void link_whileSignedOut_waitsForTheSignIn();
    void link_whileSignedOut_canBeForgotten();
    void link_pastedAtTheWayIn_waitsToo_data();
    void link_pastedAtTheWayIn_waitsToo();
    void switcher_withALink_joins();
    void switcher_command_asksForTheLink();
    void links_areMadeListedAndTakenBack();
    void links_notReached_canBeTriedAgain();

private:
    void beginSignedOut();
    void enter();
    JoinChatDialog *dialog() const { return m_window->findChild<JoinChatDialog *>(); }
    void press(const QString &words) { buttonWith(*dialog(), words)->click(); }
    // As the group's card has them.
    ChatLinksPage *openLinks()
    {
        auto *page = new ChatLinksPage(m_desk->context, m_server->chat, m_window->centralWidget());
        page->resize(page->parentWidget()->size());
        page->show();
        page->load();
        return page;
    }
    QJsonObject group() const
    {
        ChatSummary made;
        made.id = ChatId{{2, 9}};
        made.kind = ChatKind::Group;
        made.title = u"Open house"_s;
        return {{u"chatId"_s, made.id.toString()}, {u"chat"_s, json::fromSummary(made)}};
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    bool m_isBegun = false;
};

void tst_Joining::init()
{
    QGuiApplication::clipboard()->clear();
    m_isBegun = false;
    m_server = std::make_unique<ScriptedServer>();
    m_server->answers = {{u"chat.preview"_s,
                          {{u"kind"_s, u"group"_s},
                           {u"title"_s, u"Open house"_s},
                           {u"topic"_s, u"Everybody is welcome"_s},
                           {u"memberCount"_s, 12},
                           {u"isMember"_s, false}}},
                         {u"chat.join"_s, group()}};
    m_desk = std::make_unique<Desk>(m_server->factory());
    m_desk->theme.setMotionReduced(true);
    m_desk->theme.applyTo(*qApp);
    m_window = std::make_unique<MainWindow>(m_desk->context);
    m_window->resize(1000, 800);
    m_window->show();
}

void tst_Joining::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void tst_Joining::beginSignedOut()
{
    m_desk->session.restore();
    m_isBegun = true;
}

void tst_Joining::enter()
{
    if (m_isBegun) {
        QVERIFY(m_desk->session.setServer(u"ws://127.0.0.1:7443"_s));
        Credentials credentials;
        credentials.login = u"me"_s;
        credentials.password = u"secret word"_s;
        m_desk->session.signIn(credentials);
        QTRY_VERIFY(m_desk->session.isSignedIn());
    } else {
        signIn(m_desk->session);
    }
    QTRY_VERIFY(m_window->findChild<WorkspaceView *>());
}

void tst_Joining::link_opened_showsTheChatThenJoins()
{
    enter();
    m_window->openLink(chatLink);
    QTRY_VERIFY(labelWith(*m_window, u"Open house"_s));
    QVERIFY(labelWith(*dialog(), u"12"_s));
    QVERIFY(labelWith(*dialog(), u"Everybody is welcome"_s));
    QCOMPARE(sentParams(*m_server, u"chat.preview"_s).first().value("link"_L1).toString(),
             u"7K2M-9QXT"_s);
    QVERIFY(!m_server->calls.contains(u"chat.join"_s)); // nobody is in unasked
    press(u"Join"_s);
    QTRY_COMPARE(m_window->findChild<WorkspaceView *>()->chat(), (ChatId{{2, 9}}));
    QTRY_VERIFY(!dialog());
}

void tst_Joining::link_ofAChatOneIsIn_opensIt()
{
    m_server->answers[u"chat.preview"_s]["isMember"_L1] = true;
    enter();
    m_window->openLink(chatLink);
    QTRY_VERIFY(labelWith(*m_window, u"a member of this chat already"_s));
    press(u"Open the chat"_s);
    QTRY_COMPARE(m_window->findChild<WorkspaceView *>()->chat(), (ChatId{{2, 9}}));
}

void tst_Joining::link_pasted_isLookedAt()
{
    enter();
    m_window->findChild<WorkspaceView *>()->dialogs().joinChat({});
    QVERIFY(!buttonWith(*dialog(), u"Continue"_s)->isEnabled());
    fieldNamed(*dialog(), u"Link to the chat"_s)->setText(u"  "_s + chatLink + u"\n"_s);
    QTest::keyClick(fieldNamed(*dialog(), u"Link to the chat"_s), Qt::Key_Return);
    QTRY_VERIFY(labelWith(*dialog(), u"Open house"_s));
    QVERIFY(!fieldNamed(*dialog(), u"Link to the chat"_s));
}

void tst_Joining::link_inTheClipboard_isThere()
{
    enter();
    QGuiApplication::clipboard()->setText(chatLink);
    m_window->findChild<WorkspaceView *>()->dialogs().joinChat({});
    QCOMPARE(fieldNamed(*dialog(), u"Link to the chat"_s)->text(), chatLink);
    QVERIFY(!m_server->calls.contains(u"chat.preview"_s));
}

void tst_Joining::link_thatIsNone_isSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("a web page") << u"https://example.org"_s << u"no link to a chat"_s;
    QTest::newRow("half of one") << chatLink.left(30) << u"no link to a chat"_s;
    QTest::newRow("an invitation")
        << u"chatoyant://join?server=a.org&code=A"_s << u"invitation to make an account"_s;
}

void tst_Joining::link_thatIsNone_isSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    enter();
    m_window->findChild<WorkspaceView *>()->dialogs().joinChat({});
    QLineEdit *field = fieldNamed(*dialog(), u"Link to the chat"_s);
    field->setText(text);
    press(u"Continue"_s);
    QVERIFY(labelWith(*dialog(), words));
    QCOMPARE(field->text(), text);
    QVERIFY(!m_server->calls.contains(u"chat.preview"_s));
    field->setText(chatLink); // the complaint is about the one before
    QVERIFY(!labelWith(*dialog(), words));
}

void tst_Joining::link_toAnotherServer_isAskedAboutFirst()
{
    enter();
    m_window->openLink(u"chatoyant://chat?server=chat.example.org&code=SECRET"_s);
    QVERIFY(labelWith(*dialog(), u"chat.example.org"_s));
    QVERIFY(!m_server->calls.contains(u"chat.preview"_s)); // the code is that server's
    press(u"Continue"_s);
    QTRY_VERIFY(labelWith(*dialog(), u"Open house"_s));
}

void tst_Joining::link_refused_isSaid_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("words");
    QTest::newRow("of no use") << u"chat.preview"_s << Reason::ChatBadLink << u"taken back"_s;
    QTest::newRow("used up meanwhile")
        << u"chat.join"_s << Reason::ChatBadLink << u"lets nobody in"_s;
    QTest::newRow("removed") << u"chat.join"_s << Reason::NotAllowed << u"You were removed"_s;
    QTest::newRow("full") << u"chat.join"_s << Reason::ChatFull << u"all the members"_s;
    QTest::newRow("busy") << u"chat.preview"_s << Reason::ServerBusy << u"busy"_s;
}

void tst_Joining::link_refused_isSaid()
{
    QFETCH(QString, method);
    QFETCH(Reason, reason);
    QFETCH(QString, words);
    m_server->refusals[method] = makeError(reason);
    enter();
    m_window->openLink(chatLink);
    if (method == "chat.join"_L1) {
        QTRY_VERIFY(labelWith(*m_window, u"Open house"_s));
        press(u"Join"_s);
    }
    QTRY_VERIFY(labelWith(*m_window, words));
    QVERIFY(dialog()->isVisible());
    m_server->refusals.clear();
    press(method == "chat.join"_L1 ? u"Join"_s : u"Continue"_s); // it can be tried again
    QTRY_VERIFY(!dialog() || labelWith(*dialog(), u"Open house"_s));
}

void tst_Joining::join_tooOften_countsDown()
{
    Error tooOften = makeError(Reason::RateLimited);
    tooOften.retryAfterMs = 28000;
    m_server->refusals[u"chat.preview"_s] = tooOften;
    enter();
    m_window->openLink(chatLink);
    QTRY_VERIFY(buttonWith(*m_window, u"Try again in 0:28"_s));
    QVERIFY(labelWith(*dialog(), u"Too often"_s));
}

void tst_Joining::link_whileSignedOut_waitsForTheSignIn()
{
    beginSignedOut();
    m_window->openLink(chatLink);
    QVERIFY(labelWith(*m_window, u"link to a chat on"_s));
    QCOMPARE(fieldNamed(*m_window, u"Server"_s)->text(), u"127.0.0.1:7443"_s);
    fieldNamed(*m_window, u"Server"_s)->setText(u"ws://127.0.0.1:7443"_s);
    fieldNamed(*m_window, u"User name"_s)->setText(u"me"_s);
    fieldNamed(*m_window, u"Password"_s)->setText(u"secret word"_s);
    buttonWith(*m_window, u"Sign in"_s)->click();
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(labelWith(*dialog(), u"Open house"_s));
    m_desk->session.signOut();
    QTRY_VERIFY(m_window->start().isVisible());
    QVERIFY(!labelWith(*m_window, u"link to a chat on"_s)); // it was followed
}

void tst_Joining::link_whileSignedOut_canBeForgotten()
{
    beginSignedOut();
    m_window->openLink(chatLink);
    buttonWith(*m_window, u"Forget the link"_s)->click();
    QVERIFY(!labelWith(*m_window, u"link to a chat on"_s));
    enter();
    QVERIFY(!dialog());
}

void tst_Joining::link_pastedAtTheWayIn_waitsToo_data()
{
    QTest::addColumn<bool>("isInvitation");
    QTest::newRow("as the server's address") << false;
    QTest::newRow("where invitations go") << true;
}

void tst_Joining::link_pastedAtTheWayIn_waitsToo()
{
    QFETCH(bool, isInvitation);
    beginSignedOut();
    if (isInvitation) {
        buttonWith(*m_window, u"invitation link"_s)->click();
        fieldNamed(*m_window, u"Invitation link"_s)->setText(chatLink);
        buttonWith(*m_window, u"Continue"_s)->click();
    } else {
        fieldNamed(*m_window, u"Server"_s)->setText(chatLink);
    }
    QVERIFY(labelWith(*m_window, u"link to a chat on"_s));
    QCOMPARE(fieldNamed(*m_window, u"Server"_s)->text(), u"127.0.0.1:7443"_s);
    enter();
    QTRY_VERIFY(dialog());
}

void tst_Joining::switcher_withALink_joins()
{
    enter();
    m_window->findChild<WorkspaceView *>()->dialogs().switchChat();
    const auto *switcher = m_window->findChild<QuickSwitcher *>();
    auto *field = switcher->findChild<QLineEdit *>();
    field->setText(chatLink);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(labelWith(*dialog(), u"Open house"_s));
}

void tst_Joining::switcher_command_asksForTheLink()
{
    enter();
    m_window->findChild<WorkspaceView *>()->dialogs().switchChat();
    const auto *switcher = m_window->findChild<QuickSwitcher *>();
    auto *field = switcher->findChild<QLineEdit *>();
    field->setText(u"join"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(dialog());
    QVERIFY(fieldNamed(*dialog(), u"Link to the chat"_s));
}

void tst_Joining::links_areMadeListedAndTakenBack()
{
    enter();
    m_server->answers[u"chat.invites"_s] = {{u"invites"_s, QJsonArray()}};
    const auto *links = openLinks();
    QTRY_VERIFY(labelWith(*links, u"no links"_s));
    m_server->answers[u"chat.invite"_s] = {
        {u"invite"_s, invite(1, m_server->me, 0)}, {u"code"_s, u"7K2M"_s}, {u"link"_s, chatLink}};
    buttonWith(*links, u"New link"_s)->click();
    m_window->findChild<QSpinBox *>()->setValue(5);
    m_server->answers[u"chat.invites"_s] = {{u"invites"_s, QJsonArray{invite(1, m_server->me, 3)}}};
    buttonWith(*m_window, u"Create"_s)->click();
    QTRY_VERIFY(fieldNamed(*m_window, u"Link to the chat"_s));
    QCOMPARE(sentParams(*m_server, u"chat.invite"_s).first().value("uses"_L1).toInt(), 5);
    buttonWith(*m_window, u"Copy link"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), chatLink);
    QTRY_VERIFY(labelWith(*links, u"3 of 100 used"_s));
    QGuiApplication::clipboard()->clear();
    buttonNamed(*links, u"Copy, Link by you"_s)->click(); // this device made it
    QCOMPARE(QGuiApplication::clipboard()->text(), chatLink);
    buttonNamed(*links, u"Revoke, Link by you"_s)->click();
    const auto dialogs = m_window->findChildren<Dialog *>();
    for (const Dialog *each : dialogs) {
        if (each->windowTitle().startsWith("Take this"_L1))
            buttonWith(*each, u"Revoke"_s)->click();
    }
    m_server->answers[u"chat.invites"_s] = {{u"invites"_s, QJsonArray()}};
    QTRY_VERIFY(labelWith(*links, u"is taken back"_s));
    QTRY_VERIFY(labelWith(*links, u"no links"_s));
    QCOMPARE(sentParams(*m_server, u"chat.revokeInvite"_s).size(), 1);
}

void tst_Joining::links_notReached_canBeTriedAgain()
{
    enter();
    m_server->refusals[u"chat.invites"_s] = makeError(Reason::ServerBusy);
    const auto *links = openLinks();
    QTRY_VERIFY(labelWith(*links, u"busy"_s));
    QVERIFY(!buttonWith(*links, u"New link"_s)->isEnabled());
    m_server->refusals.clear();
    m_server->answers[u"chat.invites"_s] = {
        {u"invites"_s, QJsonArray{invite(1, m_server->friendId, 3)}}};
    buttonWith(*links, u"Try again"_s)->click();
    QTRY_VERIFY(labelWith(*links, u"Link by"_s));
    QVERIFY(!buttonWith(*links, u"Copy"_s)); // nobody can show it again
}

QTEST_MAIN(tst_Joining)
#include "tst_joining.moc"
