// The table of sessions.
#pragma once

#include "server/domain/ports/session_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class SessionsTable final : public SessionStorage
{
public:
    SessionsTable(SqlDatabase &database, UserNumbers &users);

    void addSession(const Session &session) override;
    std::optional<Session> sessionByTokenHash(const QByteArray &hash) const override;
    QList<SessionId> sessionsOf(UserId user) const override;
    void touchSession(SessionId session, const QDateTime &usedAt) override;
    void removeSession(SessionId session) override;
    void removeStaleSessions(const QDateTime &usedBefore, const QDateTime &createdBefore) override;

private:
    UserNumbers &m_users;
    SqlQuery m_add;
    mutable SqlQuery m_find;
    mutable SqlQuery m_list;
    SqlQuery m_touch;
    SqlQuery m_remove;
    SqlQuery m_removeStale;
};

} // namespace chatoyant::server
