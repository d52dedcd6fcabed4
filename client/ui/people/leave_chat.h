// Leaving a chat: a question first, and the last owner hands the chat over before.
#pragma once

#include "client/models/member_model.h"
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
    void addHeir(const QModelIndex &index);
    void ask(const User &heir);
    void handOver(UserId heir, const Done &done);
    void leave(const Done &done);

    UiContext m_context;
    ChatId m_chat;
    MemberModel m_members;
    QBoxLayout *m_rows;
    QList<User> m_shown;
    bool m_isHandedOver = false; // done, and only leaving is left
};

} // namespace chatoyant::client
