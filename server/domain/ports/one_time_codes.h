// Reckons the codes that an authenticator shows (TOTP, RFC 6238: SHA-1, 30 s, six digits).
#pragma once

#include <QByteArray>
#include <QString>

namespace chatoyant::server {

class OneTimeCodes
{
public:
    virtual ~OneTimeCodes() = default;
    // Of a step of 30 s since 1970; empty when it cannot be reckoned.
    virtual QString code(const QByteArray &secret, qint64 step) const = 0;
    // As authenticators take it: base 32.
    virtual QString secretText(const QByteArray &secret) const = 0;
};

} // namespace chatoyant::server
