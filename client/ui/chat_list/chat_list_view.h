// The list of chats to choose from, with what can be done to each.
#pragma once

#include "client/models/chat_list_model.h"

#include <QListView>

class QMenu;

namespace chatoyant::client {

class Theme;

class ChatListView final : public QListView
{
    Q_OBJECT

public:
    ChatListView(const Theme &theme, QWidget *parent);

    void select(ChatId chat);
    void reset() override;
    ChatId selected() const;
    static void fillMenu(QMenu &menu,
                         const ChatSummary &chat,
                         const Theme &theme,
                         const std::function<void(const ChatPreferences &)> &prefer);

signals:
    void chosen(chatoyant::ChatId chat);
    void menuWanted(chatoyant::ChatId chat, const QPoint &globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ChatId m_selected; // by select()
};

} // namespace chatoyant::client
