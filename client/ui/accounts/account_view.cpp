#include "client/ui/accounts/account_view.h"

#include "client/theme/metrics.h"
#include "client/ui/attention.h"
#include "client/ui/chat_windows.h"
#include "client/ui/dialogs.h"
#include "client/ui/start/start_page.h"
#include "client/ui/start/welcome_dialog.h"
#include "client/ui/widgets/face_store.h"
#include "client/ui/widgets/toast.h"
#include "client/ui/window_place.h"
#include "client/ui/workspace_view.h"

#include <QMenu>

namespace chatoyant::client {

AccountView::AccountView(const UiContext &context, QMenu &mainMenu, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_menu(mainMenu)
    , m_start(new StartPage(context, this))
    , m_attention(std::make_unique<Attention>(context.session, *window()))
{
    addWidget(m_start);
    setEnabled(false);
    connectStart();
    connectSession();
    if (context.session.needsSignIn())
        onSignInNeeded(); // it was said before there was a view
}

AccountView::~AccountView() = default;

void AccountView::connectStart()
{
    connect(m_start, &StartPage::offlineWanted, &session(), &Session::openOffline);
    connect(m_start, &StartPage::accountMade, this, [this] { m_isNew = true; });
    connect(m_start, &StartPage::chatLinkOpened, this, &AccountView::openLink);
    connect(m_start, &StartPage::certificateSettled, this, &AccountView::onCertificateSettled);
}

void AccountView::connectSession()
{
    connect(&session(), &Session::opened, this, &AccountView::showChats);
    connect(&session(), &Session::signedIn, this, &AccountView::onSignedIn);
    connect(&session(), &Session::signInNeeded, this, &AccountView::onSignInNeeded);
    connect(&session(), &Session::signedOut, this, [this](SignOutReason reason, const Error &why) {
        const bool isTold =
            reason == SignOutReason::Expired || why.reason == Reason::AccountDeleted;
        m_farewell = isTold ? Sentences::signedOut(why) : QString();
        m_lastWords = m_farewell;
        showStart(m_farewell);
    });
    connect(&session(), &Session::certificateDoubtful, this, &AccountView::onCertificate);
    connect(&session(), &Session::profileBusy, this, [this] {
        showStart(tr("Another program uses this profile. Close it, or start with another "
                     "--profile."));
    });
    connect(&session(), &Session::cacheRebuilt, this, [this](const QString &keptAs) {
        say(tr("The saved history was damaged and is kept as %1. It is being loaded again from "
               "the server.")
                .arg(keptAs));
    });
}

// A view that is not shown takes no focus from the one that is: what is disabled cannot.
void AccountView::setShown(bool isShown)
{
    m_isShown = isShown;
    setEnabled(isShown);
    if (isShown) {
        m_context.theme.setFaces(facesOf(session()));
        if (m_isInside)
            showChats();
        else if (std::exchange(m_isFocusDue, false))
            m_start->takeFocus();
    }
    tellPlace();
    if (isShown)
        openLink(m_link);
}

void AccountView::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    const WorkspaceView *seen = m_isShown && m_isWatched ? workspace() : nullptr;
    m_attention->setChat(seen ? seen->chat() : ChatId());
    if (m_workspace)
        m_workspace->windows().setShown(seen != nullptr);
}

void AccountView::tellPlace()
{
    setWatched(m_isWatched);
    emit placeChanged();
}

void AccountView::showStart(const QString &sentence)
{
    m_isInside = false;
    if (m_workspace) {
        m_workspace->saveLayout();
        m_workspace->windows().close();
        m_workspace->closeChat();
    }
    m_start->setOfflineOffered(session().owner().isValid() && session().chats().isLoaded());
    setCurrentWidget(m_start);
    m_isFocusDue = !m_isShown;
    m_start->showSignIn(sentence); // last: it takes the focus
    tellPlace();
}

void AccountView::showChats()
{
    m_isInside = true;
    if (!m_isShown)
        return;
    if (!m_workspace)
        buildWorkspace();
    setCurrentWidget(m_workspace);
    if (!m_workspace->chat().isValid() && width() >= size::oneColumn)
        m_workspace->openChat(lastChat(m_context.preferences, session().owner()));
    for (const QString &sentence : std::as_const(m_unsaid))
        m_workspace->toast().say(sentence);
    m_unsaid.clear();
    tellPlace();
}

void AccountView::buildWorkspace()
{
    m_workspace = new WorkspaceView(m_context, m_menu, this);
    addWidget(m_workspace);
    connect(m_workspace, &WorkspaceView::chatChanged, this, &AccountView::tellPlace);
    connect(m_workspace, &WorkspaceView::signOutWanted, &session(), &Session::signOut);
    connect(m_workspace, &WorkspaceView::invitationOpened, this, &AccountView::invitationOpened);
    connect(m_workspace, &WorkspaceView::signInWanted, this, [this] { showStart(); });
    connect(&m_workspace->dialogs(), &Dialogs::accountWanted, this, &AccountView::accountWanted);
}

void AccountView::onSignInNeeded()
{
    showStart(std::exchange(m_farewell, {}));
    openLink(m_link);
}

void AccountView::onSignedIn()
{
    showChats();
    if (std::exchange(m_isNew, false) && m_workspace)
        (new WelcomeDialog(m_context, m_workspace))->open();
    openLink(m_link);
}

void AccountView::setHeldBack(bool isHeldBack)
{
    m_isHeldBack = isHeldBack;
    openLink(m_link);
}

// Not before it is known whether somebody is in.
void AccountView::openLink(const QString &text)
{
    m_link = text;
    const bool isIn = session().isSignedIn() || session().canRetry();
    if (m_link.isEmpty() || m_isHeldBack || (!isIn && !session().needsSignIn()) ||
        (isIn && !m_workspace))
        return;
    if (isIn)
        return m_workspace->dialogs().follow(std::exchange(m_link, {}));
    showStart();
    if (m_start->follow(m_link))
        m_link.clear(); // else it waits
}

// Nothing goes on before the person has decided; what was open stays open underneath.
void AccountView::onCertificate()
{
    if (!m_isInside)
        return;
    m_isInterrupted = true;
    m_isInside = false;
    setCurrentWidget(m_start);
    tellPlace();
}

void AccountView::onCertificateSettled(bool isTrusted)
{
    if (!std::exchange(m_isInterrupted, false))
        return;
    showChats();
    if (isTrusted)
        session().retryNow();
}

void AccountView::say(const QString &sentence)
{
    if (workspace())
        m_workspace->toast().say(sentence);
    else
        m_unsaid.append(sentence);
}

void AccountView::offerUndo(const QString &sentence, const std::function<void()> &undo)
{
    if (workspace())
        m_workspace->toast().offerUndo(sentence, motion::toastWithUndo, undo, {});
    else
        say(sentence);
}

WorkspaceView *AccountView::workspace() const
{
    return m_workspace && currentWidget() == m_workspace ? m_workspace : nullptr;
}

void AccountView::keepPlace()
{
    if (m_workspace)
        m_workspace->saveLayout();
    session().drafts().flush();
}

void AccountView::goOnFrom(const AccountView &before)
{
    m_link = before.m_link;
    m_isInside = before.m_isInside;
    if (!m_isInside) {
        showStart();
        return m_start->goOnFrom(*before.m_start);
    }
    if (!m_isShown)
        return;
    showChats();
    if (WorkspaceView *workspace = before.workspace()) {
        m_workspace->openChat(workspace->chat());
        m_workspace->windows().goOnFrom(workspace->windows());
    }
}

} // namespace chatoyant::client
