// Shows administrators the accounts of their server, and does what they decide about one.
#pragma once

#include "common/model/admin_user.h"
#include "server/domain/password_service.h"
#include "server/domain/people.h"
#include "server/domain/ports/account_list_storage.h"
#include "server/domain/ports/factor_storage.h"
#include "server/domain/report_service.h"
#include "server/domain/standing_service.h"

namespace chatoyant::server {

// Who asks: an administrator. Whether they are one is the caller's to look at.
struct Administrator
{
    UserId user;
    SessionId session; // by which they are signed in
    QString address = {};
};

class AdministrationService
{
public:
    struct Parts
    {
        AccountListStorage &list;
        const FactorStorage &factors;
        const People &people;
        SessionService &sessions;
        StandingService &standing;
        PasswordService &passwords;
        ReportService &reports;
        AuditLog &audit;
    };

    explicit AdministrationService(const Parts &parts);

    // Behind that person, or from the first on. UserNotFound where the person is not there any
    // more: then the list begins anew.
    Result<AdminUserPage> page(const Administrator &by,
                               const AccountChoice &choice,
                               std::optional<UserId> after,
                               int limit) const;
    // As of StandingService and PasswordService.
    Result<AdminUser> setAdmin(const Administrator &by, UserId user, bool isAdmin);
    Result<AdminUser> setSuspended(const Administrator &by, UserId user, bool isSuspended);
    Result<IssuedCode> issueReset(const Administrator &by, UserId user);

    Result<QList<DeviceSession>> sessions(const Administrator &by, UserId user) const;
    // That one, or all: how many ended. The one by which the administrator asks stays.
    Result<int> endSessions(const Administrator &by, UserId user, std::optional<SessionId> session);
    // Whom the records are about and by, each once: their names, and nothing else of them.
    QList<User> named(const QList<AuditRecord> &records) const;

private:
    AdminUser shown(const Account &account, UserId reader, const QSet<UserId> &open) const;
    Result<AdminUser> changed(const Result<User> &change, UserId reader) const;

    Parts m_parts;
};

} // namespace chatoyant::server
