// Changes who is in a chat and what they may do there.
#pragma once

#include "common/base/clock.h"
#include "common/base/error.h"
#include "server/domain/chat_directory.h"
#include "server/domain/chat_log.h"
#include "server/domain/user_log.h"

namespace chatoyant::server {

struct AddMembers
{
    ChatId chat;
    QList<UserId> members;
};

struct SetRole
{
    ChatId chat;
    UserId user;
    Role role = Role::Member;
};

// Each returns the seq of the last entry it wrote, or the head where nothing had to be written.
class MemberService
{
public:
    struct Parts
    {
        MemberStorage &members;
        ContactStorage &contacts;
        ChatDirectory &directory;
        ChatLog &log;
        UserLog &userLog;
        const Clock &clock;
    };

    explicit MemberService(const Parts &parts);

    Result<Seq> add(UserId caller, const AddMembers &params);
    Result<Seq> remove(UserId caller, ChatId chat, UserId user);
    Result<Seq> setRole(UserId caller, const SetRole &params);
    Result<Seq> leave(UserId caller, ChatId chat);

private:
    Seq takeOut(UserId caller, ChatState &chat, UserId user, MemberChange change);

    Parts m_parts;
};

} // namespace chatoyant::server
