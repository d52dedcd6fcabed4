// Makes accounts: for whoever may sign up, and for the operator.
#pragma once

#include "common/base/clock.h"
#include "common/base/random.h"
#include "server/domain/attempt_limits.h"
#include "server/domain/audit_log.h"
#include "server/domain/email_service.h"
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

struct ConfirmSignup
{
    QString code;
    Device device;
};

// `done` runs on the domain thread: at once, within the caller's turn, when the request is refused
// before any hashing; later, outside any turn and after a commit of its own, otherwise.
class AccountService
{
public:
    // Without a value: the account will be made by confirm(), with the code from the letter.
    using SignupDone = std::function<void(Result<std::optional<SignedIn>>)>;
    using AccountDone = std::function<void(Result<User>)>;

    struct Parts
    {
        AccountStorage &accounts;
        SessionService &sessions;
        InviteService &invites;
        EmailStorage &pending;
        EmailService &emails;
        Letters &letters;
        AttemptLimits &limits;
        PasswordHasher &hasher;
        LogBatch &batch;
        AuditLog &audit;
        const Clock &clock;
        Random &random;
    };

    AccountService(const Parts &parts, const ServerPolicy &policy);

    Result<bool> available(const QString &username, const QString &address);
    void signup(const SignupParams &params, SignupDone done);
    // UsernameTaken when somebody took the name meanwhile: sign up again.
    Result<SignedIn> confirm(const ConfirmSignup &params);

    // What the operator may do, whatever the sign-up policy says.
    void create(const SignupParams &params, AccountDone done);

private:
    struct Secrets
    {
        QString passwordHash;
        QByteArray inviteHash;
    };

    Result<void> mayMake(const SignupParams &params) const;
    Result<SignedIn> join(const SignupParams &params, const QString &hash);
    Result<SignedIn> make(const SignupParams &params, const Secrets &secrets);
    Result<void> postpone(const SignupParams &params, const QString &hash);
    Result<SignupParams> checked(const SignupParams &params) const;
    Result<void> checkName(const QString &username) const;
    Result<void> checkFree(const SignupParams &params) const;
    Result<User> store(const SignupParams &params, const QString &hash);

    Parts m_parts;
    const ServerPolicy &m_policy;
};

} // namespace chatoyant::server
