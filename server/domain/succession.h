// Chats whose owners' accounts were deleted: somebody who is still there owns them from then on.
#pragma once

#include "server/domain/member_service.h"
#include "server/domain/ports/account_storage.h"

namespace chatoyant::server {

// The operator's command may not write to logs
// (docs/decisions/0012-changes-beside-a-running-server.md); the server does, when it notices and
// when it starts.
class Succession
{
public:
    struct Parts
    {
        MemberStorage &members;
        AccountStorage &accounts;
        ChatDirectory &directory;
        MemberService &service;
    };

    explicit Succession(const Parts &parts);

    // Who is deleted owns nothing any more. Where nobody else owns the chat, the highest of the
    // others does, of equals who came first.
    void settle();

private:
    std::optional<UserId> heir(ChatId chat) const;

    Parts m_parts;
};

} // namespace chatoyant::server
