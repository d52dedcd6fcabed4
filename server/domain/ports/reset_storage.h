// Keeps the one-time codes by which people set a new password.
#pragma once

#include "common/base/ids.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace chatoyant::server {

struct ResetCode
{
    UserId user;
    QByteArray codeHash; // SHA-256
    QDateTime expiresAt;
};

class ResetStorage
{
public:
    virtual ~ResetStorage() = default;
    // One for each person: a new one takes the place of the last.
    virtual void setResetCode(const ResetCode &code) = 0;
    virtual std::optional<ResetCode> resetCode(const QByteArray &codeHash) const = 0;
    virtual void removeResetCode(UserId user) = 0;
};

} // namespace chatoyant::server
