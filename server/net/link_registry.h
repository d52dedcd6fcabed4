// Who is behind which connection: users and sessions to links. Lives on the domain thread.
#pragma once

#include "server/domain/ports/live_links.h"
#include "server/net/net_settings.h"
#include "server/net/outbox.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace chatoyant::server {

// Named after what a handler needs to know: on whose behalf it works.
struct SignedInCaller
{
    UserId user;
    SessionId session;

    friend bool operator==(const SignedInCaller &, const SignedInCaller &) = default;
};

class LinkRegistry final : public LiveLinks
{
public:
    LinkRegistry(Outbox &outbox, const NetSettings &settings);

    // A link exists from here until it is closed.
    void open(const LinkId &link, const QString &address);
    bool isOpen(const LinkId &link) const { return m_callers.contains(link); }
    QList<LinkId> all() const { return m_callers.keys(); }
    QString addressOf(const LinkId &link) const { return m_addresses.value(link); }
    // Closes links on which nobody has signed in for too long.
    void closeStrangers();
    // A session comes back on a new connection. Where that is too often: how long to wait.
    std::optional<std::chrono::milliseconds> tooSoon(SessionId session);
    // Each returns who was signed in there.
    std::optional<SignedInCaller> close(const LinkId &link);
    std::optional<SignedInCaller> signOut(const LinkId &link);
    void signIn(const LinkId &link, const SignedInCaller &caller);
    // Who asks for something there; their session counts as used.
    std::optional<SignedInCaller> caller(const LinkId &link);
    // Whether the sign-ins since the last call are stored. If not, they never were.
    void settleSignIns(bool areStored);
    // Whose links were signed out from this side since the last call, once per link.
    QList<UserId> takeEnded() { return std::exchange(m_ended, {}); }

    void deliver(const QList<UserId> &audience, const QByteArray &frame) override;
    bool isOnline(UserId user) const override { return m_byUser.contains(user); }
    int peopleOnline() const { return int(m_byUser.size()); }
    void endSession(SessionId session, Reason reason) override;
    bool isLive(SessionId session) const override { return m_bySession.contains(session); }
    QList<SessionId> liveSessions() const override { return m_bySession.keys(); }
    QList<SessionId> takeUsed() override;

private:
    Outbox &m_outbox;
    const NetSettings &m_settings;
    QHash<LinkId, std::optional<SignedInCaller>> m_callers;
    QHash<LinkId, QString> m_addresses;
    QHash<LinkId, std::chrono::steady_clock::time_point> m_strangers; // since when
    QHash<SessionId, RateBucket> m_comings;
    QHash<UserId, QList<LinkId>> m_byUser;
    QHash<SessionId, QSet<LinkId>> m_bySession;
    QSet<SessionId> m_used;
    QList<LinkId> m_unsettled; // signed in, not yet known to be stored
    QList<UserId> m_ended;
    QList<LinkId> m_receivers; // kept for its memory
};

} // namespace chatoyant::server
