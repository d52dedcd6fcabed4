// Codes of authenticators, by liboath.
#pragma once

#include "server/domain/ports/one_time_codes.h"

namespace chatoyant::server {

class OathCodes final : public OneTimeCodes
{
public:
    QString code(const QByteArray &secret, qint64 step) const override;
    QString secretText(const QByteArray &secret) const override;
};

} // namespace chatoyant::server
