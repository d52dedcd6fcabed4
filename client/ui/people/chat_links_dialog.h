// The links by which people join a chat: how they stand, new ones, and taking them back.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

namespace chatoyant::client {

class LoadNote;

class ChatLinksDialog final : public Dialog
{
    Q_OBJECT

public:
    ChatLinksDialog(const UiContext &context, ChatId chat, QWidget *parent);

private:
    void load();
    void onLoaded(const Result<QList<ChatInvite>> &links);
    void addLink(const ChatInvite &link);
    void create();
    void askToRevoke(InviteId link);

    UiContext m_context;
    ChatId m_chat;
    LoadNote *m_note;
    QBoxLayout *m_rows;
    QPushButton *m_new;
};

} // namespace chatoyant::client
