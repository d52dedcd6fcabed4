// Lists the accounts of the server, without those that are deleted.
#pragma once

#include "common/base/ids.h"
#include "common/model/admin_user.h"

#include <QList>

namespace chatoyant::server {

struct AccountChoice
{
    AdminUserChoice which = AdminUserChoice::All;
    QString text; // part of a user name, a name or an e-mail address; empty: any
};

class AccountListStorage
{
public:
    virtual ~AccountListStorage() = default;
    // By user name, behind this one; an empty name: from the first on.
    virtual QList<UserId>
    accountsBehind(const QString &username, const AccountChoice &choice, int limit) const = 0;
    virtual int countAccounts(const AccountChoice &choice) const = 0;
};

} // namespace chatoyant::server
