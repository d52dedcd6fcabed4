#include "server/storage/user_entries_table.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

UserEntriesTable::UserEntriesTable(SqlDatabase &database, UserNumbers &users)
    : m_users(users)
    , m_head(database, u"SELECT coalesce(max(seq), 0) FROM user_entries WHERE user = ?1"_s)
    , m_append(database, u"INSERT INTO user_entries (user, seq, json) VALUES (?1, ?2, ?3)"_s)
    , m_read(database,
             u"SELECT seq, json FROM user_entries WHERE user = ?1 AND seq > ?2"
             " ORDER BY seq LIMIT ?3"_s)
{}

Seq UserEntriesTable::userHead(UserId user) const
{
    return m_head.first([](const SqlRow &row) { return row.number(0); }, m_users.numberOf(user))
        .value_or(0);
}

void UserEntriesTable::appendUserEntry(UserId user, const UserLogEntry &entry)
{
    m_append.write(m_users.numberOf(user), entry.seq, QString::fromUtf8(entry.json));
}

QList<UserLogEntry> UserEntriesTable::userEntries(UserId user, Seq after, int limit) const
{
    QList<UserLogEntry> found;
    m_read.each(
        [&found](const SqlRow &row) {
            found.append({row.number(0), row.text(1).toUtf8()});
        },
        m_users.numberOf(user), after, limit);
    return found;
}

} // namespace chatoyant::server
