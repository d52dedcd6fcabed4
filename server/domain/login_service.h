// Signs people in by password, and by a code where they want one.
#pragma once

#include "server/domain/attempt_limits.h"
#include "server/domain/audit_log.h"
#include "server/domain/ports/password_hasher.h"
#include "server/domain/second_factor_service.h"
#include "server/domain/session_service.h"

#include <functional>

namespace chatoyant::server {

struct LoginParams
{
    QString login; // user name or e-mail address
    QString password;
    Device device;
    QString code = {}; // of the second factor, or a recovery code
};

// The answer, and the work behind it, are the same for a wrong password and for nobody.
class LoginService
{
public:
    using Done = std::function<void(Result<SignedIn>)>;

    struct Parts
    {
        AccountStorage &accounts;
        SessionService &sessions;
        SecondFactorService &factors;
        AttemptLimits &limits;
        PasswordHasher &hasher;
        LogBatch &batch;
        AuditLog &audit;
    };

    explicit LoginService(const Parts &parts);

    // `done` runs on the domain thread: at once, within the caller's turn, when there were too many
    // tries; later, outside any turn and after a commit of its own, otherwise.
    void login(const LoginParams &params, Done done);

private:
    struct Attempt
    {
        UserId user; // not valid: nobody of that name
        Device device;
        QString code;
        AttemptLimits::Taken taken;
    };

    Result<SignedIn> judge(const Attempt &attempt, const Result<bool> &fits);
    Result<SignedIn> enter(const Attempt &attempt);
    void renew(UserId user, const QString &dated, const QString &password);
    Error refuse(const Attempt &attempt, const Error &error);

    Parts m_parts;
};

} // namespace chatoyant::server
