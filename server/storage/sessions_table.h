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
    std::optional<Session> session(SessionId session) const override;
    QList<Session> sessionsOf(UserId user) const override;
    void renameSession(SessionId session, const QString &device) override;
    void touchSession(const Session &session) override;
    void removeSession(SessionId session) override;
    void removeStaleSessions(const QDateTime &usedBefore,
                             const QDateTime &createdBefore,
                             const QDateTime &erasedBefore) override;

private:
    Session read(const SqlRow &row) const;

    UserNumbers &m_users;
    SqlQuery m_add;
    mutable SqlQuery m_findByToken;
    mutable SqlQuery m_findById;
    mutable SqlQuery m_list;
    SqlQuery m_rename;
    SqlQuery m_touch;
    SqlQuery m_remove;
    SqlQuery m_removeStale;
    SqlQuery m_forgetErased;
};

} // namespace chatoyant::server
