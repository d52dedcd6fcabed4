#include "client/ui/chat_list/alert_menu.h"

#include "client/models/alert_words.h"
#include "client/ui/settings/notification_page.h"

#include <QActionGroup>
#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

class AlertMenuWords
{
    Q_DECLARE_TR_FUNCTIONS(AlertMenu)
};

} // namespace

void addAlertMenu(QMenu &menu, ChatId chat, const UiContext &context)
{
    //: A menu: what one is notified of in one chat.
    fillAlertMenu(*menu.addMenu(context.theme.icon(u"bell"_s), AlertMenuWords::tr("Notifications")),
                  chat, context);
}

void fillAlertMenu(QMenu &menu, ChatId chat, const UiContext &context)
{
    AlertRules &rules = context.session.alertRules();
    const auto chosen = rules.chosenFor(chat);
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, const std::optional<AlertScope> &scope) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(scope == chosen);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &rules,
                         [&rules, chat, scope] { rules.choose(chat, scope); });
    };
    //: Of one chat's notifications. %1: what is chosen for all chats.
    add(AlertMenuWords::tr("As in Settings (%1)").arg(AlertWords::scope(alertScope(context, chat))),
        {});
    menu.addSeparator();
    for (const AlertScope scope : {AlertScope::All, AlertScope::Mentions, AlertScope::Nothing})
        add(AlertWords::scope(scope), scope);
    if (!context.session.chats().summary(chat).preferences.muted)
        return;
    menu.addSeparator();
    menu.addAction(AlertMenuWords::tr("Muted: mentions at most"))->setEnabled(false);
}

} // namespace chatoyant::client
