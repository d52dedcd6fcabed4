// Pins messages to their chats.
#pragma once

#include "common/base/error.h"
#include "server/domain/chat_log.h"
#include "server/domain/ports/pin_storage.h"

namespace chatoyant::server {

struct PinMessage
{
    ChatId chat;
    Seq seq = 0;
    bool on = true;
};

class PinService
{
public:
    struct Parts
    {
        ChatDirectory &directory;
        PinStorage &pins;
        ChatLog &log;
    };

    explicit PinService(const Parts &parts);

    // The seq of the entry; 0 when that was so already.
    Result<Seq> set(UserId caller, const PinMessage &params);
    // As messages with their edits, the last pinned first; without clientId and mood.
    Result<QList<Entry>> list(UserId caller, ChatId chat);

private:
    Parts m_parts;
};

} // namespace chatoyant::server
