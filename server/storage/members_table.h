// The table of memberships.
#pragma once

#include "server/domain/ports/member_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class MembersTable final : public MemberStorage
{
public:
    MembersTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats);

    QList<MemberRole> roles(ChatId chat) const override;
    QList<Member> members(ChatId chat) const override;
    void addMember(ChatId chat, const Member &member) override;
    QList<Ownership> abandoned() const override;
    void setRole(ChatId chat, UserId user, Role role) override;
    void removeMember(ChatId chat, UserId user) override;
    bool isBarred(ChatId chat, UserId user) const override;
    Seq readMark(ChatId chat, UserId user) const override;
    void setReadMark(ChatId chat, UserId user, const ReadMark &mark) override;
    void showReadMarks(UserId user, bool areShown) override;
    ChatPreferences preferences(ChatId chat, UserId user) const override;
    void setPreferences(ChatId chat, UserId user, const ChatPreferences &preferences) override;

private:
    UserNumbers &m_users;
    ChatNumbers &m_chats;
    mutable SqlQuery m_roles;
    mutable SqlQuery m_members;
    mutable SqlQuery m_abandoned;
    SqlQuery m_add;
    SqlQuery m_setRole;
    SqlQuery m_remove;
    SqlQuery m_removeDraft;
    mutable SqlQuery m_isBarred;
    mutable SqlQuery m_readMark;
    SqlQuery m_setReadMark;
    SqlQuery m_showReadMarks;
    mutable SqlQuery m_preferences;
    SqlQuery m_setPreferences;
};

} // namespace chatoyant::server
