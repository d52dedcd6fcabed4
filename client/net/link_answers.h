// What the server answers about links to chats, and what it is asked about conversions.
#pragma once

#include "common/model/chat.h"

namespace chatoyant::client {

struct NewChatLink
{
    ChatId chat;
    int uses = 100; // how many people it lets in
    int hours = 24 * 7;
};

struct MadeChatLink
{
    ChatInvite invite;
    QString link; // chatoyant://chat?…, shown this once
};

// What somebody who has a link sees of the chat before they join.
struct ChatPreview
{
    ChatKind kind = ChatKind::Group;
    QString title;
    QString topic;
    int memberCount = 0;
    bool isMember = false;
    FileId picture = {}; // none: invalid
};

// A group out of a direct chat.
struct NewConversion
{
    ChatId direct;
    QString title;
    QList<UserId> members; // beside the two
    bool withHistory = false;
};

} // namespace chatoyant::client
