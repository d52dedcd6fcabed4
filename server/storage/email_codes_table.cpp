#include "server/storage/email_codes_table.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

EmailCodesTable::EmailCodesTable(SqlDatabase &database, UserNumbers &users)
    : m_users(users)
    , m_set(database,
            u"INSERT OR REPLACE INTO email_codes (user, email, code_hash, expires_at)"
            " VALUES (?1, ?2, ?3, ?4)"_s)
    , m_find(database, u"SELECT email, code_hash, expires_at FROM email_codes WHERE user = ?1"_s)
    , m_remove(database, u"DELETE FROM email_codes WHERE user = ?1"_s)
    , m_addSignup(database,
                  u"INSERT INTO pending_signups (code_hash, username, email, display_name,"
                  " password_hash, locale, invite_hash, expires_at)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"_s)
    , m_findSignup(database,
                   u"SELECT code_hash, username, email, display_name, password_hash, locale,"
                   " invite_hash, expires_at FROM pending_signups WHERE code_hash = ?1"_s)
    , m_removeSignup(database, u"DELETE FROM pending_signups WHERE code_hash = ?1"_s)
    , m_removeStale(database, u"DELETE FROM email_codes WHERE expires_at <= ?1"_s)
    , m_removeStaleSignups(database, u"DELETE FROM pending_signups WHERE expires_at <= ?1"_s)
{}

void EmailCodesTable::setEmailCode(const EmailCode &code)
{
    m_set.write(m_users.numberOf(code.user), code.email, code.codeHash, code.expiresAt);
}

std::optional<EmailCode> EmailCodesTable::emailCode(UserId user) const
{
    return m_find.first(
        [user](const SqlRow &row) {
            return EmailCode{user, row.text(0), row.bytes(1), row.time(2)};
        },
        m_users.numberOf(user));
}

void EmailCodesTable::removeEmailCode(UserId user)
{
    m_remove.write(m_users.numberOf(user));
}

void EmailCodesTable::addPendingSignup(const PendingSignup &signup)
{
    const QString locale = signup.locale.isNull() ? u""_s : signup.locale;
    const QByteArray invite = signup.inviteHash.isNull() ? ""_ba : signup.inviteHash;
    m_addSignup.write(signup.codeHash, signup.username, signup.email, signup.displayName,
                      signup.passwordHash, locale, invite, signup.expiresAt);
}

std::optional<PendingSignup> EmailCodesTable::pendingSignup(const QByteArray &codeHash) const
{
    return m_findSignup.first(
        [](const SqlRow &row) {
            return PendingSignup{row.bytes(0), row.text(1), row.text(2),  row.text(3),
                                 row.text(4),  row.text(5), row.bytes(6), row.time(7)};
        },
        codeHash);
}

void EmailCodesTable::removePendingSignup(const QByteArray &codeHash)
{
    m_removeSignup.write(codeHash);
}

void EmailCodesTable::removeStaleEmailCodes(const QDateTime &before)
{
    m_removeStale.write(before);
    m_removeStaleSignups.write(before);
}

} // namespace chatoyant::server
