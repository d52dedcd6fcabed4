#include "client/ui/main_window.h"

#include "client/theme/metrics.h"
#include "client/ui/actions.h"
#include "client/ui/attention.h"
#include "client/ui/dialogs.h"
#include "client/ui/start/start_page.h"
#include "client/ui/widgets/focus_ring.h"
#include "client/ui/widgets/toast.h"
#include "client/ui/window_place.h"
#include "client/ui/workspace_view.h"

#include <QCloseEvent>
#include <QMenu>
#include <QStackedWidget>

namespace chatoyant::client {

MainWindow::MainWindow(const UiContext &context)
    : m_context(context)
    , m_menu(new QMenu(this))
    , m_pages(new QStackedWidget(this))
    , m_start(new StartPage(context, m_pages))
    , m_actions(new Actions(context, *this, *m_menu))
    , m_attention(new Attention(context.session, *this))
{
    setCentralWidget(m_pages);
    setWindowIcon(Icons::application());
    m_pages->addWidget(m_start);
    new FocusRing(context.theme, this);
    restorePlace(*this, context.preferences);
    connect(m_start, &StartPage::offlineWanted, &context.session, &Session::openOffline);
    connect(m_start, &StartPage::chatLinkOpened, this, &MainWindow::openLink);
    connect(m_start, &StartPage::certificateSettled, this, &MainWindow::onCertificateSettled);
    connectSession();
    refreshTitle();
}

void MainWindow::connectSession()
{
    Session &session = m_context.session;
    connect(&session, &Session::opened, this, &MainWindow::showChats);
    connect(&session, &Session::signedIn, this, &MainWindow::onSignedIn);
    connect(&session, &Session::signInNeeded, this, &MainWindow::onSignInNeeded);
    connect(&session, &Session::signedOut, this, [this](SignOutReason reason, const Error &why) {
        m_farewell = reason == SignOutReason::Expired ? Sentences::signedOut(why) : QString();
        showStart(m_farewell);
    });
    connect(&session, &Session::certificateDoubtful, this, &MainWindow::onCertificate);
    connect(&session.chats(), &ChatList::changed, this, &MainWindow::refreshTitle);
    connect(&session.chats(), &ChatList::reset, this, &MainWindow::refreshTitle);
    connect(&session.people(), &People::changed, this, &MainWindow::refreshTitle);
    connect(&session, &Session::cacheRebuilt, this, [this](const QString &keptAs) {
        say(tr("The saved history was damaged and is kept as %1. It is being loaded again from "
               "the server.")
                .arg(keptAs));
    });
}

void MainWindow::showStart(const QString &sentence)
{
    m_actions->setWorkspace(nullptr);
    if (m_workspace) {
        m_workspace->saveLayout();
        m_workspace->closeChat();
    }
    m_start->setOfflineOffered(m_context.session.chats().isLoaded());
    m_pages->setCurrentWidget(m_start);
    m_start->showSignIn(sentence); // last: it takes the focus
    refreshTitle();
}

void MainWindow::showChats()
{
    if (!m_workspace) {
        m_workspace = new WorkspaceView(m_context, *m_menu, m_pages);
        m_pages->addWidget(m_workspace);
        connect(m_workspace, &WorkspaceView::chatChanged, this, &MainWindow::refreshTitle);
        connect(m_workspace, &WorkspaceView::signOutWanted, &m_context.session, &Session::signOut);
        connect(m_workspace, &WorkspaceView::signInWanted, this, [this] { showStart(); });
    }
    m_pages->setCurrentWidget(m_workspace);
    m_actions->setWorkspace(m_workspace);
    if (!m_workspace->chat().isValid() && width() >= size::oneColumn)
        m_workspace->openChat(
            ChatId::fromString(m_context.preferences.value(preference::lastChat).toString()));
    refreshTitle();
}

void MainWindow::onSignInNeeded()
{
    m_isSignInNeeded = true;
    showStart(std::exchange(m_farewell, {}));
    openLink(m_link);
}

void MainWindow::onSignedIn()
{
    m_isSignInNeeded = false;
    showChats();
    openLink(m_link);
}

// Not before it is known whether somebody is in.
void MainWindow::openLink(const QString &text)
{
    m_link = text;
    const bool isIn = m_context.session.isSignedIn() || m_context.session.canRetry();
    if (m_link.isEmpty() || (!isIn && !m_isSignInNeeded) || (isIn && !m_workspace))
        return;
    if (isIn)
        return m_workspace->dialogs().follow(std::exchange(m_link, {}));
    showStart();
    if (m_start->follow(m_link))
        m_link.clear(); // else it waits
}

// Nothing goes on before the person has decided; what was open stays open underneath.
void MainWindow::onCertificate()
{
    if (!m_workspace || m_pages->currentWidget() != m_workspace)
        return;
    m_isInterrupted = true;
    m_actions->setWorkspace(nullptr);
    m_pages->setCurrentWidget(m_start);
    refreshTitle();
}

void MainWindow::onCertificateSettled(bool isTrusted)
{
    if (!std::exchange(m_isInterrupted, false))
        return;
    showChats();
    if (isTrusted)
        m_context.session.retryNow();
}

void MainWindow::say(const QString &sentence)
{
    if (m_workspace)
        m_workspace->toast().say(sentence);
}

WorkspaceView *MainWindow::workspace() const
{
    return isInside() ? m_workspace : nullptr;
}

void MainWindow::keepPlace()
{
    client::keepPlace(*this, m_context.preferences);
    if (m_workspace)
        m_workspace->saveLayout();
    m_context.session.drafts().flush();
}

void MainWindow::goOnFrom(const MainWindow &before)
{
    m_isSignInNeeded = before.m_isSignInNeeded;
    m_link = before.m_link;
    if (before.isInside()) {
        showChats();
        m_workspace->openChat(before.m_workspace->chat());
    } else {
        showStart();
        m_start->goOnFrom(*before.m_start);
    }
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

bool MainWindow::isInside() const
{
    return m_workspace && m_pages->currentWidget() == m_workspace;
}

void MainWindow::refreshTitle()
{
    const ChatId chat = isInside() ? m_workspace->chat() : ChatId();
    m_attention->setChat(chat);
    QString title = chat.isValid() ? tr("%1 — Chatoyant").arg(m_context.session.chats().title(chat))
                                   : tr("Chatoyant");
    const int unread = isInside() ? m_context.session.chats().unreadTotal() : 0;
    //: Number of unread messages before the window's title.
    setWindowTitle(unread > 0 ? tr("(%1) %2").arg(unread).arg(title) : title);
}

} // namespace chatoyant::client
