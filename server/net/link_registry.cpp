#include "server/net/link_registry.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostComings = 50'000;

} // namespace

LinkRegistry::LinkRegistry(Outbox &outbox, const NetSettings &settings)
    : m_outbox(outbox)
    , m_settings(settings)
{}

void LinkRegistry::open(const LinkId &link, const QString &address)
{
    m_callers.insert(link, std::nullopt);
    m_addresses.insert(link, address);
    m_strangers.insert(link, std::chrono::steady_clock::now());
}

void LinkRegistry::closeStrangers()
{
    const auto since = std::chrono::steady_clock::now() - m_settings.signInWithin;
    for (auto link = m_strangers.begin(); link != m_strangers.end();) {
        if (*link > since) {
            ++link;
            continue;
        }
        m_outbox.close(link.key(), close_code::signedOut, reasonInfo(Reason::NotSignedIn).name);
        link = m_strangers.erase(link);
    }
}

std::optional<std::chrono::milliseconds> LinkRegistry::tooSoon(SessionId session)
{
    const AttemptRate &rate = m_settings.resumes;
    const auto now = RateClock::now();
    if (m_comings.size() >= mostComings)
        m_comings.removeIf(
            [&](QHash<SessionId, RateBucket>::iterator known) { return known->isFull(rate, now); });
    RateBucket &bucket = m_comings[session];
    return bucket.take(rate, now) ? std::nullopt : std::optional(bucket.wait(rate, now));
}

std::optional<SignedInCaller> LinkRegistry::close(const LinkId &link)
{
    const auto caller = signOut(link);
    m_callers.remove(link);
    m_addresses.remove(link);
    m_strangers.remove(link);
    return caller;
}

std::optional<SignedInCaller> LinkRegistry::signOut(const LinkId &link)
{
    const auto found = m_callers.find(link);
    if (found == m_callers.end() || !*found)
        return std::nullopt;
    const SignedInCaller caller = **found;
    found->reset();
    m_strangers.insert(link, std::chrono::steady_clock::now());
    QList<LinkId> &ofUser = m_byUser[caller.user];
    ofUser.removeOne(link);
    if (ofUser.isEmpty())
        m_byUser.remove(caller.user);
    QSet<LinkId> &ofSession = m_bySession[caller.session];
    ofSession.remove(link);
    if (ofSession.isEmpty())
        m_bySession.remove(caller.session);
    return caller;
}

void LinkRegistry::signIn(const LinkId &link, const SignedInCaller &caller)
{
    m_callers.insert(link, caller);
    m_strangers.remove(link);
    m_byUser[caller.user].append(link);
    m_bySession[caller.session].insert(link);
    m_unsettled.append(link);
}

void LinkRegistry::settleSignIns(bool areStored)
{
    const QList<LinkId> links = std::exchange(m_unsettled, {});
    if (areStored)
        return;
    for (const LinkId &link : links) {
        if (const auto caller = signOut(link))
            m_ended.append(caller->user);
    }
}

std::optional<SignedInCaller> LinkRegistry::caller(const LinkId &link)
{
    const auto caller = m_callers.value(link);
    if (caller)
        m_used.insert(caller->session);
    return caller;
}

QList<SessionId> LinkRegistry::takeUsed()
{
    return std::exchange(m_used, {}).values();
}

void LinkRegistry::deliver(const QList<UserId> &audience, const QByteArray &frame)
{
    m_receivers.clear();
    for (const UserId &user : audience) {
        if (const auto links = m_byUser.constFind(user); links != m_byUser.cend())
            m_receivers.append(*links);
    }
    m_outbox.text(m_receivers, frame);
}

void LinkRegistry::endSession(SessionId session, Reason reason)
{
    const QByteArray frame = rpc::writeNotification(
        u"sessionEnded"_s, {{u"reason"_s, QString::fromLatin1(reasonInfo(reason).name)}});
    const QSet<LinkId> links = m_bySession.value(session);
    for (const LinkId &link : links) {
        m_outbox.text(link, frame);
        m_outbox.close(link, close_code::signedOut, reasonInfo(reason).name);
        if (const auto caller = signOut(link))
            m_ended.append(caller->user);
    }
}

} // namespace chatoyant::server
