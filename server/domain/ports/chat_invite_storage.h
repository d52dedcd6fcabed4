// Keeps the links by which people join chats.
#pragma once

#include "common/model/chat.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace chatoyant::server {

struct StoredChatInvite
{
    ChatInvite invite;
    ChatId chat;
    QByteArray codeHash; // SHA-256
};

class ChatInviteStorage
{
public:
    virtual ~ChatInviteStorage() = default;
    virtual void addChatInvite(const StoredChatInvite &invite) = 0;
    virtual std::optional<StoredChatInvite> chatInviteByHash(const QByteArray &codeHash) const = 0;
    virtual QList<ChatInvite> chatInvites(ChatId chat) const = 0; // newest first
    virtual void useChatInvite(InviteId invite) = 0;
    // False when the chat has no such link.
    virtual bool removeChatInvite(ChatId chat, InviteId invite) = 0;
    virtual void removeChatInvitesBy(UserId user, ChatId chat) = 0;
};

} // namespace chatoyant::server
