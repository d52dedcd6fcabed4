// Leaving a chat: a question first, and the last owner hands the chat over before.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

namespace chatoyant::client {

// left: when it is done.
void askToLeave(const UiContext &context,
                ChatId chat,
                QWidget *parent,
                const std::function<void()> &left);

// Who owns it from now on? Then one leaves.
class HandOverDialog final : public Dialog
{
    Q_OBJECT

public:
    HandOverDialog(const UiContext &context, ChatId chat, QWidget *parent);

signals:
    void left();

private:
    void rebuild();
    void ask(const User &heir);
    void handOver(UserId heir, const Done &done);
    void leave(const Done &done);

    UiContext m_context;
    ChatId m_chat;
    QString m_filter;
    QBoxLayout *m_rows;
    bool m_isHandedOver = false; // done, and only leaving is left
};

} // namespace chatoyant::client
