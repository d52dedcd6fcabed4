#include "client/ui/main_window.h"

#include "client/theme/metrics.h"
#include "client/ui/actions.h"
#include "client/ui/dialogs.h"
#include "client/ui/start/start_page.h"
#include "client/ui/widgets/focus_ring.h"
#include "client/ui/widgets/toast.h"
#include "client/ui/workspace_view.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>

namespace chatoyant::client {

namespace {

constexpr QSize smallest{380, 480};
constexpr QSize usual{1024, 768};
constexpr QSize onSmallScreens{800, 600};
constexpr std::chrono::minutes awayAfter{5};

} // namespace

MainWindow::MainWindow(const UiContext &context)
    : m_context(context)
    , m_menu(new QMenu(this))
    , m_pages(new QStackedWidget(this))
    , m_start(new StartPage(context, m_pages))
    , m_actions(new Actions(context, *this, *m_menu))
{
    setCentralWidget(m_pages);
    setMinimumSize(smallest);
    setWindowIcon(Icons::application());
    m_pages->addWidget(m_start);
    new FocusRing(context.theme, this);
    restorePlace();
    connect(m_start, &StartPage::offlineWanted, &context.session, &Session::openOffline);
    connect(m_start, &StartPage::certificateSettled, this, &MainWindow::onCertificateSettled);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, &MainWindow::onApplicationState);
    connect(&m_awayTimer, &QTimer::timeout, this,
            [this] { m_context.session.ownPresence().setThere(false); });
    m_awayTimer.setSingleShot(true);
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
    const auto link = readJoinLink(std::exchange(m_link, {}));
    if (isIn)
        return m_workspace->dialogs().alreadyIn();
    showStart(link ? QString()
                   : tr("The link that was opened is no invitation. Ask for a new one."));
    if (link)
        m_start->join(*link);
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.preferences.setValue(preference::geometry, saveGeometry());
    if (m_workspace)
        m_workspace->saveLayout();
    m_context.session.drafts().flush();
    QMainWindow::closeEvent(event);
}

// Whoever looks at another program for a moment, or at a dialog of this one, is still there.
void MainWindow::onApplicationState(Qt::ApplicationState state)
{
    if (state != Qt::ApplicationActive)
        return m_awayTimer.start(awayAfter);
    m_awayTimer.stop();
    m_context.session.ownPresence().setThere(true);
}

void MainWindow::refreshTitle()
{
    const bool isInside = m_workspace && m_pages->currentWidget() == m_workspace;
    const ChatId chat = isInside ? m_workspace->chat() : ChatId();
    QString title = chat.isValid() ? tr("%1 — Chatoyant").arg(m_context.session.chats().title(chat))
                                   : tr("Chatoyant");
    const int unread = isInside ? m_context.session.chats().unreadTotal() : 0;
    //: Number of unread messages before the window's title.
    setWindowTitle(unread > 0 ? tr("(%1) %2").arg(unread).arg(title) : title);
}

void MainWindow::restorePlace()
{
    const auto kept = m_context.preferences.value(preference::geometry).toByteArray();
    if (restoreGeometry(kept))
        return;
    const QSize room = screen()->availableSize();
    const bool isRoomy = room.width() > usual.width() && room.height() > usual.height();
    resize((isRoomy ? usual : onSmallScreens).boundedTo(room));
}

} // namespace chatoyant::client
