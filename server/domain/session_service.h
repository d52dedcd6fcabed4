// Signs devices in by token, and out; sessions end by themselves.
#pragma once

#include "common/base/clock.h"
#include "common/base/error.h"
#include "common/base/random.h"
#include "common/model/session.h"
#include "server/domain/log_batch.h"
#include "server/domain/ports/account_storage.h"
#include "server/domain/ports/live_links.h"
#include "server/domain/ports/session_storage.h"
#include "server/domain/server_policy.h"

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
        LiveLinks &links;
        LogBatch &batch;
        const Clock &clock;
        Random &random;
    };

    SessionService(const Parts &parts, const ServerPolicy &policy);

    ServerInfo info() const;
    QDateTime now() const { return m_parts.clock.now(); }

    // A new session for someone whose password was right. The grant holds the token.
    SignedIn open(const User &user, const QString &device);
    Result<SignedIn> resume(const QString &token);
    // The connections of the session hear of it, save that the caller's own is the network side's.
    Result<void> logout(SessionId session);
    void endAllOf(UserId user);
    void removeExpired();

private:
    QDateTime expiryOf(const Session &session) const;
    SignedIn granted(const Session &session, const User &user) const;

    Parts m_parts;
    const ServerPolicy &m_policy;
};

} // namespace chatoyant::server
