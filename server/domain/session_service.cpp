#include "server/domain/session_service.h"

#include <QCryptographicHash>

namespace chatoyant::server {

namespace {

// How exactly the last use is known: not every resume writes.
constexpr std::chrono::milliseconds useGrain = std::chrono::hours(1);

QByteArray hashOf(const QString &token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
}

QDateTime after(const QDateTime &time, std::chrono::milliseconds duration)
{
    return time.addMSecs(duration.count());
}

} // namespace

SessionService::SessionService(const Parts &parts, const ServerPolicy &policy)
    : m_parts(parts)
    , m_policy(policy)
{}

ServerInfo SessionService::info() const
{
    return {m_policy.name, m_policy.version, m_policy.signup, m_policy.features, now()};
}

SignedIn SessionService::open(const User &user, const QString &device)
{
    const QString token = randomToken(m_parts.random);
    const QDateTime time = now();
    const Session session{newId<SessionId>(m_parts.clock, m_parts.random),
                          user.id,
                          hashOf(token),
                          device,
                          time,
                          time};
    m_parts.sessions.addSession(session);
    SignedIn signedIn = granted(session, user);
    signedIn.grant.token = token;
    return signedIn;
}

Result<SignedIn> SessionService::resume(const QString &token)
{
    auto session = m_parts.sessions.sessionByTokenHash(hashOf(token));
    if (!session || expiryOf(*session) <= now())
        return makeError(Reason::SessionExpired);
    const auto account = m_parts.accounts.account(session->user);
    if (!account)
        return makeError(Reason::SessionExpired);
    if (after(session->usedAt, useGrain) <= now()) {
        session->usedAt = now();
        m_parts.sessions.touchSession(session->id, session->usedAt);
    }
    return granted(*session, account->user);
}

Result<void> SessionService::logout(SessionId session)
{
    m_parts.sessions.removeSession(session);
    m_parts.batch.afterCommit(
        [this, session] { m_parts.links.endSession(session, Reason::SessionExpired); });
    return {};
}

void SessionService::endAllOf(UserId user)
{
    const QList<SessionId> sessions = m_parts.sessions.sessionsOf(user);
    for (const SessionId &session : sessions)
        (void)logout(session);
}

void SessionService::removeExpired()
{
    m_parts.sessions.removeStaleSessions(after(now(), -m_policy.sessionIdle),
                                         after(now(), -m_policy.sessionAbsolute));
}

QDateTime SessionService::expiryOf(const Session &session) const
{
    return std::min(after(session.usedAt, m_policy.sessionIdle),
                    after(session.createdAt, m_policy.sessionAbsolute));
}

SignedIn SessionService::granted(const Session &session, const User &user) const
{
    return {session.id, {user.id, user.username, user.displayName, {}, expiryOf(session)}};
}

} // namespace chatoyant::server
