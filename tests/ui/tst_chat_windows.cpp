// A chat in a window of its own: opened, written in, found again, hidden and closed.
#include "client/ui/accounts/account_stack.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat_window.h"
#include "client/ui/chat_windows.h"
#include "client/ui/dashboard/quick_switcher.h"
#include "client/ui/dialogs.h"
#include "client/ui/main_window.h"
#include "client/ui/workspace_view.h"
#include "tests/support/common/beside_test.h"
#include "tests/ui/conversation_window.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_ChatWindows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void switcher_withCtrl_opensOne();
    void menu_opensOne_once();
    void words_typedThere_goOn();
    void chat_chosenAgain_comesToTheFront();
    void keys_ofAChat_workThere();
    void message_beforeTheEyesThere_raisesNoAlert();
    void account_notShown_hidesThem();
    void window_ofAllChats_takesThemWithIt();

private:
    WorkspaceView &workspace() { return *m_window->workspace(); }
    ChatWindow *own() { return m_window->findChild<ChatWindow *>(); }
    // The chat of the server, before the eyes.
    void openOwn();
    static QPlainTextEdit &fieldOf(ChatPage &page)
    {
        return *page.composer().findChild<QPlainTextEdit *>();
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void tst_ChatWindows::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->write(u"Are you there?"_s);
    m_desk = std::make_unique<Desk>(m_server->factory());
    m_desk->theme.setMotionReduced(true);
    m_desk->theme.applyTo(*qApp);
    m_window = std::make_unique<MainWindow>(m_desk->context);
    m_window->resize(1000, 800);
    m_window->show();
    signIn(m_desk->session);
    QTRY_VERIFY(m_window->workspace());
    QTRY_VERIFY(m_desk->session.chats().contains(m_server->chat));
}

void tst_ChatWindows::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void tst_ChatWindows::openOwn()
{
    workspace().windows().open(m_server->chat);
    QVERIFY(own());
    QVERIFY(QTest::qWaitForWindowActive(own()));
    QTRY_VERIFY(own()->page().view().model()->rowCount() > 0);
}

void tst_ChatWindows::switcher_withCtrl_opensOne()
{
    workspace().openChat(m_server->chat);
    workspace().dialogs().switchChat();
    auto *field = m_window->findChild<QuickSwitcher *>()->findChild<QLineEdit *>();
    const QString title = m_desk->session.chats().title(m_server->chat);
    QTest::keyClicks(field, title.left(3));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(own());
    QVERIFY(QTest::qWaitForWindowActive(own()));
    QCOMPARE(own()->windowTitle(), title);
    QVERIFY(!own()->windowHandle()->transientParent()); // it may go behind
    QVERIFY(!workspace().chat().isValid());             // one place to write in
    QVERIFY(fieldOf(own()->page()).hasFocus());
    QTRY_VERIFY(own()->page().view().model()->rowCount() > 0);
    const QDir folder(besideTest(u"../screens"));
    own()->grab().save(folder.filePath(u"chat-window.png"_s));
}

void tst_ChatWindows::menu_opensOne_once()
{
    const QString words = u"Open in a window of its own"_s;
    QMenu menu;
    workspace().fillChatMenu(menu, m_server->chat);
    QAction *open = ConversationWindow::actionWith(menu.actions(), words);
    QVERIFY(open);
    open->trigger();
    QVERIFY(own());
    menu.clear();
    workspace().fillChatMenu(menu, m_server->chat);
    QVERIFY(!ConversationWindow::actionWith(menu.actions(), words));
}

void tst_ChatWindows::words_typedThere_goOn()
{
    openOwn();
    QTest::keyClicks(&fieldOf(own()->page()), u"Here I"_s);
    own()->close();
    QTRY_VERIFY(!own());
    workspace().openChat(m_server->chat);
    QCOMPARE(fieldOf(workspace().page()).toPlainText(), u"Here I"_s);
    openOwn();
    QTest::keyClicks(&fieldOf(own()->page()), u" am"_s);
    QTest::keyClick(&fieldOf(own()->page()), Qt::Key_Return);
    QTRY_COMPARE(m_server->log.last().text, u"Here I am"_s);
}

void tst_ChatWindows::chat_chosenAgain_comesToTheFront()
{
    openOwn();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    workspace().openChat(m_server->chat);
    QVERIFY(QTest::qWaitForWindowActive(own()));
    QVERIFY(!workspace().chat().isValid());
    QCOMPARE(m_window->findChildren<ChatWindow *>().size(), 1);
}

void tst_ChatWindows::keys_ofAChat_workThere()
{
    openOwn();
    QTest::keyClick(own(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(fieldNamed(*own(), u"Search in this chat"_s));
    QVERIFY(!fieldNamed(*m_window, u"Search in this chat"_s) ||
            fieldNamed(*m_window, u"Search in this chat"_s)->window() == own());
    QTest::keyClick(own(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!own());
    QVERIFY(m_window->isVisible());
}

void tst_ChatWindows::message_beforeTheEyesThere_raisesNoAlert()
{
    openOwn();
    m_server->write(u"And now?"_s);
    QTRY_COMPARE(own()->page().view().model()->rowCount(), 3); // with the line of the day
    QVERIFY(!m_desk->session.alerts().alert(m_server->chat));
    own()->close();
    QTRY_VERIFY(!own());
    m_server->write(u"Gone?"_s);
    QTRY_VERIFY(m_desk->session.alerts().alert(m_server->chat));
}

void tst_ChatWindows::account_notShown_hidesThem()
{
    openOwn();
    m_desk->accounts.add();
    QTRY_VERIFY(!own()->isVisible());
    m_desk->accounts.show(m_desk->session);
    QTRY_VERIFY(own()->isVisible());
}

void tst_ChatWindows::window_ofAllChats_takesThemWithIt()
{
    openOwn();
    const QPointer<ChatWindow> window = own();
    m_window.reset();
    QVERIFY(!window);
}

QTEST_MAIN(tst_ChatWindows)
#include "tst_chat_windows.moc"
