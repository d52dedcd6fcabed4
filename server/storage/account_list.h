// The table of people as administrators go through it.
#pragma once

#include "server/domain/ports/account_list_storage.h"
#include "server/storage/sql_query.h"

namespace chatoyant::server {

// Any part of a name is looked for: each statement goes through the index that it names, which has
// all that it asks of a person, and reads the rows of those alone that it finds.
class AccountList final : public AccountListStorage
{
public:
    explicit AccountList(SqlDatabase &database);

    QList<UserId>
    accountsBehind(const QString &username, const AccountChoice &choice, int limit) const override;
    int countAccounts(const AccountChoice &choice) const override;

private:
    mutable SqlQuery m_list;
    mutable SqlQuery m_count;
};

} // namespace chatoyant::server
