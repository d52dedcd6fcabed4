#include "client/ui/chat_list/unread_menu.h"

#include "client/state/unread_marks.h"

#include <QCoreApplication>
#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

class UnreadMenuWords
{
    Q_DECLARE_TR_FUNCTIONS(UnreadMenu)
};

bool isUnread(const ChatSummary &chat, Session &session)
{
    return chat.unread > 0 || session.unreadMarks().has(chat.id);
}

} // namespace

void addUnreadMenu(QMenu &menu, ChatId chat, const UiContext &context)
{
    const bool isMarked = isUnread(context.session.chats().summary(chat), context.session);
    QAction *action = menu.addAction(context.theme.icon(isMarked ? u"check"_s : u"unread"_s),
                                     isMarked ? UnreadMenuWords::tr("Mark as read")
                                              : UnreadMenuWords::tr("Mark as unread"));
    QObject::connect(action, &QAction::triggered, &context.session,
                     [chat, context] { toggleUnread(chat, context); });
}

void toggleUnread(ChatId chat, const UiContext &context)
{
    Session &session = context.session;
    const ChatSummary summary = session.chats().summary(chat);
    if (!summary.id.isValid())
        return;
    const bool isMarked = isUnread(summary, session);
    if (isMarked)
        session.conversation(chat)->markRead(summary.head);
    session.unreadMarks().set(chat, !isMarked);
}

} // namespace chatoyant::client
