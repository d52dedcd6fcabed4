// The list of chats to choose from, with what can be done to each.
#pragma once

#include "client/models/chat_list_model.h"
#include "client/ui/chat/chosen_media.h"

#include <QListView>

class QDropEvent;
class QMenu;

namespace chatoyant::client {

class Theme;

// Pinned chats can be dragged among each other; files can be dropped on any.
class ChatListView final : public QListView
{
    Q_OBJECT

public:
    ChatListView(const Theme &theme, QWidget *parent);

    void select(ChatId chat);
    void reset() override;
    ChatId selected() const;
    // The chosen chat, where it is pinned, by so many places.
    void movePinned(int places);
    static void fillMenu(QMenu &menu,
                         const ChatSummary &chat,
                         const Theme &theme,
                         const std::function<void(const ChatPreferences &)> &prefer);

signals:
    void chosen(chatoyant::ChatId chat);
    void menuWanted(chatoyant::ChatId chat, const QPoint &globalPosition);
    void mediaDropped(chatoyant::ChatId chat, const chatoyant::client::ChosenMedia &media);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addKey(const QString &name, const QString &text, int places, const QKeySequence &keys);
    // What is dragged can be dropped there; invalid: nowhere here.
    QModelIndex targetOf(const QDropEvent &event) const;
    static ChatId draggedChat(const QMimeData &data);
    void follow(QDropEvent &event);
    void endDrag();

    const Theme &m_theme;
    ChatId m_selected; // by select()
    QPersistentModelIndex m_target;
    ChatId m_dragged; // invalid: files, or nothing
};

} // namespace chatoyant::client
