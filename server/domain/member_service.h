// Changes who is in a chat and what they may do there.
#pragma once

#include "server/domain/chat_maker.h"
#include "server/domain/ports/chat_invite_storage.h"
#include "server/domain/ports/group_storage.h"

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

struct RemoveMember
{
    ChatId chat;
    UserId user;
    bool isBanned = true; // does not come back but by being added
};

// Each returns the seq of the last entry it wrote, or the head where nothing had to be written.
class MemberService
{
public:
    struct Parts
    {
        MemberStorage &members;
        ChatInviteStorage &invites;
        GroupStorage &groups;
        ChatMaker &maker;
        ChatDirectory &directory;
        ChatLog &log;
        UserLog &userLog;
        People &people;
        const Clock &clock;
    };

    explicit MemberService(const Parts &parts);

    Result<Seq> add(UserId caller, const AddMembers &params);
    Result<Seq> remove(UserId caller, const RemoveMember &params);
    // Who is kept out, the last first.
    Result<QList<Outsider>> bans(UserId caller, ChatId chat);
    Result<void> unban(UserId caller, ChatId chat, UserId user);
    Result<Seq> setRole(UserId caller, const SetRole &params);
    // Another owner, and the caller an admin, in one step.
    Result<Seq> handOver(UserId caller, ChatId chat, UserId user);
    Result<Seq> leave(UserId caller, ChatId chat);

    // Without asking whether they may.
    Seq assign(UserId caller, ChatState &chat, UserId user, Role role);
    Seq takeLeave(ChatState &chat, UserId user)
    {
        return takeOut(user, chat, user, MemberChange::Left);
    }

private:
    Seq takeOut(UserId caller, ChatState &chat, UserId user, MemberChange change);

    Parts m_parts;
};

} // namespace chatoyant::server
