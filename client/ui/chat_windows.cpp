#include "client/ui/chat_windows.h"

#include "client/state/unread_marks.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/chat_pins.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat_window.h"
#include "client/ui/dialogs.h"
#include "client/ui/workspace_view.h"

#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

ChatWindows::ChatWindows(const UiContext &context, WorkspaceView &workspace)
    : QObject(&workspace)
    , m_context(context)
    , m_workspace(workspace)
{}

void ChatWindows::open(ChatId chat)
{
    if (goTo(chat, 0) || !m_context.session.chats().contains(chat))
        return;
    if (m_workspace.chat() == chat)
        m_workspace.closeChat(); // one place to write in
    auto *window = new ChatWindow(m_context, chat, m_workspace.dialogs().keys(), &m_workspace);
    m_windows.insert(chat, window);
    connectWindow(*window);
    goTo(chat, 0);
}

void ChatWindows::connectWindow(ChatWindow &window)
{
    ChatPage &page = window.page();
    Dialogs &dialogs = m_workspace.dialogs();
    const ChatId chat = window.chat();
    const auto toFront = [this] { comeToFront(); };
    page.composer().setCommands([&dialogs] { return dialogs.commands(); });
    connect(&page, &ChatPage::chatWanted, &m_workspace, [this, toFront](ChatId other) {
        toFront();
        m_workspace.openChat(other);
    });
    connect(&page, &ChatPage::detailsWanted, &dialogs, [&dialogs, chat, toFront] {
        toFront();
        dialogs.details(chat);
    });
    connect(&page, &ChatPage::profileWanted, &dialogs, [&dialogs, toFront](UserId user) {
        toFront();
        dialogs.profile(user);
    });
    connect(&page, &ChatPage::unsentWanted, &dialogs, [&dialogs, toFront] {
        toFront();
        dialogs.unsent();
    });
    connect(&page, &ChatPage::invitationOpened, &m_workspace, &WorkspaceView::invitationOpened);
    connect(&page, &ChatPage::signInWanted, &m_workspace, &WorkspaceView::signInWanted);
    connect(&page, &ChatPage::backWanted, &window, &QWidget::close, Qt::QueuedConnection);
    connect(&page, &ChatPage::menuWanted, &window, [this, &page, &window, chat](QMenu &menu) {
        menu.clear();
        page.pins().addTo(menu);
        if (m_context.session.chats().contains(chat))
            return m_workspace.fillChatMenu(menu, chat);
        connect(menu.addAction(m_context.theme.icon(u"close"_s), tr("Close")), &QAction::triggered,
                &window, &QWidget::close, Qt::QueuedConnection);
    });
}

bool ChatWindows::goTo(ChatId chat, Seq at)
{
    ChatWindow *window = m_windows.value(chat);
    if (!window)
        return false;
    if (!m_areShown)
        return true;
    m_context.session.unreadMarks().set(chat, false);
    window->goTo(at);
    return true;
}

ChatPage &ChatWindows::pageOf(ChatId chat) const
{
    ChatWindow *window = m_windows.value(chat);
    return window ? window->page() : m_workspace.page();
}

void ChatWindows::addTo(QMenu &menu, ChatId chat)
{
    if (has(chat))
        return;
    connect(menu.addAction(m_context.theme.icon(u"open"_s), tr("Open in a window of its own")),
            &QAction::triggered, this, [this, chat] { open(chat); });
}

void ChatWindows::goOnFrom(const ChatWindows &before)
{
    for (const QPointer<ChatWindow> &window : before.m_windows) {
        if (!window)
            continue;
        open(window->chat());
        if (ChatWindow *own = m_windows.value(window->chat()))
            own->setGeometry(window->geometry());
    }
}

void ChatWindows::setShown(bool areShown)
{
    if (std::exchange(m_areShown, areShown) == areShown)
        return;
    for (const QPointer<ChatWindow> &window : std::as_const(m_windows)) {
        if (!window)
            continue;
        // The focus stays where somebody types.
        window->setAttribute(Qt::WA_ShowWithoutActivating);
        window->setVisible(areShown);
        window->setAttribute(Qt::WA_ShowWithoutActivating, false);
    }
}

void ChatWindows::settle()
{
    for (const QPointer<ChatWindow> &window : std::as_const(m_windows)) {
        if (window)
            window->settle();
    }
}

void ChatWindows::close()
{
    const auto windows = std::exchange(m_windows, {});
    for (const QPointer<ChatWindow> &window : windows) {
        if (!window)
            continue;
        window->leave();
        window->hide();
        window->deleteLater();
    }
}

void ChatWindows::comeToFront()
{
    QWidget &all = *m_workspace.window();
    all.setWindowState(all.windowState() & ~Qt::WindowMinimized);
    all.show();
    all.raise();
    all.activateWindow();
}

} // namespace chatoyant::client
