// Gives accounts new passwords: by their owner, by the operator, by a one-time code.
#pragma once

#include "common/base/random.h"
#include "server/domain/attempt_limits.h"
#include "server/domain/audit_log.h"
#include "server/domain/letters.h"
#include "server/domain/password_check.h"
#include "server/domain/ports/password_hasher.h"
#include "server/domain/ports/reset_storage.h"
#include "server/domain/session_service.h"

#include <functional>

namespace chatoyant::server {

struct ChangePassword
{
    UserId user;
    SessionId session; // stays; all others end
    QString oldPassword;
    QString newPassword;
    QString address = {};
};

struct ResetPassword
{
    QString code;
    QString password;
    QString address = {};
};

struct IssuedCode
{
    QString code; // shown this once
    QDateTime expiresAt;
};

// `done` runs on the domain thread: at once, within the caller's turn, when the request is refused
// before any hashing; later, outside any turn and after a commit of its own, otherwise.
class PasswordService
{
public:
    using Done = std::function<void(Result<User>)>;

    struct Parts
    {
        AccountStorage &accounts;
        ResetStorage &resets;
        SessionService &sessions;
        AttemptLimits &limits;
        PasswordCheck &passwords;
        PasswordHasher &hasher;
        Letters &letters;
        LogBatch &batch;
        AuditLog &audit;
        const Clock &clock;
        Random &random;
    };

    explicit PasswordService(const Parts &parts);

    void change(const ChangePassword &params, Done done);
    // By the operator. All sessions end.
    void set(const QString &username, const QString &password, Done done);
    // A code for somebody who has forgotten theirs: good once, for an hour, until the next one.
    // By the operator, or by an administrator for somebody else (ContactSelf).
    Result<IssuedCode> issueReset(const QString &username);
    Result<IssuedCode> issueReset(UserId user, const Actor &by);
    // A code by mail, where this server sends any and an account has this address. The answer does
    // not tell whether one has.
    Result<void> requestReset(const QString &email, const QString &address);
    void reset(const ResetPassword &params, Done done);

private:
    struct Change
    {
        UserId user;
        AuditNote note;
        SessionId spared = {};
    };

    IssuedCode newReset(UserId user);
    std::optional<Account> accountOf(const QByteArray &codeHash) const;
    void store(const QString &password, const Change &change, Done done);

    Parts m_parts;
};

} // namespace chatoyant::server
