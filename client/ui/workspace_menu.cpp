#include "client/ui/chat_list/alert_menu.h"
#include "client/ui/chat_list/chat_list_view.h"
#include "client/ui/chat_list/mood_menu.h"
#include "client/ui/chat_list/mute_menu.h"
#include "client/ui/chat_list/pin_menu.h"
#include "client/ui/chat_list/translation_menu.h"
#include "client/ui/chat_list/unread_menu.h"
#include "client/ui/chat_windows.h"
#include "client/ui/dashboard/dashboard.h"
#include "client/ui/dialogs.h"
#include "client/ui/people/leave_chat.h"
#include "client/ui/workspace_view.h"

#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

void WorkspaceView::fillChatMenu(QMenu &menu, ChatId chat)
{
    if (!m_context.session.chats().contains(chat)) {
        connect(menu.addAction(m_context.theme.icon(u"close"_s), tr("Close")), &QAction::triggered,
                this, &WorkspaceView::closeChat);
        return;
    }
    const ChatSummary summary = m_context.session.chats().summary(chat);
    ChatActions &actions = m_context.session.chatActions();
    const Theme &theme = m_context.theme;
    connect(menu.addAction(theme.icon(u"info"_s),
                           summary.kind == ChatKind::Direct ? tr("Profile") : tr("Group info")),
            &QAction::triggered, this, [this, chat] {
                m_windows->comeToFront();
                m_dialogs->details(chat);
            });
    if (chat == this->chat())
        connect(menu.addAction(theme.icon(u"image"_s), tr("Media, files and links")),
                &QAction::triggered, this, &WorkspaceView::showMedia);
    m_windows->addTo(menu, chat);
    addUnreadMenu(menu, chat, m_context);
    addAlertMenu(menu, chat, m_context);
    addMuteMenu(menu, chat, m_context);
    ChatListView::fillMenu(menu, summary, theme, [&actions, chat](const ChatPreferences &wanted) {
        actions.setPreferences(chat, wanted);
    });
    addPinMenu(menu, chat, m_dashboard->model(), theme);
    addMoodMenu(menu, chat, m_context);
    addTranslationMenu(menu, chat, m_context, this);
    if (summary.kind == ChatKind::Direct)
        connect(menu.addAction(theme.icon(u"people"_s), tr("Create a group from this chat…")),
                &QAction::triggered, this, [this, chat] {
                    m_windows->comeToFront();
                    m_dialogs->newGroup(chat);
                });
    else
        connect(menu.addAction(theme.icon(u"leave"_s), tr("Leave…")), &QAction::triggered, this,
                [this, chat] {
                    m_windows->comeToFront();
                    askToLeave(m_context, chat, this, [] {});
                });
}

} // namespace chatoyant::client
