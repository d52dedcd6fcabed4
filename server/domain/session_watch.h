// Watches the sessions that are in use: remembers their last use, and ends them when their time is
// up or another program has ended them.
#pragma once

#include "common/base/clock.h"
#include "server/domain/log_batch.h"
#include "server/domain/ports/account_storage.h"
#include "server/domain/ports/live_links.h"
#include "server/domain/ports/session_storage.h"
#include "server/domain/ports/user_storage.h"
#include "server/domain/server_policy.h"

#include <QHash>

namespace chatoyant::server {

// The setting by which people have their sessions end sooner than the operator has it: after so
// many days without use. A number from 1 on.
inline constexpr auto sessionDaysSetting = QLatin1StringView("session.days");
constexpr int mostSessionDays = 3650;

class SessionWatch
{
public:
    struct Parts
    {
        SessionStorage &sessions;
        AccountStorage &accounts;
        const UserStorage &users;
        Transaction &transaction;
        LiveLinks &links;
        LogBatch &batch;
        const Clock &clock;
    };

    SessionWatch(const Parts &parts, const ServerPolicy &policy);

    // Somebody signs in by it, now, from there and with that program.
    void add(const Session &stored, const Device &used);
    // With its last use as exactly as it is known.
    Session latest(Session session) const;
    QDateTime expiryOf(const Session &session) const;
    QDateTime expiryOf(const Session &session, std::chrono::seconds idle) const;
    // As somebody has chosen, and no longer than the operator lets them.
    std::chrono::seconds idleOf(UserId user) const;
    // Days without use after which sessions end at the latest, as the operator has it.
    int mostIdleDays() const;
    // To be called before and after somebody chooses another time: what is over by either ends, and
    // a longer time brings nothing back.
    void endOverOf(UserId user);

    // Removes it, and closes its connections after the commit.
    void end(SessionId session, Reason reason);
    // To be called within a turn, each second: who is over is gone within that time.
    // True when accounts may have been changed by another program.
    bool look();
    // Removes what nobody has used in time.
    void removeExpired();

private:
    struct Watched
    {
        Session session;
        QDateTime storedUse;       // usedAt, as the storage has it
        std::chrono::seconds idle; // as its owner has chosen
    };

    // How exactly the storage knows the last use: not every request writes.
    std::chrono::milliseconds grain() const;
    void noteUse(Watched &watched);
    void endRemoved();
    void endExpired(const QDateTime &now);

    Parts m_parts;
    const ServerPolicy &m_policy;
    QHash<SessionId, Watched> m_watched;
    QDateTime m_due;          // none is over before; null: not known
    bool m_mustCheck = false; // another program has changed something
    int m_looks = 0;
};

} // namespace chatoyant::server
