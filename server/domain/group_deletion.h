// Deletes groups: at once for everybody, and what was said in them little by little.
#pragma once

#include "server/domain/member_service.h"

namespace chatoyant::server {

class GroupDeletion
{
public:
    static constexpr int entriesPerTurn = 200;

    struct Parts
    {
        ChatStorage &chats;
        MemberStorage &members;
        GroupStorage &groups;
        ChatInviteStorage &invites;
        LogStorage &entries;
        ChatDirectory &directory;
        ChatLog &log;
        UserLog &userLog;
    };

    explicit GroupDeletion(const Parts &parts);

    Result<void> erase(UserId caller, ChatId chat);
    // Each second or so: of the logs of deleted groups another piece is emptied, as where somebody
    // deletes messages: the words go, their places in the files, and the index follows.
    void goOn();

private:
    void clear(ChatState &chat);

    Parts m_parts;
};

} // namespace chatoyant::server
