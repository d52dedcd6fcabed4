// The table of chats.
#pragma once

#include "server/domain/ports/chat_storage.h"
#include "server/storage/chat_summaries.h"

namespace chatoyant::server {

class ChatsTable final : public ChatStorage
{
public:
    ChatsTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats);

    void addChat(const ChatRecord &chat) override;
    std::optional<ChatRecord> chat(ChatId chat) const override;
    void changeChat(const ChatRecord &chat) override;
    std::optional<ChatId> directChat(UserId one, UserId other) const override;
    QList<ChatId> publicChats(const QString &text, int limit) const override;
    QList<ChatId> commonChats(UserId one, UserId other) const override;
    QList<ChatSummary> summariesOf(UserId member) const override;
    std::optional<ChatSummary> summary(UserId member, ChatId chat) const override;

private:
    UserNumbers &m_users;
    ChatNumbers &m_chats;
    SqlQuery m_add;
    mutable SqlQuery m_find;
    SqlQuery m_change;
    mutable SqlQuery m_public;
    mutable SqlQuery m_common;
    mutable ChatSummaries m_summaries;
};

} // namespace chatoyant::server
