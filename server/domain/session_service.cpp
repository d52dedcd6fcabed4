#include "server/domain/session_service.h"

#include "common/base/limits.h"
#include "common/protocol/json.h"

#include <QCryptographicHash>

#include <algorithm>

namespace chatoyant::server {

namespace {

constexpr qsizetype mostSessions = 100; // of one person

QByteArray hashOf(const QString &token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

SessionService::SessionService(const Parts &parts, const ServerPolicy &policy)
    : m_parts(parts)
    , m_policy(policy)
{}

ServerInfo SessionService::info() const
{
    return {m_policy.name,
            m_policy.version,
            m_policy.signup,
            m_policy.features,
            now(),
            m_policy.messageBytes,
            m_policy.deleteWindow.count(),
            m_policy.files.fileBytes,
            m_policy.moodText,
            m_policy.context,
            m_policy.voice,
            {},
            m_policy.termsUrl,
            m_policy.contact};
}

SignedIn SessionService::open(const User &user, const Device &device)
{
    makeRoom(user.id);
    const QString token = randomToken(m_parts.random);
    const QDateTime time = now();
    const Session session{newId<SessionId>(m_parts.clock, m_parts.random),
                          user.id,
                          hashOf(token),
                          device,
                          time,
                          time};
    m_parts.sessions.addSession(session);
    m_parts.watch.add(session, device);
    SignedIn signedIn = granted(session, user);
    signedIn.grant.token = token;
    return signedIn;
}

Result<SignedIn> SessionService::resume(const QString &token, const Device &used)
{
    const auto stored = m_parts.sessions.sessionByTokenHash(hashOf(token));
    if (!stored && m_parts.accounts.isErasedToken(hashOf(token)))
        return makeError(Reason::AccountDeleted);
    if (!stored || m_parts.watch.expiryOf(m_parts.watch.latest(*stored)) <= now())
        return makeError(Reason::SessionExpired);
    const auto account = m_parts.accounts.account(stored->user);
    if (!account || account->standing != Standing::Active)
        return makeError(Reason::SessionExpired);
    m_parts.watch.add(*stored, used);
    return granted(m_parts.watch.latest(*stored), account->user);
}

void SessionService::logout(SessionId session)
{
    m_parts.watch.end(session, Reason::SessionExpired);
}

bool SessionService::isUsedAt(UserId user, const QString &address) const
{
    const QList<DeviceSession> sessions = list(user);
    return std::any_of(sessions.cbegin(), sessions.cend(), [&](const DeviceSession &session) {
        return !address.isEmpty() && session.address == address;
    });
}

QList<DeviceSession> SessionService::list(UserId user, SessionId current) const
{
    QList<DeviceSession> found;
    const QList<Session> sessions = m_parts.sessions.sessionsOf(user);
    const std::chrono::seconds idle = m_parts.watch.idleOf(user);
    for (const Session &stored : sessions) {
        const Session session = m_parts.watch.latest(stored);
        const QDateTime expiry = m_parts.watch.expiryOf(session, idle);
        if (expiry > now())
            found.append({session.id, session.device.name, session.device.address,
                          session.createdAt, session.usedAt, expiry, session.id == current,
                          m_parts.links.isLive(session.id), session.device.program,
                          session.device.system});
    }
    std::stable_sort(
        found.begin(), found.end(),
        [](const DeviceSession &a, const DeviceSession &b) { return a.usedAt > b.usedAt; });
    return found;
}

Result<void> SessionService::rename(UserId user, SessionId session, const QString &device)
{
    const auto stored = m_parts.sessions.session(session);
    if (!stored || stored->user != user)
        return makeError(Reason::SessionNotFound, QStringLiteral("sessionId"));
    const QString name = device.simplified();
    if (!json::hasVisibleText(name) || !json::isStorableText(name) ||
        name.size() > limits::deviceNameLength)
        return makeError(Reason::InvalidField, QStringLiteral("device"));
    m_parts.sessions.renameSession(session, name);
    return {};
}

Result<void> SessionService::revoke(UserId user, SessionId session)
{
    const auto stored = m_parts.sessions.session(session);
    if (!stored || stored->user != user)
        return makeError(Reason::SessionNotFound, QStringLiteral("sessionId"));
    m_parts.watch.end(session, Reason::SessionRevoked);
    return {};
}

int SessionService::endAllOf(UserId user, Reason reason, SessionId spared)
{
    int ended = 0;
    const QList<Session> sessions = m_parts.sessions.sessionsOf(user);
    for (const Session &session : sessions) {
        if (session.id == spared)
            continue;
        if (reason == Reason::AccountDeleted)
            m_parts.accounts.addErasedToken(session.tokenHash, now());
        m_parts.watch.end(session.id, reason);
        ++ended;
    }
    return ended;
}

SignedIn SessionService::granted(const Session &session, const User &user) const
{
    return {session.id,
            {user.id, user.username, user.displayName, {}, m_parts.watch.expiryOf(session)}};
}

void SessionService::makeRoom(UserId user)
{
    const QList<DeviceSession> sessions = list(user);
    for (qsizetype at = sessions.size() - 1; at >= mostSessions - 1; --at)
        m_parts.watch.end(sessions[at].id, Reason::SessionRevoked);
}

} // namespace chatoyant::server
