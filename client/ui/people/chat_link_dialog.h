// Makes a link by which people join a chat.
#pragma once

#include "client/ui/widgets/new_link_dialog.h"

class QCheckBox;

namespace chatoyant::client {

class ChatLinkDialog final : public NewLinkDialog
{
    Q_OBJECT

public:
    ChatLinkDialog(const UiContext &context, ChatId chat, QWidget *parent);

protected:
    void ask(const Wanted &wanted, Reply<Made> reply) override;

private:
    ChatId m_chat;
    QCheckBox *m_asks;
};

} // namespace chatoyant::client
