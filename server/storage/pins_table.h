// The table of pinned messages.
#pragma once

#include "server/domain/ports/pin_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class PinsTable final : public PinStorage
{
public:
    PinsTable(SqlDatabase &database, ChatNumbers &chats);

    QList<Seq> pins(ChatId chat) const override;
    bool setPin(ChatId chat, const Entry &pin) override;

private:
    ChatNumbers &m_chats;
    mutable SqlQuery m_list;
    SqlQuery m_add;
    SqlQuery m_remove;
};

} // namespace chatoyant::server
