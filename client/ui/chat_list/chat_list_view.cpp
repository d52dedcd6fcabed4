#include "client/ui/chat_list/chat_list_view.h"

#include "client/theme/theme.h"
#include "client/ui/chat_list/chat_row_delegate.h"
#include "client/ui/key_map.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

ChatListView::ChatListView(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
{
    setItemDelegate(new ChatRowDelegate(theme, this));
    setAccessibleName(tr("Chats"));
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false);
    addKey(u"pin-up"_s, tr("Move up"), -1, Qt::CTRL | Qt::SHIFT | Qt::Key_Up);
    addKey(u"pin-down"_s, tr("Move down"), 1, Qt::CTRL | Qt::SHIFT | Qt::Key_Down);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        emit chosen(index.data(ChatListModel::ChatIdRole).value<ChatId>());
    });
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

// What is open stays marked when the list is read anew.
void ChatListView::reset()
{
    QListView::reset();
    select(m_selected);
}

void ChatListView::select(ChatId chat)
{
    m_selected = chat;
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(ChatListModel::ChatIdRole).value<ChatId>() == chat)
            return setCurrentIndex(index);
    }
    setCurrentIndex({});
}

ChatId ChatListView::selected() const
{
    return currentIndex().data(ChatListModel::ChatIdRole).value<ChatId>();
}

void ChatListView::addKey(const QString &name,
                          const QString &text,
                          int places,
                          const QKeySequence &keys)
{
    connect(KeyMap::addTo(*this, name, text, keys), &QAction::triggered, this,
            [this, places] { movePinned(places); });
}

void ChatListView::movePinned(int places)
{
    if (auto *chats = qobject_cast<ChatListModel *>(model()); chats && currentIndex().isValid())
        chats->move(selected(), chats->chatAt(currentIndex().row() + places));
}

void ChatListView::fillMenu(QMenu &menu,
                            const ChatSummary &chat,
                            const Theme &theme,
                            const std::function<void(const ChatPreferences &)> &prefer)
{
    const auto add = [&](const QString &icon, const QString &text, auto change) {
        ChatPreferences wanted = chat.preferences;
        change(wanted);
        connect(menu.addAction(theme.icon(icon), text), &QAction::triggered, &menu,
                [prefer, wanted] { prefer(wanted); });
    };
    const ChatPreferences &now = chat.preferences;
    add(u"pin"_s, now.pinned ? tr("Unpin") : tr("Pin"),
        [](ChatPreferences &wanted) { wanted.pinned = !wanted.pinned; });
    add(u"archive"_s, now.archived ? tr("Take out of the archive") : tr("Archive"),
        [](ChatPreferences &wanted) { wanted.archived = !wanted.archived; });
}

void ChatListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    const QPoint at =
        isMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center());
    emit menuWanted(index.data(ChatListModel::ChatIdRole).value<ChatId>(), at);
}

void ChatListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            emit chosen(selected());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace chatoyant::client
