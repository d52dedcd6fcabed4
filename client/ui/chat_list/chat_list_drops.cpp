#include "client/theme/theme.h"
#include "client/ui/chat_list/chat_list_view.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

namespace chatoyant::client {

namespace {

const ChatListModel &chatsOf(const QListView &view)
{
    return *qobject_cast<const ChatListModel *>(view.model());
}

} // namespace

ChatId ChatListView::draggedChat(const QMimeData &data)
{
    const QByteArray chat = data.data(ChatListModel::chatMimeType);
    return ChatId::fromString(QString::fromLatin1(chat));
}

QModelIndex ChatListView::targetOf(const QDropEvent &event) const
{
    const QModelIndex index = indexAt(event.position().toPoint());
    if (!index.isValid() || !event.mimeData())
        return {};
    if (holdsMedia(*event.mimeData()))
        return index;
    const ChatListModel &chats = chatsOf(*this);
    const bool canMove = chats.canMove(draggedChat(*event.mimeData()), chats.chatAt(index.row()));
    return canMove ? index : QModelIndex();
}

void ChatListView::follow(QDropEvent &event)
{
    m_target = targetOf(event);
    m_dragged = draggedChat(*event.mimeData());
    event.setDropAction(Qt::CopyAction); // nothing is ever moved away
    event.setAccepted(m_target.isValid());
    viewport()->update();
}

// Nothing but enter events decides whether moves are told at all.
void ChatListView::dragEnterEvent(QDragEnterEvent *event)
{
    follow(*event);
    event->setAccepted(m_dragged.isValid() || holdsMedia(*event->mimeData()));
}

void ChatListView::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls at the edges
    follow(*event);
}

void ChatListView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    endDrag();
}

void ChatListView::dropEvent(QDropEvent *event)
{
    follow(*event);
    const ChatId target = chatsOf(*this).chatAt(m_target.isValid() ? m_target.row() : -1);
    const ChatId dragged = m_dragged;
    endDrag();
    if (!target.isValid())
        return;
    if (dragged.isValid())
        qobject_cast<ChatListModel *>(model())->move(dragged, target);
    else if (const ChosenMedia media = mediaIn(*event->mimeData()); !media.isEmpty())
        emit mediaDropped(target, media);
}

void ChatListView::endDrag()
{
    m_target = QModelIndex();
    m_dragged = {};
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    select(m_selected); // what is open, not what was pressed
}

// Where a chat would stand, or the one that files would go to.
void ChatListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_target.isValid())
        return;
    QPainter painter(viewport());
    const QRect row = visualRect(m_target);
    constexpr int width = 2;
    if (m_dragged.isValid()) {
        const bool isDown = chatsOf(*this).rowOf(m_dragged) < m_target.row();
        const int y = isDown ? row.bottom() - width + 1 : row.top();
        return painter.fillRect(row.left(), y, row.width(), width, m_theme.palette().focus);
    }
    painter.setPen(QPen(m_theme.palette().focus, width));
    painter.drawRect(row.adjusted(1, 1, -1, -1));
}

} // namespace chatoyant::client
