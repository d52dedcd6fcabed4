// Makes accounts: for whoever may sign up, and for the operator.
#pragma once

#include "common/base/clock.h"
#include "common/base/random.h"
#include "server/domain/attempt_limits.h"
#include "server/domain/audit_log.h"
#include "server/domain/invite_service.h"
#include "server/domain/log_batch.h"
#include "server/domain/ports/account_storage.h"
#include "server/domain/ports/password_hasher.h"
#include "server/domain/server_policy.h"
#include "server/domain/session_service.h"

#include <functional>

namespace chatoyant::server {

struct SignupParams
{
    QString username;
    QString password;
    QString displayName; // empty: the user name
    QString email;       // may be empty
    QString locale;
    Device device;
    QString invite = {}; // where one is needed
};

// `done` runs on the domain thread: at once, within the caller's turn, when the request is refused
// before any hashing; later, outside any turn and after a commit of its own, otherwise.
class AccountService
{
public:
    using SignInDone = std::function<void(Result<SignedIn>)>;
    using AccountDone = std::function<void(Result<User>)>;

    struct Parts
    {
        AccountStorage &accounts;
        SessionService &sessions;
        InviteService &invites;
        AttemptLimits &limits;
        PasswordHasher &hasher;
        LogBatch &batch;
        AuditLog &audit;
        const Clock &clock;
        Random &random;
    };

    AccountService(const Parts &parts, const ServerPolicy &policy);

    Result<bool> available(const QString &username) const;
    void signup(const SignupParams &params, SignInDone done);

    // What the operator may do, whatever the sign-up policy says.
    void create(const SignupParams &params, AccountDone done);

private:
    Result<void> mayMake(const SignupParams &params) const;
    Result<SignedIn> join(const SignupParams &params, const QString &hash);
    Result<SignupParams> checked(const SignupParams &params) const;
    Result<void> checkFree(const SignupParams &params) const;
    Result<User> store(const SignupParams &params, const QString &hash);

    Parts m_parts;
    const ServerPolicy &m_policy;
};

} // namespace chatoyant::server
