#include "server/storage/personal_data.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

// A message that somebody sent has its clientId, and there is an index of those by their authors.
PersonalData::PersonalData(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats)
    : m_users(users)
    , m_chats(chats)
    , m_chatsOf(database,
                u"SELECT chat FROM members WHERE user = ?1 UNION"
                " SELECT number >> 32 FROM entries WHERE author = ?1 AND client_key IS NOT NULL"_s)
    , m_forgetDrafts(database, u"DELETE FROM drafts WHERE user = ?1"_s)
    , m_forgetStatus(database,
                     u"UPDATE users SET status_emoji = '', status_text = '', status_until = NULL"
                     " WHERE number = ?1"_s)
    , m_forgetLog(database, u"DELETE FROM user_entries WHERE user = ?1"_s)
    , m_forgetReset(database, u"DELETE FROM reset_codes WHERE user = ?1"_s)
    , m_forgetEmail(database, u"DELETE FROM email_codes WHERE user = ?1"_s)
    , m_forgetRequests(database, u"DELETE FROM join_requests WHERE user = ?1"_s)
{}

QList<ChatId> PersonalData::chatsOf(UserId user) const
{
    QList<ChatId> found;
    m_chatsOf.each([this, &found](const SqlRow &row) { found.append(m_chats.idOf(row.number(0))); },
                   m_users.numberOf(user));
    return found;
}

void PersonalData::forget(UserId user)
{
    for (SqlQuery *query : {&m_forgetDrafts, &m_forgetStatus, &m_forgetLog, &m_forgetReset,
                            &m_forgetEmail, &m_forgetRequests})
        query->write(m_users.numberOf(user));
}

} // namespace chatoyant::server
