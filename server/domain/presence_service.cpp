#include "server/domain/presence_service.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

PresenceService::PresenceService(const Parts &parts)
    : m_parts(parts)
{}

void PresenceService::linkOpened(UserId user)
{
    if (++m_links[user] == 1)
        change(user, Presence::Online);
}

void PresenceService::linkClosed(UserId user)
{
    const auto links = m_links.find(user);
    if (links == m_links.end() || --*links > 0)
        return;
    m_links.erase(links);
    m_parts.users.setLastSeen(user, m_parts.clock.now());
    change(user, Presence::Offline);
}

Result<void> PresenceService::set(UserId caller, Presence presence)
{
    if (presence == Presence::Offline)
        return makeError(Reason::InvalidField, u"state"_s);
    // Without a connection nobody would ever take it back.
    if (m_links.contains(caller) && m_parts.people.presence(caller) != presence)
        change(caller, presence);
    return {};
}

void PresenceService::change(UserId user, Presence presence)
{
    m_parts.people.setPresence(user, presence);
    User who;
    who.id = user;
    who.presence = presence;
    if (presence == Presence::Offline)
        who.lastSeen = m_parts.clock.now();
    QList<UserId> audience = m_parts.contacts.friendsOf(user);
    audience.removeIf(
        [&](UserId reader) { return m_parts.contacts.contact(user, reader).blocked; });
    m_parts.delivery.presence(who, audience);
}

} // namespace chatoyant::server
