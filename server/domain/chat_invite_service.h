// Links by which people join a chat: made and revoked by its admins, good for so many and so long.
#pragma once

#include "server/domain/chat_maker.h"
#include "server/domain/join_requests.h"
#include "server/domain/picture_service.h"
#include "server/domain/ports/chat_invite_storage.h"
#include "server/domain/server_policy.h"

namespace chatoyant::server {

struct NewChatInvite
{
    ChatId chat;
    int uses = 1;
    std::chrono::seconds lasts = std::chrono::hours(24 * 7);
    bool asks = false; // an admin lets in who comes by it
};

struct MadeChatInvite
{
    ChatInvite invite;
    QString code; // shown this once
    QString link; // chatoyant://chat?…
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
    bool hasAsked = false; // the one who looks
    ChatId chat = {};      // of a public one
};

// By a link (or its code), or by its id where it is public.
struct JoinChat
{
    QString link;
    ChatId chat = {};
};

// Its id where one is a member now; none: an admin has been asked.
using Joined = std::optional<ChatId>;

class ChatInviteService
{
public:
    struct Parts
    {
        ChatInviteStorage &invites;
        MemberStorage &members;
        ChatDirectory &directory;
        ChatMaker &maker;
        ChatStorage &chats;
        JoinRequests &requests;
        ChatLog &log;
        PictureService &pictures;
        const Clock &clock;
        Random &random;
    };

    ChatInviteService(const Parts &parts, const ServerPolicy &policy);

    Result<MadeChatInvite> create(UserId caller, const NewChatInvite &wanted);
    Result<QList<ChatInvite>> list(UserId caller, ChatId chat);
    Result<void> revoke(UserId caller, ChatId chat, InviteId invite);

    // ChatBadLink for a link that is not good any more, ChatNotFound for what is not public.
    Result<ChatPreview> preview(UserId caller, const JoinChat &params);
    // Public ones, by a part of their titles.
    Result<QList<ChatPreview>> find(UserId caller, const QString &text);
    // Members come in without using it up: they may ask again, their answer being lost.
    Result<Joined> join(UserId caller, const JoinChat &params);
    // Asks no more; by a link that is used up, too, since asking did that.
    Result<void> withdraw(UserId caller, const JoinChat &params);

private:
    QList<ChatInvite> good(ChatId chat);
    bool isGood(const ChatInvite &invite) const;
    Result<StoredChatInvite> goodOne(const QString &link) const;
    Result<ChatState *> publicOne(ChatId chat);
    ChatPreview previewOf(UserId caller, const ChatState &chat) const;
    Result<Joined> joinByLink(UserId caller, const QString &link);
    Result<Joined> letIn(UserId caller, ChatState &chat, bool asks);

    Parts m_parts;
    const ServerPolicy &m_policy;
};

} // namespace chatoyant::server
