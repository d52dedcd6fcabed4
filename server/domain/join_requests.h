// Who asks to be let into a chat, and what its admins answer.
#pragma once

#include "server/domain/chat_maker.h"

namespace chatoyant::server {

class JoinRequests
{
public:
    struct Parts
    {
        GroupStorage &groups;
        ChatDirectory &directory;
        ChatMaker &maker;
        ChatLog &log;
        People &people;
        UserLog &userLog;
        const Clock &clock;
    };

    explicit JoinRequests(const Parts &parts);

    bool asks(ChatId chat, UserId user) const;
    // Tells the admins; once, however often somebody asks.
    Result<void> add(UserId caller, const ChatState &chat);
    // Those that wait for an answer, the first first.
    Result<QList<Outsider>> list(UserId caller, ChatId chat);
    // ChatNoRequest where another admin was faster.
    Result<void> answer(UserId caller, ChatId chat, const std::pair<UserId, bool> &answer);
    // Of the caller's own; ChatNoRequest where there is none, or no such chat.
    Result<void> withdraw(UserId caller, ChatId chat);

private:
    void tell(const ChatState &chat, UserId asker, const QString &change);

    Parts m_parts;
};

} // namespace chatoyant::server
