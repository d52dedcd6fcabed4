#include "server/storage/sessions_table.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QString sessionQuery(const QString &condition)
{
    return u"SELECT id, user, token_hash, device, address, program, system, created_at, used_at"
           " FROM sessions WHERE %1"_s.arg(condition);
}

// Never NULL.
} // namespace

SessionsTable::SessionsTable(SqlDatabase &database, UserNumbers &users)
    : m_users(users)
    , m_add(database,
            u"INSERT INTO sessions (id, user, token_hash, device, address, created_at, used_at,"
            " program, system) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"_s)
    , m_findByToken(database, sessionQuery(u"token_hash = ?1"_s))
    , m_findById(database, sessionQuery(u"id = ?1"_s))
    , m_list(database, sessionQuery(u"user = ?1 ORDER BY id"_s))
    , m_rename(database, u"UPDATE sessions SET device = ?2 WHERE id = ?1"_s)
    , m_touch(database,
              u"UPDATE sessions SET used_at = ?2, address = ?3, program = ?4, system = ?5"
              " WHERE id = ?1"_s)
    , m_remove(database, u"DELETE FROM sessions WHERE id = ?1"_s)
    , m_removeStale(database, u"DELETE FROM sessions WHERE used_at < ?1 OR created_at < ?2"_s)
    , m_forgetErased(database, u"DELETE FROM erased_tokens WHERE at < ?1"_s)
{}

void SessionsTable::addSession(const Session &session)
{
    m_add.write(session.id.toBytes(), m_users.numberOf(session.user), session.tokenHash,
                emptyForNull(session.device.name), emptyForNull(session.device.address),
                session.createdAt, session.usedAt, emptyForNull(session.device.program),
                emptyForNull(session.device.system));
}

std::optional<Session> SessionsTable::sessionByTokenHash(const QByteArray &hash) const
{
    return m_findByToken.first([this](const SqlRow &row) { return read(row); }, hash);
}

std::optional<Session> SessionsTable::session(SessionId session) const
{
    return m_findById.first([this](const SqlRow &row) { return read(row); }, session.toBytes());
}

QList<Session> SessionsTable::sessionsOf(UserId user) const
{
    QList<Session> found;
    m_list.each([this, &found](const SqlRow &row) { found.append(read(row)); },
                m_users.numberOf(user));
    return found;
}

void SessionsTable::renameSession(SessionId session, const QString &device)
{
    m_rename.write(session.toBytes(), emptyForNull(device));
}

void SessionsTable::touchSession(const Session &session)
{
    m_touch.write(session.id.toBytes(), session.usedAt, emptyForNull(session.device.address),
                  emptyForNull(session.device.program), emptyForNull(session.device.system));
}

void SessionsTable::removeSession(SessionId session)
{
    m_remove.write(session.toBytes());
}

void SessionsTable::removeStaleSessions(const QDateTime &usedBefore,
                                        const QDateTime &createdBefore,
                                        const QDateTime &erasedBefore)
{
    m_removeStale.write(usedBefore, createdBefore);
    m_forgetErased.write(erasedBefore);
}

Session SessionsTable::read(const SqlRow &row) const
{
    return {SessionId::fromBytes(row.bytes(0)),
            m_users.idOf(row.number(1)),
            row.bytes(2),
            {row.text(3), row.text(4), row.text(5), row.text(6)},
            row.time(7),
            row.time(8)};
}

} // namespace chatoyant::server
