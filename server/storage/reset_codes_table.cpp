#include "server/storage/reset_codes_table.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

ResetCodesTable::ResetCodesTable(SqlDatabase &database, UserNumbers &users)
    : m_users(users)
    , m_set(database,
            u"INSERT OR REPLACE INTO reset_codes (user, code_hash, expires_at)"
            " VALUES (?1, ?2, ?3)"_s)
    , m_find(database,
             u"SELECT user, code_hash, expires_at FROM reset_codes WHERE code_hash = ?1"_s)
    , m_remove(database, u"DELETE FROM reset_codes WHERE user = ?1"_s)
{}

void ResetCodesTable::setResetCode(const ResetCode &code)
{
    m_set.write(m_users.numberOf(code.user), code.codeHash, code.expiresAt);
}

std::optional<ResetCode> ResetCodesTable::resetCode(const QByteArray &codeHash) const
{
    return m_find.first(
        [this](const SqlRow &row) {
            return ResetCode{m_users.idOf(row.number(0)), row.bytes(1), row.time(2)};
        },
        codeHash);
}

void ResetCodesTable::removeResetCode(UserId user)
{
    m_remove.write(m_users.numberOf(user));
}

} // namespace chatoyant::server
