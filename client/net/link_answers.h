// What the server answers about links to chats, and what it is asked about conversions.
#pragma once

#include "common/model/chat.h"

namespace chatoyant::client {

struct NewChatLink
{
    ChatId chat;
    int uses = 100; // how many people it lets in
    int hours = 24 * 7;
    bool asks = false; // an admin lets in who comes by it
};

struct MadeChatLink
{
    ChatInvite invite;
    QString link; // chatoyant://chat?…, shown this once
};

// By a link (or its code), or by its id where it is public.
struct ChatWay
{
    QString link;
    ChatId chat = {};
};

// What somebody who has a link, or has found it, sees of a chat before they join.
struct ChatPreview
{
    ChatKind kind = ChatKind::Group;
    QString title;
    QString topic;
    int memberCount = 0;
    bool isMember = false;
    FileId picture = {};   // none: invalid
    bool asks = false;     // an admin lets in who would join
    bool hasAsked = false; // this person
    ChatId chat = {};      // of a public one
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
