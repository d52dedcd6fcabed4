#include "server/domain/presence_service.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

PresenceService::PresenceService(const Parts &parts)
    : m_parts(parts)
{}

void PresenceService::linkOpened(UserId user)
{
    if (++m_links[user] > 1)
        return;
    const Appearance chosen = m_parts.users.appearance(user);
    change(user, chosen.presence, chosen.privacy.presence);
}

void PresenceService::linkClosed(UserId user)
{
    const auto links = m_links.find(user);
    if (links == m_links.end() || --*links > 0)
        return;
    m_links.erase(links);
    change(user, Presence::Offline, privacy(user).presence);
}

Result<void> PresenceService::set(UserId caller, Presence presence)
{
    if (presence == Presence::Offline)
        return makeError(Reason::InvalidField, u"state"_s);
    Appearance chosen = m_parts.users.appearance(caller);
    // A device that falls asleep does not give away that somebody is there.
    if (presence == Presence::Away && chosen.presence == Presence::Invisible)
        return {};
    if (presence != Presence::Away && presence != chosen.presence) {
        chosen.presence = presence;
        m_parts.users.setAppearance(caller, chosen);
        m_parts.received.forget();
    }
    // Without a connection nobody would ever take it back.
    if (m_links.contains(caller))
        change(caller, presence, chosen.privacy.presence);
    return {};
}

Privacy PresenceService::setPrivacy(UserId caller, const ChangePrivacy &wanted)
{
    Appearance now = m_parts.users.appearance(caller);
    const Privacy before = now.privacy;
    now.privacy = {
        wanted.presence.value_or(before.presence), wanted.readMarks.value_or(before.readMarks),
        wanted.messages.value_or(before.messages), wanted.requests.value_or(before.requests),
        wanted.groups.value_or(before.groups),     wanted.picture.value_or(before.picture)};
    if (now.privacy == before)
        return before;
    m_parts.users.setAppearance(caller, now);
    m_parts.received.forget();
    if (now.privacy.readMarks != before.readMarks)
        m_parts.members.showReadMarks(caller, now.privacy.readMarks);
    const Presence shown = People::shown(m_parts.people.presence(caller));
    if (now.privacy.presence != before.presence && shown != Presence::Offline)
        tell(caller, now.privacy.presence == PresenceAudience::Friends ? shown : Presence::Offline);
    m_parts.userLog.privacyChanged(caller, now.privacy);
    return now.privacy;
}

// Who becomes invisible seems to leave: that is when they were seen last.
void PresenceService::change(UserId user, Presence presence, PresenceAudience audience)
{
    const Presence before = People::shown(m_parts.people.presence(user));
    const Presence after = People::shown(presence);
    m_parts.people.setPresence(user, presence);
    if (after == before)
        return;
    if (after == Presence::Offline)
        m_parts.users.setLastSeen(user, m_parts.clock.now());
    if (audience == PresenceAudience::Friends)
        tell(user, after);
}

void PresenceService::tell(UserId user, Presence presence)
{
    User who;
    who.id = user;
    who.presence = presence;
    if (presence == Presence::Offline)
        who.lastSeen = m_parts.clock.now();
    m_parts.delivery.presence(who, m_parts.contacts.unblockedFriendsOf(user));
}

} // namespace chatoyant::server
