// Appends entries to chats' logs, and tells the members.
#pragma once

#include "common/base/clock.h"
#include "server/domain/chat_directory.h"
#include "server/domain/delivery.h"

namespace chatoyant::server {

class ChatLog
{
public:
    ChatLog(ChatDirectory &directory, Delivery &delivery, const Clock &clock);

    // Sets seq and time. False, and nothing happens, when the clientId was used before.
    bool append(ChatState &chat, Entry &entry);
    Seq memberChanged(ChatState &chat, UserId by, const Entry &change);

private:
    ChatDirectory &m_directory;
    Delivery &m_delivery;
    const Clock &m_clock;
};

} // namespace chatoyant::server
