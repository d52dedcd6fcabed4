// The table of people's own logs.
#pragma once

#include "server/domain/ports/user_log_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class UserEntriesTable final : public UserLogStorage
{
public:
    UserEntriesTable(SqlDatabase &database, UserNumbers &users);

    Seq userHead(UserId user) const override;
    void appendUserEntry(UserId user, const UserLogEntry &entry) override;
    QList<UserLogEntry> userEntries(UserId user, Seq after, int limit) const override;

private:
    UserNumbers &m_users;
    mutable SqlQuery m_head;
    SqlQuery m_append;
    mutable SqlQuery m_read;
};

} // namespace chatoyant::server
