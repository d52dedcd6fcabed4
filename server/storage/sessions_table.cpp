#include "server/storage/sessions_table.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

SessionsTable::SessionsTable(SqlDatabase &database, UserNumbers &users)
    : m_users(users)
    , m_add(database,
            u"INSERT INTO sessions (id, user, token_hash, device, created_at, used_at)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"_s)
    , m_find(database,
             u"SELECT id, user, token_hash, device, created_at, used_at"
             " FROM sessions WHERE token_hash = ?1"_s)
    , m_list(database, u"SELECT id FROM sessions WHERE user = ?1 ORDER BY id"_s)
    , m_touch(database, u"UPDATE sessions SET used_at = ?2 WHERE id = ?1"_s)
    , m_remove(database, u"DELETE FROM sessions WHERE id = ?1"_s)
    , m_removeStale(database, u"DELETE FROM sessions WHERE used_at < ?1 OR created_at < ?2"_s)
{}

void SessionsTable::addSession(const Session &session)
{
    m_add.write(session.id.toBytes(), m_users.numberOf(session.user), session.tokenHash,
                session.device.isNull() ? u""_s : session.device, session.createdAt,
                session.usedAt);
}

std::optional<Session> SessionsTable::sessionByTokenHash(const QByteArray &hash) const
{
    return m_find.first(
        [this](const SqlRow &row) {
            return Session{SessionId::fromBytes(row.bytes(0)),
                           m_users.idOf(row.number(1)),
                           row.bytes(2),
                           row.text(3),
                           row.time(4),
                           row.time(5)};
        },
        hash);
}

QList<SessionId> SessionsTable::sessionsOf(UserId user) const
{
    QList<SessionId> found;
    m_list.each([&found](const SqlRow &row) { found.append(SessionId::fromBytes(row.bytes(0))); },
                m_users.numberOf(user));
    return found;
}

void SessionsTable::touchSession(SessionId session, const QDateTime &usedAt)
{
    m_touch.write(session.toBytes(), usedAt);
}

void SessionsTable::removeSession(SessionId session)
{
    m_remove.write(session.toBytes());
}

void SessionsTable::removeStaleSessions(const QDateTime &usedBefore, const QDateTime &createdBefore)
{
    m_removeStale.write(usedBefore, createdBefore);
}

} // namespace chatoyant::server
