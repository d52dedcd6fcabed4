// Links by which people join a chat: made and revoked by its admins, good for so many and so long.
#pragma once

#include "server/domain/chat_maker.h"
#include "server/domain/picture_service.h"
#include "server/domain/ports/chat_invite_storage.h"
#include "server/domain/server_policy.h"

namespace chatoyant::server {

struct NewChatInvite
{
    ChatId chat;
    int uses = 1;
    std::chrono::seconds lasts = std::chrono::hours(24 * 7);
};

struct MadeChatInvite
{
    ChatInvite invite;
    QString code; // shown this once
    QString link; // chatoyant://chat?…
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

class ChatInviteService
{
public:
    struct Parts
    {
        ChatInviteStorage &invites;
        MemberStorage &members;
        ChatDirectory &directory;
        ChatMaker &maker;
        PictureService &pictures;
        const Clock &clock;
        Random &random;
    };

    ChatInviteService(const Parts &parts, const ServerPolicy &policy);

    Result<MadeChatInvite> create(UserId caller, const NewChatInvite &wanted);
    Result<QList<ChatInvite>> list(UserId caller, ChatId chat);
    Result<void> revoke(UserId caller, ChatId chat, InviteId invite);

    // Both take a link or its code. ChatBadLink for one that is not good any more.
    Result<ChatPreview> preview(UserId caller, const QString &link);
    // Members come in without using it up: they may ask again, their answer being lost.
    Result<ChatId> join(UserId caller, const QString &link);

private:
    QList<ChatInvite> good(ChatId chat);
    bool isGood(const ChatInvite &invite) const;
    Result<StoredChatInvite> find(const QString &link) const;

    Parts m_parts;
    const ServerPolicy &m_policy;
};

} // namespace chatoyant::server
