// The tables of second factors and their recovery codes.
#pragma once

#include "server/domain/ports/factor_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class FactorsTable final : public FactorStorage
{
public:
    FactorsTable(SqlDatabase &database, UserNumbers &users);

    std::optional<SecondFactor> factor(UserId user) const override;
    void setFactor(UserId user, const SecondFactor &factor) override;
    void removeFactor(UserId user) override;
    void setRecoveryCodes(UserId user, const QList<QByteArray> &hashes) override;
    int recoveryCodes(UserId user) const override;
    bool takeRecoveryCode(UserId user, const QByteArray &hash) override;

private:
    UserNumbers &m_users;
    mutable SqlQuery m_find;
    SqlQuery m_set;
    SqlQuery m_remove;
    SqlQuery m_addCode;
    SqlQuery m_removeCodes;
    mutable SqlQuery m_countCodes;
    SqlQuery m_takeCode;
};

} // namespace chatoyant::server
