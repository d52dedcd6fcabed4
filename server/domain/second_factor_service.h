// The second factor: turned on and off by its owner, asked for at log-in.
#pragma once

#include "common/base/clock.h"
#include "common/base/random.h"
#include "server/domain/attempt_limits.h"
#include "server/domain/audit_log.h"
#include "server/domain/log_batch.h"
#include "server/domain/password_check.h"
#include "server/domain/ports/account_storage.h"
#include "server/domain/ports/factor_storage.h"
#include "server/domain/ports/one_time_codes.h"

namespace chatoyant::server {

struct FactorState
{
    bool isOn = false;
    int recoveryCodes = 0; // left
};

struct FactorSecret
{
    QString secret; // base 32
    QString uri;    // otpauth://, to be shown as a QR code
};

// Who proves again who they are.
struct FactorProof
{
    UserId user;
    QString password;
    QString code = {};
    QString address = {};
};

class SecondFactorService
{
public:
    struct Parts
    {
        AccountStorage &accounts;
        FactorStorage &factors;
        OneTimeCodes &codes;
        PasswordCheck &passwords;
        AttemptLimits &limits;
        LogBatch &batch;
        AuditLog &audit;
        const Clock &clock;
        Random &random;
    };
    using Enrolled = std::function<void(Result<FactorSecret>)>;
    using Done = std::function<void(Result<void>)>;

    SecondFactorService(const Parts &parts, const ServerPolicy &policy);

    FactorState state(UserId user) const;
    // A new secret; asked for from the moment that confirm() proves that an authenticator has it.
    void enrol(const FactorProof &proof, Enrolled done);
    // The recovery codes, shown this once.
    Result<QStringList> confirm(UserId user, const QString &code, const QString &address);
    void disable(const FactorProof &proof, Done done);
    // By the operator, for somebody who has lost their device.
    Result<User> turnOff(const QString &username);

    // At log-in, once the password was right. CodeNeeded where none is given, BadCode for a wrong
    // one and for one that was used before.
    Result<void> pass(UserId user, const QString &code, const QString &address);
    // The same of somebody who is signed in, whose password was right: wrong codes are counted.
    Result<void> prove(UserId user, const QString &code, const QString &address);

private:
    Result<FactorSecret> newSecret(UserId user);
    bool take(UserId user, const QString &code, SecondFactor factor);

    Parts m_parts;
    const ServerPolicy &m_policy;
};

} // namespace chatoyant::server
