// Lets people who are signed in prove once more who they are, by their password.
#pragma once

#include "server/domain/attempt_limits.h"
#include "server/domain/ports/account_storage.h"
#include "server/domain/ports/password_hasher.h"

#include <functional>

namespace chatoyant::server {

struct PasswordProof
{
    UserId user;
    QString password;
    QString address = {};
    QString field = QStringLiteral("password"); // named in the refusal
};

// Tries are limited; a right password gets its try back.
class PasswordCheck
{
public:
    struct Parts
    {
        AccountStorage &accounts;
        AttemptLimits &limits;
        PasswordHasher &hasher;
    };
    using Done = std::function<void(Result<void>)>;

    explicit PasswordCheck(const Parts &parts);

    // `done` runs at once, within the caller's turn, when the limits refuse; later, outside any
    // turn, otherwise.
    void prove(const PasswordProof &proof, Done done);

private:
    Parts m_parts;
};

} // namespace chatoyant::server
