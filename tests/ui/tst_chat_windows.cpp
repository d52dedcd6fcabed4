// A chat in a window of its own: opened, written in, found again, hidden and closed.
#include "client/state/lock_code.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat_window.h"
#include "client/ui/chat_windows.h"
#include "client/ui/dashboard/quick_switcher.h"
#include "client/ui/dialogs.h"
#include "client/ui/lock/window_lock.h"
#include "client/ui/main_window.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/toast.h"
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
    void mention_goesWhereTheChatIs();
    void nextChat_passesOverOwnWindows();
    void lock_hidesThem_withWhatIsTyped();
    void undoWaiting_isSettledAtTheEnd();
    void dialogOpen_isNotThrownAway();
    void signOut_closesThem();

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
    QTRY_VERIFY(own() && own()->isVisible());
    QCOMPARE(own()->windowTitle(), title);
    QVERIFY(!own()->windowHandle()->transientParent()); // it may go behind
    QVERIFY(!workspace().chat().isValid());             // one place to write in
    QCOMPARE(own()->focusWidget(), &fieldOf(own()->page()));
    QTRY_VERIFY(own()->page().view().model()->rowCount() > 0);
    const QAbstractButton *details = buttonNamed(*own(), u"Details"_s);
    QVERIFY(details);
    QTRY_VERIFY(details->x() > own()->width() / 2); // it has its place
    QDir folder(besideTest(u"../screens"));
    folder.mkpath(u"."_s);
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

void tst_ChatWindows::mention_goesWhereTheChatIs()
{
    openOwn();
    workspace().mention(m_server->chat, m_server->friendId);
    QVERIFY(fieldOf(own()->page()).toPlainText().contains(u'@'));
    QVERIFY(!fieldOf(workspace().page()).toPlainText().contains(u'@'));
}

void tst_ChatWindows::nextChat_passesOverOwnWindows()
{
    ChatSummary other;
    other.id = ChatId{{2, 77}};
    other.kind = ChatKind::Group;
    other.title = u"Others"_s;
    m_desk->session.chats().put(other);
    openOwn();
    workspace().step(1, false);
    QCOMPARE(workspace().chat(), other.id);
    workspace().step(1, false);
    QCOMPARE(workspace().chat(), other.id);
}

void tst_ChatWindows::lock_hidesThem_withWhatIsTyped()
{
    const QString code = u"4711"_s;
    m_desk->preferences.setValue(preference::lockProof, LockCode::proofOf(code, m_desk->random));
    openOwn();
    QTest::keyClicks(&fieldOf(own()->page()), u"Half a"_s);
    m_window->lock().lock();
    QVERIFY(own() && !own()->isVisible());
    QLineEdit *field = fieldNamed(*m_window, u"Your code"_s);
    QVERIFY(field);
    field->setText(code);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(own()->isVisible());
    QCOMPARE(fieldOf(own()->page()).toPlainText(), u"Half a"_s);
}

void tst_ChatWindows::undoWaiting_isSettledAtTheEnd()
{
    openOwn();
    int done = 0;
    own()
        ->findChild<Toast *>(QString(), Qt::FindDirectChildrenOnly)
        ->offerUndo(
            u"Deleted"_s, 10'000, [] {}, [&done] { ++done; });
    m_window->keepPlace();
    QCOMPARE(done, 1);
}

void tst_ChatWindows::dialogOpen_isNotThrownAway()
{
    openOwn();
    auto *dialog = new Dialog(u"Files"_s, &own()->page());
    dialog->open();
    QTRY_VERIFY(dialog->isVisible());
    own()->close();
    QVERIFY(own() && own()->isVisible());
    dialog->reject();
    own()->close();
    QTRY_VERIFY(!own());
}

void tst_ChatWindows::signOut_closesThem()
{
    openOwn();
    m_desk->session.signOut(true);
    QTRY_VERIFY(!own());
}

QTEST_MAIN(tst_ChatWindows)
#include "tst_chat_windows.moc"
