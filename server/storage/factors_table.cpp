#include "server/storage/factors_table.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

FactorsTable::FactorsTable(SqlDatabase &database, UserNumbers &users)
    : m_users(users)
    , m_find(database,
             u"SELECT secret, is_confirmed, last_step FROM second_factors WHERE user = ?1"_s)
    , m_set(database,
            u"INSERT OR REPLACE INTO second_factors (user, secret, is_confirmed, last_step)"
            " VALUES (?1, ?2, ?3, ?4)"_s)
    , m_remove(database, u"DELETE FROM second_factors WHERE user = ?1"_s)
    , m_addCode(database, u"INSERT INTO recovery_codes (user, code_hash) VALUES (?1, ?2)"_s)
    , m_removeCodes(database, u"DELETE FROM recovery_codes WHERE user = ?1"_s)
    , m_countCodes(database, u"SELECT count(*) FROM recovery_codes WHERE user = ?1"_s)
    , m_takeCode(database, u"DELETE FROM recovery_codes WHERE user = ?1 AND code_hash = ?2"_s)
{}

std::optional<SecondFactor> FactorsTable::factor(UserId user) const
{
    return m_find.first(
        [](const SqlRow &row) {
            return SecondFactor{row.bytes(0), row.flag(1), row.number(2)};
        },
        m_users.numberOf(user));
}

void FactorsTable::setFactor(UserId user, const SecondFactor &factor)
{
    m_set.write(m_users.numberOf(user), factor.secret, factor.isConfirmed, factor.lastStep);
}

void FactorsTable::removeFactor(UserId user)
{
    m_remove.write(m_users.numberOf(user));
    m_removeCodes.write(m_users.numberOf(user));
}

void FactorsTable::setRecoveryCodes(UserId user, const QList<QByteArray> &hashes)
{
    const qint64 number = m_users.numberOf(user);
    m_removeCodes.write(number);
    for (const QByteArray &hash : hashes)
        m_addCode.write(number, hash);
}

int FactorsTable::recoveryCodes(UserId user) const
{
    return int(
        m_countCodes.first([](const SqlRow &row) { return row.number(0); }, m_users.numberOf(user))
            .value_or(0));
}

bool FactorsTable::takeRecoveryCode(UserId user, const QByteArray &hash)
{
    return m_takeCode.write(m_users.numberOf(user), hash) > 0;
}

} // namespace chatoyant::server
