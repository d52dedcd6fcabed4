// The table of the links by which people join chats.
#pragma once

#include "server/domain/ports/chat_invite_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class ChatInvitesTable final : public ChatInviteStorage
{
public:
    ChatInvitesTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats);

    void addChatInvite(const StoredChatInvite &invite) override;
    std::optional<StoredChatInvite> chatInviteByHash(const QByteArray &codeHash) const override;
    QList<ChatInvite> chatInvites(ChatId chat) const override;
    void useChatInvite(InviteId invite) override;
    bool removeChatInvite(ChatId chat, InviteId invite) override;
    void removeChatInvitesBy(UserId user, ChatId chat) override;

private:
    ChatInvite read(const SqlRow &row) const;

    UserNumbers &m_users;
    ChatNumbers &m_chats;
    SqlQuery m_add;
    mutable SqlQuery m_find;
    mutable SqlQuery m_list;
    SqlQuery m_use;
    SqlQuery m_remove;
    SqlQuery m_removeBy;
};

} // namespace chatoyant::server
