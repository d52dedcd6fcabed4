// Keeps sessions; of a token only its hash is known.
#pragma once

#include "common/base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace chatoyant::server {

struct Session
{
    SessionId id;
    UserId user;
    QByteArray tokenHash; // SHA-256
    QString device;
    QDateTime createdAt;
    QDateTime usedAt;

    friend bool operator==(const Session &, const Session &) = default;
};

class SessionStorage
{
public:
    virtual ~SessionStorage() = default;
    virtual void addSession(const Session &session) = 0;
    virtual std::optional<Session> sessionByTokenHash(const QByteArray &hash) const = 0;
    virtual QList<SessionId> sessionsOf(UserId user) const = 0;
    virtual void touchSession(SessionId session, const QDateTime &usedAt) = 0;
    virtual void removeSession(SessionId session) = 0;
    // Removes those not used since the one time or created before the other.
    virtual void removeStaleSessions(const QDateTime &usedBefore,
                                     const QDateTime &createdBefore) = 0;
};

} // namespace chatoyant::server
