// What the operator decides about an account: role, suspension, deletion.
#pragma once

#include "server/domain/audit_log.h"
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
        UserStorage &users;
        ContactStorage &contacts;
        FactorStorage &factors;
        PersonalDataStorage &personalData;
        SessionService &sessions;
        AuditLog &audit;
    };

    explicit StandingService(const Parts &parts);

    Result<User> setAdmin(const QString &username, bool isAdmin);
    // Nobody signs in to it until restore(). Others see it as before.
    Result<User> suspend(const QString &username);
    Result<User> restore(const QString &username);
    // For good: name, address, password, settings and friendships are gone, the user name is free
    // again. What was written stays, by somebody without a name.
    Result<User> erase(const QString &username);
    // The same, by its owner from that address.
    Result<User> eraseOwn(UserId user, const QString &address);

    QList<Account> all() const { return m_parts.accounts.accounts(); }
    Result<Account> account(const QString &username) const;
    std::optional<Account> account(UserId user) const { return m_parts.accounts.account(user); }
    // An error for anybody who is no administrator.
    Result<void> checkAdmin(UserId user) const;

private:
    Result<User> setStanding(const QString &username, Standing standing);
    User eraseAccount(Account account, const AuditNote &note);
    void endFriendships(UserId user);

    Parts m_parts;
};

} // namespace chatoyant::server
