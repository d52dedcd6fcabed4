// Keeps second factors: the secret of each, and what is left of the recovery codes.
#pragma once

#include "common/base/ids.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace chatoyant::server {

struct SecondFactor
{
    QByteArray secret;
    bool isConfirmed = false; // asked for at log-in
    qint64 lastStep = 0;      // of the last code that was good
};

class FactorStorage
{
public:
    virtual ~FactorStorage() = default;
    virtual std::optional<SecondFactor> factor(UserId user) const = 0;
    virtual void setFactor(UserId user, const SecondFactor &factor) = 0;
    // With its recovery codes.
    virtual void removeFactor(UserId user) = 0;
    virtual void setRecoveryCodes(UserId user, const QList<QByteArray> &hashes) = 0;
    virtual int recoveryCodes(UserId user) const = 0;
    // True when it was there; it is not any more.
    virtual bool takeRecoveryCode(UserId user, const QByteArray &hash) = 0;
};

} // namespace chatoyant::server
