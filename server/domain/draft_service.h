// Keeps what people have begun to write, and tells their other devices.
#pragma once

#include "common/base/clock.h"
#include "common/base/error.h"
#include "server/domain/chat_directory.h"
#include "server/domain/delivery.h"
#include "server/domain/ports/draft_storage.h"
#include "server/domain/server_policy.h"

namespace chatoyant::server {

class DraftService
{
public:
    struct Parts
    {
        ChatDirectory &directory;
        DraftStorage &drafts;
        Delivery &delivery;
        const Clock &clock;
    };

    DraftService(const Parts &parts, const ServerPolicy &policy);

    // One without text that replies to nothing is none. Its time is the server's.
    Result<void> set(UserId caller, const Draft &draft);
    QList<Draft> list(UserId caller) const { return m_parts.drafts.drafts(caller); }

private:
    Parts m_parts;
    const ServerPolicy &m_policy;
};

} // namespace chatoyant::server
