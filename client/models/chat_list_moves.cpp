#include "client/models/chat_list_model.h"
#include "client/state/pin_order.h"

#include <QMimeData>

namespace chatoyant::client {

// The same chats: what is chosen stays chosen.
void ChatListModel::reorder()
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const QList<ChatId> order = std::exchange(m_order, wantedOrder());
    QModelIndexList after;
    for (const QModelIndex &each : before)
        after.append(index(rowOf(order.value(each.row()))));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

bool ChatListModel::canMove(ChatId chat, ChatId to) const
{
    const ChatList &chats = m_session.chats();
    return chat != to && chats.summary(chat).preferences.pinned &&
           chats.summary(to).preferences.pinned;
}

void ChatListModel::move(ChatId chat, ChatId to)
{
    if (!canMove(chat, to))
        return;
    if (rowOf(chat) < rowOf(to))
        m_session.pinOrder().moveAfter(chat, to);
    else
        m_session.pinOrder().moveBefore(chat, to);
}

Qt::ItemFlags ChatListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.data(PinnedRole).toBool() ? usual | Qt::ItemIsDragEnabled : usual;
}

QMimeData *ChatListModel::mimeData(const QModelIndexList &indexes) const
{
    auto data = std::make_unique<QMimeData>();
    if (!indexes.isEmpty())
        data->setData(chatMimeType, chatAt(indexes.first().row()).toString().toLatin1());
    return data.release(); // the caller's
}

} // namespace chatoyant::client
