#include "client/ui/main_window.h"

#include "client/theme/metrics.h"
#include "client/ui/accounts/account_rail.h"
#include "client/ui/accounts/account_stack.h"
#include "client/ui/accounts/account_view.h"
#include "client/ui/actions.h"
#include "client/ui/lock/window_lock.h"
#include "client/ui/widgets/box_access.h"
#include "client/ui/widgets/focus_ring.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/round_window.h"
#include "client/ui/window_place.h"
#include "client/ui/workspace_view.h"

#include <QCloseEvent>
#include <QMenu>

namespace chatoyant::client {

MainWindow::MainWindow(const UiContext &context)
    : m_context(context)
    , m_menu(new QMenu(this))
    , m_content(new QWidget(this))
    , m_rail(new AccountRail(context, m_content))
    , m_accounts(nullptr)
    , m_lock(new WindowLock(context, *m_content, *this))
    , m_actions(new Actions(context, *this, *m_menu))
{
    m_accounts = new AccountStack(context, *m_menu, m_content); // whose menus show the actions
    setWindowIcon(Icons::application());
    auto *row = rowIn(m_content);
    row->addWidget(m_rail);
    row->addWidget(m_accounts, 1);
    new FocusRing(context.theme, this);
    QAccessible::installFactory(&BoxAccess::make); // once, however often it is asked
    roundMenus(*this);
    restorePlace(*this, context.preferences);
    connectAccounts();
    connectLock();
    m_accounts->setLocked(m_lock->isLocked());
    refresh();
}

void MainWindow::connectAccounts()
{
    connect(m_accounts, &AccountStack::placeChanged, this, &MainWindow::refresh);
    connect(&m_context.accounts, &AccountList::changed, this, &MainWindow::refresh);
    // Nobody is in anywhere: there is nothing left to hide.
    connect(&m_context.accounts, &AccountList::changed, m_lock, [this] {
        if (m_context.accounts.accounts().isEmpty())
            m_lock->release();
    });
    connect(&m_context.accounts, &AccountList::listDamaged, this, [this] {
        say(tr("The list of your accounts was damaged. They were found again by their folders; "
               "only their order may be another one."));
    });
}

void MainWindow::connectLock()
{
    connect(m_lock, &WindowLock::changed, this,
            [this] { m_accounts->setLocked(m_lock->isLocked()); });
    // It stands before all of them.
    connect(m_lock, &WindowLock::forgetWanted, this, [this] {
        const QList<Session *> sessions = m_context.accounts.sessions();
        for (Session *session : sessions)
            session->signOut(true);
    });
}

StartPage &MainWindow::start()
{
    return m_accounts->shown().start();
}

void MainWindow::showStart(const QString &sentence)
{
    m_accounts->shown().showStart(sentence);
}

void MainWindow::showChats()
{
    m_accounts->shown().showChats();
}

WorkspaceView *MainWindow::workspace() const
{
    return m_lock->isLocked() ? nullptr : m_accounts->shown().workspace();
}

void MainWindow::say(const QString &sentence)
{
    m_accounts->shown().say(sentence);
}

void MainWindow::offerUndo(const QString &sentence, const std::function<void()> &undo)
{
    m_accounts->shown().offerUndo(sentence, undo);
}

void MainWindow::focusRegion(int direction)
{
    if (WorkspaceView *shown = workspace())
        shown->focusRegion(direction, *m_rail);
}

void MainWindow::openLink(const QString &text)
{
    m_accounts->openLink(text);
}

void MainWindow::keepPlace()
{
    client::keepPlace(*this, m_context.preferences);
    m_accounts->keepPlace();
}

void MainWindow::goOnFrom(const MainWindow &before)
{
    m_accounts->goOnFrom(*before.m_accounts);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepPlace();
    QMainWindow::closeEvent(event);
    emit closed();
}

void MainWindow::quit()
{
    keepPlace();
    emit quitWanted();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

bool MainWindow::isSeveral() const
{
    return m_context.accounts.accounts().size() > 1;
}

// Where there is little room, the menu of oneself does.
void MainWindow::arrange()
{
    m_rail->setVisible(isSeveral() && width() >= size::oneColumn);
}

void MainWindow::refresh()
{
    WorkspaceView *now = workspace();
    if (std::exchange(m_workspace, now) != now)
        m_actions->setWorkspace(now);
    arrange();
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    const AccountView &shown = m_accounts->shown();
    const ChatId chat = workspace() ? workspace()->chat() : ChatId();
    QString title = chat.isValid() ? tr("%1 — Chatoyant").arg(shown.session().chats().title(chat))
                                   : tr("Chatoyant");
    const bool isTold = workspace() || (isSeveral() && !m_lock->isLocked());
    const int unread = isTold ? m_context.accounts.badge() : 0;
    //: Number of unread messages before the window's title.
    setWindowTitle(unread > 0 ? tr("(%1) %2").arg(unread).arg(title) : title);
}

} // namespace chatoyant::client
