// The connections that are open now; implemented by the network side.
#pragma once

#include "common/base/error.h"
#include "common/base/ids.h"

#include <QByteArray>
#include <QList>

namespace chatoyant::server {

class LiveLinks
{
public:
    virtual ~LiveLinks() = default;
    // Sends one ready JSON notification to every connection of these people.
    virtual void deliver(const QList<UserId> &audience, const QByteArray &frame) = 0;
    virtual bool isOnline(UserId user) const = 0;
    // Closes every connection of the session, after a `sessionEnded` with this reason.
    virtual void endSession(SessionId session, Reason reason) = 0;
    virtual bool isLive(SessionId session) const = 0;
    virtual QList<SessionId> liveSessions() const = 0;
    // Those that asked for something since the last call.
    virtual QList<SessionId> takeUsed() = 0;
};

} // namespace chatoyant::server
