// Makes accounts and signs people in by password.
#pragma once

#include "common/base/clock.h"
#include "common/base/random.h"
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
};

struct LoginParams
{
    QString login; // user name or e-mail address
    QString password;
    Device device;
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
        PasswordHasher &hasher;
        LogBatch &batch;
        const Clock &clock;
        Random &random;
    };

    AccountService(const Parts &parts, const ServerPolicy &policy);

    Result<bool> available(const QString &username) const;
    void signup(const SignupParams &params, SignInDone done);
    void login(const LoginParams &params, SignInDone done);

    // What the operator may do, whatever the sign-up policy says.
    void create(const SignupParams &params, AccountDone done);
    void setPassword(const QString &username, const QString &password, AccountDone done);

private:
    Result<SignupParams> checked(const SignupParams &params) const;
    Result<void> checkFree(const SignupParams &params) const;
    Result<User> store(const SignupParams &params, const QString &hash);
    Result<SignedIn> enter(UserId user, const Device &device);
    Result<SignedIn> finishTurn(const SignedIn &signedIn);

    Parts m_parts;
    const ServerPolicy &m_policy;
};

} // namespace chatoyant::server
