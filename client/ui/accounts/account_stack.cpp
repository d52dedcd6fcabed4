#include "client/ui/accounts/account_stack.h"

#include "client/ui/accounts/account_links.h"
#include "client/ui/accounts/account_view.h"

namespace chatoyant::client {

AccountStack::AccountStack(const UiContext &context, QMenu &mainMenu, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_menu(mainMenu)
{
    const QList<Session *> sessions = context.accounts.sessions();
    for (Session *session : sessions)
        add(session);
    connect(&context.accounts, &AccountList::added, this, &AccountStack::add);
    connect(&context.accounts, &AccountList::removed, this, &AccountStack::remove);
    connect(&context.accounts, &AccountList::shownChanged, this, &AccountStack::showAccount);
    showAccount();
}

void AccountStack::add(Session *session)
{
    auto *view = new AccountView(m_context.of(*session), m_menu, this);
    m_views.insert(session, view);
    addWidget(view);
    view->setHeldBack(m_isLocked);
    const auto tellOf = [this, view] { view == m_shown ? tellPlace() : void(); };
    connect(view, &AccountView::placeChanged, this, tellOf);
    connect(view, &AccountView::invitationOpened, this, &AccountStack::openLink);
    connect(view, &AccountView::accountWanted, this, &AccountStack::goToAccountBy);
    connect(&session->chats(), &ChatList::changed, view, tellOf);
    connect(&session->people(), &People::changed, view, tellOf);
}

void AccountStack::remove(Session *session)
{
    AccountView *view = m_views.take(session);
    if (!view->lastWords().isEmpty())
        m_shown->say(view->lastWords());
    view->deleteLater();
}

void AccountStack::showAccount()
{
    AccountView *before = std::exchange(m_shown, m_views.value(&m_context.accounts.shown()));
    m_shown->setEnabled(true); // or it would not be given the focus
    setCurrentWidget(m_shown);
    if (before && before != m_shown)
        before->setShown(false);
    m_shown->setShown(true);
}

void AccountStack::tellPlace()
{
    for (AccountView *each : std::as_const(m_views))
        each->setWatched(!m_isLocked);
    emit placeChanged();
}

void AccountStack::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    tellPlace();
    for (AccountView *each : std::as_const(m_views))
        each->setHeldBack(isLocked);
}

void AccountStack::openLink(const QString &link)
{
    if (AccountLinks::needsAccount(link, m_context.accounts))
        AccountLinks::offerAccount(link, *this, [this, link] { goToAccountBy(link); });
    else
        m_shown->openLink(link);
}

void AccountStack::goToAccountBy(const QString &link)
{
    const auto chat = readChatLink(link);
    Session *there = chat ? m_context.accounts.accountAt(*chat) : nullptr;
    there ? m_context.accounts.show(*there) : m_context.accounts.add();
    m_shown->openLink(link);
}

void AccountStack::keepPlace()
{
    for (AccountView *each : std::as_const(m_views))
        each->keepPlace();
}

void AccountStack::goOnFrom(const AccountStack &before)
{
    for (auto each = m_views.cbegin(); each != m_views.cend(); ++each) {
        if (const AccountView *old = before.m_views.value(each.key()))
            each.value()->goOnFrom(*old);
    }
}

} // namespace chatoyant::client
