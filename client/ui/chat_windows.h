// The chats that have a window of their own.
#pragma once

#include "client/ui/context.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QMenu;

namespace chatoyant::client {

class ChatPage;
class ChatWindow;
class WorkspaceView;

class ChatWindows final : public QObject
{
    Q_OBJECT

public:
    ChatWindows(const UiContext &context, WorkspaceView &workspace);

    // Leaves the window of all chats, and opens in one of its own.
    void open(ChatId chat);
    // False: it has none. At 0: where one is.
    bool goTo(ChatId chat, Seq at);
    // Where the chat is shown, once it was opened: that of all chats, or its own.
    ChatPage &pageOf(ChatId chat) const;
    bool has(ChatId chat) const { return !m_windows.value(chat).isNull(); }
    // One entry, where the chat has no such window yet.
    void addTo(QMenu &menu, ChatId chat);
    // While they are hidden, what was typed there stays.
    void setShown(bool areShown);
    // What waits for an undo in them happens.
    void settle();
    // For good.
    void close();
    // The window of all chats, from behind others or the tray.
    void comeToFront();
    // Takes the places of those that are about to go.
    void goOnFrom(const ChatWindows &before);

private:
    void connectWindow(ChatWindow &window);

    UiContext m_context;
    WorkspaceView &m_workspace;
    QHash<ChatId, QPointer<ChatWindow>> m_windows;
    bool m_areShown = true;
};

} // namespace chatoyant::client
