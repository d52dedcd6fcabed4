// The tables of those who are outside of groups, and of groups that are being emptied.
#pragma once

#include "server/domain/ports/group_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class GroupsTable final : public GroupStorage
{
public:
    GroupsTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats);

    void bar(ChatId chat, UserId user, const Outsider &how) override;
    bool unbar(ChatId chat, UserId user) override;
    QList<Outsider> barred(ChatId chat) const override;
    bool addRequest(ChatId chat, UserId user, const QDateTime &at) override;
    bool removeRequest(ChatId chat, UserId user) override;
    bool asks(ChatId chat, UserId user) const override;
    QList<Outsider> requests(ChatId chat) const override;
    void setErasure(const Erasure &erasure) override;
    std::optional<Erasure> nextErasure() const override;
    void endErasure(ChatId chat) override;

private:
    QList<Outsider> read(SqlQuery &query, ChatId chat) const;

    UserNumbers &m_users;
    ChatNumbers &m_chats;
    SqlQuery m_bar;
    SqlQuery m_unbar;
    mutable SqlQuery m_barred;
    SqlQuery m_ask;
    SqlQuery m_answer;
    mutable SqlQuery m_asks;
    mutable SqlQuery m_requests;
    SqlQuery m_setErasure;
    mutable SqlQuery m_nextErasure;
    SqlQuery m_endErasure;
};

} // namespace chatoyant::server
