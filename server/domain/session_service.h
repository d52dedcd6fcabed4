// Signs devices in by token, and out; shows people where they are signed in.
#pragma once

#include "common/base/clock.h"
#include "common/base/error.h"
#include "common/base/random.h"
#include "common/model/session.h"
#include "server/domain/session_watch.h"

namespace chatoyant::server {

struct SignedIn
{
    SessionId session;
    Grant grant;
};

class SessionService
{
public:
    struct Parts
    {
        SessionStorage &sessions;
        AccountStorage &accounts;
        SessionWatch &watch;
        LiveLinks &links;
        const Clock &clock;
        Random &random;
    };

    SessionService(const Parts &parts, const ServerPolicy &policy);

    ServerInfo info() const;
    // Days without use after which sessions end at the latest.
    int mostIdleDays() const { return m_parts.watch.mostIdleDays(); }
    QDateTime now() const { return m_parts.clock.now(); }

    // A new session for someone whose password was right. The grant holds the token. Of somebody's
    // many sessions the one that was not used for longest ends.
    SignedIn open(const User &user, const Device &device);
    // Where the caller is now, and with which program; its name stays. AccountDeleted for a token
    // of an account that is gone, SessionExpired for any other that is not good.
    Result<SignedIn> resume(const QString &token, const Device &used = {});
    // The connections of the session hear of it, save that the caller's own is the network side's.
    void logout(SessionId session);

    // Somebody is signed in there.
    bool isUsedAt(UserId user, const QString &address) const;
    // Newest use first.
    QList<DeviceSession> list(UserId user, SessionId current = {}) const;
    Result<void> rename(UserId user, SessionId session, const QString &device);
    Result<void> revoke(UserId user, SessionId session);
    // How many ended. An id that is not valid spares none.
    int endAllOf(UserId user, Reason reason, SessionId spared = {});

private:
    SignedIn granted(const Session &session, const User &user) const;
    void makeRoom(UserId user);

    Parts m_parts;
    const ServerPolicy &m_policy;
};

} // namespace chatoyant::server
