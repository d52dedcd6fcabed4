// The table of invitations.
#pragma once

#include "server/domain/ports/invite_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class InvitesTable final : public InviteStorage
{
public:
    InvitesTable(SqlDatabase &database, UserNumbers &users);

    void addInvite(const Invite &invite) override;
    std::optional<Invite> inviteByHash(const QByteArray &codeHash) const override;
    QList<Invite> invites() const override;
    void useInvite(InviteId invite) override;
    bool removeInvite(InviteId invite) override;

private:
    Invite read(const SqlRow &row) const;

    UserNumbers &m_users;
    SqlQuery m_add;
    mutable SqlQuery m_find;
    mutable SqlQuery m_list;
    SqlQuery m_use;
    SqlQuery m_remove;
};

} // namespace chatoyant::server
