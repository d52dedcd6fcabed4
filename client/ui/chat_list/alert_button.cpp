#include "client/ui/chat_list/alert_button.h"

#include "client/models/alert_words.h"
#include "client/ui/chat_list/alert_menu.h"
#include "client/ui/chat_list/mute_menu.h"
#include "client/ui/settings/notification_page.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"

#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

AlertButton::AlertButton(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_button(textButton({}, "row", this))
    , m_menu(new QMenu(m_button))
{
    columnIn(this)->addWidget(m_button);
    m_button->setMenu(m_menu);
    const auto follow = [this] { refresh(); };
    connect(&context.session.alertRules(), &AlertRules::changed, this, follow);
    connect(&context.session.chats(), &ChatList::changed, this, follow);
    connect(&context.theme, &Theme::changed, this, follow);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        refresh(); // what holds in general may have been changed
        m_menu->clear();
        fillAlertMenu(*m_menu, m_chat, m_context);
        m_menu->addSeparator();
        addMuteMenu(*m_menu, m_chat, m_context);
    });
    refresh();
}

void AlertButton::setChat(ChatId chat)
{
    m_chat = chat;
    refresh();
}

void AlertButton::refresh()
{
    const AlertScope scope =
        m_context.session.alertRules().of(m_chat, alertScope(m_context.preferences));
    const bool isQuiet = scope != AlertScope::All;
    m_button->setIcon(m_context.theme.icon(isQuiet ? u"mute"_s : u"bell"_s));
    //: %1: all messages, mentions only, nothing.
    m_button->setText(tr("Notifications: %1").arg(AlertWords::scope(scope)));
}

} // namespace chatoyant::client
