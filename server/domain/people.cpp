#include "server/domain/people.h"

#include <algorithm>

namespace chatoyant::server {

People::People(UserStorage &users, ContactStorage &contacts, ChatStorage &chats)
    : m_users(users)
    , m_contacts(contacts)
    , m_chats(chats)
{}

void People::setPresence(UserId user, Presence presence)
{
    if (presence == Presence::Offline)
        m_present.remove(user);
    else
        m_present.insert(user, presence);
}

Presence People::presence(UserId user) const
{
    return m_present.value(user, Presence::Offline);
}

Relation People::relation(UserId who, const Contact &contact) const
{
    const Privacy wishes = m_users.appearance(contact.user.id).privacy;
    const bool isGroupAsked =
        wishes.messages == Audience::CommonGroup || wishes.requests == Audience::CommonGroup ||
        wishes.groups == Audience::CommonGroup || wishes.picture == Audience::CommonGroup;
    return {contact.state == ContactState::Friend, contact.blocked,
            m_contacts.contact(contact.user.id, who).blocked,
            isGroupAsked && shareGroup(who, contact.user.id), wishes};
}

// Broadcast chats bring nobody together.
bool People::shareGroup(UserId one, UserId other) const
{
    const QList<ChatId> common = m_chats.commonChats(one, other);
    return std::any_of(common.cbegin(), common.cend(), [this](const ChatId &id) {
        const auto chat = m_chats.chat(id);
        return chat && chat->kind == ChatKind::Group;
    });
}

Result<void> People::mayApproach(UserId who, UserId other, Approach approach) const
{
    if (!m_users.user(other))
        return makeError(Reason::UserNotFound);
    return judge(approach, relation(who, m_contacts.contact(who, other)));
}

QSet<UserId> People::openTo(UserId reader) const
{
    const QList<UserId> friends = m_contacts.openFriendsOf(reader);
    QSet<UserId> open(friends.cbegin(), friends.cend());
    open.insert(reader);
    return open;
}

void People::show(User &user, UserId reader, const QSet<UserId> &open) const
{
    const bool isOpen = open.contains(user.id);
    const Presence real = isOpen ? presence(user.id) : Presence::Offline;
    user.presence = user.id == reader ? real : shown(real);
    if (!isOpen)
        user.lastSeen = {};
}

std::optional<Contact> People::contact(UserId reader, UserId other) const
{
    auto found = m_users.user(other);
    if (!found)
        return std::nullopt;
    Contact contact = m_contacts.contact(reader, other);
    const bool isOpen = reader == other ||
                        (judge(Approach::SeePresence, relation(reader, contact)) &&
                         m_users.appearance(other).privacy.presence == PresenceAudience::Friends);
    contact.user = *std::move(found);
    show(contact.user, reader, isOpen ? QSet<UserId>{other} : QSet<UserId>());
    return contact;
}

} // namespace chatoyant::server
