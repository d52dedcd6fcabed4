#include "client/ui/chat/message_menu.h"

#include "client/theme/theme.h"
#include "client/ui/chat/emoji_panel.h"

#include <QCoreApplication>
#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MessageMenu)
};

void addReactions(QMenu &menu, const MessageActions &actions, QWidget *parent)
{
    const QStringList frequent = EmojiPanel::frequent();
    for (const QString &emoji : frequent)
        QObject::connect(menu.addAction(emoji), &QAction::triggered, parent,
                         [act = actions.react, emoji] { act(emoji); });
    QObject::connect(menu.addAction(Words::tr("More…")), &QAction::triggered, parent,
                     actions.moreEmoji);
}

} // namespace

QMenu *messageMenu(const Bubble &bubble,
                   bool mayRemove,
                   const MessageActions &actions,
                   const Theme &theme,
                   QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &icon, const QString &text,
                         const std::function<void()> &act) {
        QAction *action = menu->addAction(theme.icon(icon), text);
        if (act)
            QObject::connect(action, &QAction::triggered, parent, act);
        return action;
    };
    const bool isSent = bubble.seq > 0;
    if (bubble.isUnsent())
        add(u"refresh"_s, Words::tr("Retry"), actions.retry);
    if (bubble.isChangeRefused) {
        add(u"refresh"_s, Words::tr("Try the change again"), actions.retryChange);
        if (actions.editChange)
            add(u"edit"_s, Words::tr("Edit it again"), actions.editChange);
    }
    if (bubble.isChangeRefused || bubble.isChanging)
        add(u"close"_s, Words::tr("Take the change back"), actions.dropChange);
    if (isSent && !bubble.isDeleted) {
        add(u"reply"_s, Words::tr("Reply"), actions.reply);
        addReactions(*menu->addMenu(theme.icon(u"react"_s), Words::tr("React")), actions, parent);
    }
    if (actions.copySelection)
        add(u"copy"_s, Words::tr("Copy selection"), actions.copySelection);
    if (!bubble.isDeleted)
        add(u"copy"_s, Words::tr("Copy text"), actions.copy);
    if (bubble.isOwn && !bubble.isDeleted && (isSent || bubble.isUnsent()))
        add(u"edit"_s, Words::tr("Edit"), actions.edit);
    if (!isSent && bubble.isOwn)
        add(u"trash"_s, Words::tr("Delete"), actions.discard);
    else if (!bubble.isDeleted && (bubble.isOwn || mayRemove))
        add(u"trash"_s, Words::tr("Delete for everybody"), actions.remove);
    else if (!bubble.isDeleted && isSent && !actions.removalRefusal.isEmpty()) {
        QAction *refused = add(u"trash"_s, Words::tr("Delete for everybody"), {});
        refused->setEnabled(false);
        refused->setToolTip(actions.removalRefusal);
        menu->setToolTipsVisible(true);
    }
    return menu;
}

} // namespace chatoyant::client
