#include "server/domain/session_watch.h"

namespace chatoyant::server {

namespace {

constexpr int notesPerLook = 100;  // uses that are written in one turn
constexpr int looksPerSweep = 600; // those without a connection are forgotten
constexpr int erasedDays = 365;    // a device that was away for longer hears less

QDateTime after(const QDateTime &time, std::chrono::milliseconds duration)
{
    return time.addMSecs(duration.count());
}

} // namespace

SessionWatch::SessionWatch(const Parts &parts, const ServerPolicy &policy)
    : m_parts(parts)
    , m_policy(policy)
{}

void SessionWatch::add(const Session &stored, const Device &used)
{
    Watched watched{stored, stored.usedAt, idleOf(stored.user)};
    Device &device = watched.session.device;
    if (!used.address.isEmpty())
        device.address = used.address;
    if (!used.program.isEmpty()) {
        device.program = used.program;
        device.system = used.system;
    }
    if (device != stored.device)
        watched.storedUse = {};
    noteUse(watched);
    const QDateTime expiry = expiryOf(watched.session, watched.idle);
    if (m_due.isValid() && expiry < m_due)
        m_due = expiry;
    m_watched.insert(stored.id, watched);
}

Session SessionWatch::latest(Session session) const
{
    const auto known = m_watched.constFind(session.id);
    if (known != m_watched.cend() && known->session.usedAt > session.usedAt)
        session.usedAt = known->session.usedAt;
    return session;
}

QDateTime SessionWatch::expiryOf(const Session &session) const
{
    const auto known = m_watched.constFind(session.id);
    return expiryOf(session, known == m_watched.cend() ? idleOf(session.user) : known->idle);
}

QDateTime SessionWatch::expiryOf(const Session &session, std::chrono::seconds idle) const
{
    return std::min(after(session.usedAt, idle),
                    after(session.createdAt, m_policy.sessionAbsolute));
}

int SessionWatch::mostIdleDays() const
{
    const auto days = std::chrono::duration_cast<std::chrono::days>(m_policy.sessionIdle).count();
    return static_cast<int>(std::min<qint64>(days, mostSessionDays));
}

std::chrono::seconds SessionWatch::idleOf(UserId user) const
{
    const QJsonValue chosen = m_parts.users.settings(user).value(sessionDaysSetting);
    const std::chrono::days days(std::clamp(chosen.toInt(mostSessionDays), 1, mostSessionDays));
    return chosen.isDouble() ? std::min<std::chrono::seconds>(days, m_policy.sessionIdle)
                             : m_policy.sessionIdle;
}

void SessionWatch::endOverOf(UserId user)
{
    const QDateTime now = m_parts.clock.now();
    const std::chrono::seconds idle = idleOf(user);
    const QList<Session> sessions = m_parts.sessions.sessionsOf(user);
    for (const Session &session : sessions) {
        // Where it cannot be stored, it does not hold.
        m_parts.batch.afterCommit([this, id = session.id, idle] {
            if (const auto watched = m_watched.find(id); watched != m_watched.end())
                watched->idle = idle;
            m_due = {}; // it may be sooner
        });
        if (expiryOf(latest(session), idle) <= now)
            end(session.id, Reason::SessionExpired);
    }
}

void SessionWatch::end(SessionId session, Reason reason)
{
    m_parts.sessions.removeSession(session);
    m_parts.batch.afterCommit([this, session, reason] {
        m_watched.remove(session);
        m_parts.links.endSession(session, reason);
    });
}

bool SessionWatch::look()
{
    int notes = 0;
    const QList<SessionId> used = m_parts.links.takeUsed();
    for (const SessionId &session : used) {
        const auto watched = m_watched.find(session);
        if (watched == m_watched.end())
            continue;
        const QDateTime stored = watched->storedUse;
        if (notes < notesPerLook)
            noteUse(*watched);
        else
            watched->session.usedAt = m_parts.clock.now();
        notes += watched->storedUse == stored ? 0 : 1;
    }
    m_mustCheck = m_parts.transaction.changedByOthers() || m_mustCheck;
    const bool isChanged = m_mustCheck;
    if (isChanged)
        endRemoved();
    const QDateTime now = m_parts.clock.now();
    if (!m_due.isValid() || m_due <= now || ++m_looks % looksPerSweep == 0)
        endExpired(now);
    return isChanged;
}

void SessionWatch::removeExpired()
{
    const QDateTime now = m_parts.clock.now();
    m_parts.sessions.removeStaleSessions(after(now, -(m_policy.sessionIdle + grain())),
                                         after(now, -m_policy.sessionAbsolute),
                                         now.addDays(-erasedDays));
}

std::chrono::milliseconds SessionWatch::grain() const
{
    constexpr std::chrono::milliseconds longest = std::chrono::hours(1);
    constexpr int parts = 8;
    return std::min(longest, std::chrono::milliseconds(m_policy.sessionIdle) / parts);
}

void SessionWatch::noteUse(Watched &watched)
{
    watched.session.usedAt = m_parts.clock.now();
    if (watched.storedUse.isValid() && after(watched.storedUse, grain()) > watched.session.usedAt)
        return;
    m_parts.sessions.touchSession(watched.session);
    watched.storedUse = watched.session.usedAt;
}

void SessionWatch::endRemoved()
{
    const QList<SessionId> live = m_parts.links.liveSessions();
    for (const SessionId &session : live) {
        if (m_parts.sessions.session(session))
            continue;
        const auto account = m_parts.accounts.account(m_watched.value(session).session.user);
        const Standing standing = account ? account->standing : Standing::Active;
        end(session, standing == Standing::Active      ? Reason::SessionRevoked
                     : standing == Standing::Suspended ? Reason::AccountSuspended
                                                       : Reason::AccountDeleted);
    }
    m_parts.batch.afterCommit([this] { m_mustCheck = false; });
}

void SessionWatch::endExpired(const QDateTime &now)
{
    m_due = {};
    QList<SessionId> over;
    for (auto watched = m_watched.begin(); watched != m_watched.end();) {
        const QDateTime expiry = expiryOf(watched->session, watched->idle);
        if (!m_parts.links.isLive(watched.key())) {
            watched = m_watched.erase(watched);
            continue;
        }
        if (expiry <= now)
            over.append(watched.key());
        if (!m_due.isValid() || expiry < m_due)
            m_due = expiry; // also of who is over: until that is stored
        ++watched;
    }
    for (const SessionId &session : over)
        end(session, Reason::SessionExpired);
}

} // namespace chatoyant::server
