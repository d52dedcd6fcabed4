// Gives accounts e-mail addresses, once a letter sent there was read.
#pragma once

#include "common/base/random.h"
#include "server/domain/audit_log.h"
#include "server/domain/letters.h"
#include "server/domain/password_check.h"
#include "server/domain/ports/email_storage.h"

namespace chatoyant::server {

struct EmailState
{
    QString email;  // empty: none
    QString wanted; // waits for its code; empty: none

    friend bool operator==(const EmailState &, const EmailState &) = default;
};

struct ChangeEmail
{
    UserId user;
    QString password;
    QString email; // empty: none any more
    QString address = {};
};

class EmailService
{
public:
    struct Parts
    {
        AccountStorage &accounts;
        EmailStorage &emails;
        PasswordCheck &passwords;
        Letters &letters;
        AttemptLimits &limits;
        LogBatch &batch;
        AuditLog &audit;
        const Clock &clock;
        Random &random;
    };
    using Done = std::function<void(Result<EmailState>)>;

    explicit EmailService(const Parts &parts);

    EmailState state(UserId user) const;
    // `done` runs at once, within the caller's turn, when the request is refused before the
    // password is checked; later, outside any turn and after a commit of its own, otherwise.
    // Where no mail is sent the address counts from now, and one that is in use is refused.
    void change(const ChangeEmail &params, Done done);
    // Sends a code there. An address that is in use gets another letter, and nobody is told.
    void propose(UserId user, const QString &email);
    Result<EmailState> confirm(UserId user, const QString &code, const QString &address);
    // To be called now and then.
    void removeExpired();

private:
    Result<EmailState> changed(const ChangeEmail &params);
    void store(Account account, const QString &email, const QString &address);

    Parts m_parts;
};

} // namespace chatoyant::server
