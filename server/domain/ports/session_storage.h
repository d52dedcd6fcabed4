// Keeps sessions; of a token only its hash is known.
#pragma once

#include "common/base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace chatoyant::server {

// Where somebody signs in.
struct Device
{
    QString name;         // what the client calls itself; may be empty
    QString address;      // of the other end; of IPv6 the /64
    QString program = {}; // with its version; may be empty
    QString system = {};  // that it runs on; may be empty

    friend bool operator==(const Device &, const Device &) = default;
};

struct Session
{
    SessionId id;
    UserId user;
    QByteArray tokenHash; // SHA-256
    Device device;
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
    virtual std::optional<Session> session(SessionId session) const = 0;
    virtual QList<Session> sessionsOf(UserId user) const = 0; // oldest first
    virtual void renameSession(SessionId session, const QString &device) = 0;
    // Notes when and where it was used, and by what.
    virtual void touchSession(const Session &session) = 0;
    virtual void removeSession(SessionId session) = 0;
    // Removes those not used since the one time or created before the other, and the tokens of
    // accounts that were deleted before the third.
    virtual void removeStaleSessions(const QDateTime &usedBefore,
                                     const QDateTime &createdBefore,
                                     const QDateTime &erasedBefore) = 0;
};

} // namespace chatoyant::server
