// What the operator or an administrator decides about an account: role, suspension, deletion.
#pragma once

#include "server/domain/audit_log.h"
#include "server/domain/ports/account_list_storage.h"
#include "server/domain/ports/contact_storage.h"
#include "server/domain/ports/factor_storage.h"
#include "server/domain/ports/personal_data_storage.h"
#include "server/domain/ports/user_storage.h"
#include "server/domain/session_service.h"

namespace chatoyant::server {

// All take effect with the next commit; open connections end with it.
class StandingService
{
public:
    struct Parts
    {
        AccountStorage &accounts;
        const AccountListStorage &list;
        UserStorage &users;
        ContactStorage &contacts;
        FactorStorage &factors;
        PersonalDataStorage &personalData;
        SessionService &sessions;
        AuditLog &audit;
    };

    explicit StandingService(const Parts &parts);

    // By the operator.
    Result<User> setAdmin(const QString &username, bool isAdmin);
    // Nobody signs in to it until restore(). Others see it as before.
    Result<User> suspend(const QString &username);
    Result<User> restore(const QString &username);
    // The same by an administrator, who does it neither to themselves (ContactSelf) nor to the last
    // one that there is (LastAdministrator).
    Result<User> setAdmin(UserId user, bool isAdmin, const Actor &by);
    Result<User> setSuspended(UserId user, bool isSuspended, const Actor &by);
    // For good: name, address, password, settings and friendships are gone, the user name is free
    // again. What was written stays, by somebody without a name.
    Result<User> erase(const QString &username);
    // The same, by its owner from that address.
    Result<User> eraseOwn(UserId user, const QString &address);

    QList<Account> all() const { return m_parts.accounts.accounts(); }
    Result<Account> account(const QString &username) const;
    std::optional<Account> account(UserId user) const { return m_parts.accounts.account(user); }
    // Without those that are deleted.
    Result<Account> present(UserId user) const;
    // Of a server which has other people: where nobody else is, nobody needs one.
    bool isLastAdministrator(UserId user) const;
    // An error for anybody who is no administrator.
    Result<void> checkAdmin(UserId user) const;

private:
    Result<Account> changeable(UserId user, const Actor &by) const;
    User changeRole(Account account, bool isAdmin, const Actor &by);
    User changeStanding(Account account, Standing standing, const Actor &by);
    User eraseAccount(Account account, const AuditNote &note);
    void endFriendships(UserId user);

    Parts m_parts;
};

} // namespace chatoyant::server
