// One chat in a window of its own.
#pragma once

#include "client/ui/attention.h"
#include "client/ui/context.h"

#include <QWidget>

namespace chatoyant::client {

class ChatPage;
class KeyMap;
class Toast;

class ChatWindow final : public QWidget
{
    Q_OBJECT

public:
    // As keys, those that the window of all chats has for what is done in a chat.
    ChatWindow(const UiContext &context, ChatId chat, const KeyMap &keys, QWidget *parent);

    ChatId chat() const { return m_chat; }
    ChatPage &page() { return *m_page; }
    void goTo(Seq at);
    // What waits for an undo happens.
    void settle();
    // Before its conversation may go.
    void leave();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addKeys(const KeyMap &keys);
    void refreshTitle();

    UiContext m_context;
    ChatId m_chat;
    Toast *m_toast;
    ChatPage *m_page;
    Attention m_attention;
};

} // namespace chatoyant::client
