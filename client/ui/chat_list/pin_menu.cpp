#include "client/ui/chat_list/pin_menu.h"

#include "client/theme/theme.h"

#include <QCoreApplication>
#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

class PinMenuWords
{
    Q_DECLARE_TR_FUNCTIONS(PinMenu)
};

} // namespace

void addPinMenu(QMenu &menu, ChatId chat, ChatListModel &chats, const Theme &theme)
{
    const ChatId above = chats.chatAt(chats.rowOf(chat) - 1);
    const ChatId below = chats.chatAt(chats.rowOf(chat) + 1);
    const auto add = [&](const QString &icon, const QString &text, ChatId to) {
        if (!chats.canMove(chat, to))
            return;
        QObject::connect(menu.addAction(theme.icon(icon), text), &QAction::triggered, &chats,
                         [&chats, chat, to] { chats.move(chat, to); });
    };
    //: Of a pinned chat, in the list of chats.
    add(u"up"_s, PinMenuWords::tr("Move up"), above);
    //: Of a pinned chat, in the list of chats.
    add(u"down"_s, PinMenuWords::tr("Move down"), below);
}

} // namespace chatoyant::client
