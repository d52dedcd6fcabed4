#include "server/domain/people.h"

namespace chatoyant::server {

People::People(UserStorage &users, ContactStorage &contacts)
    : m_users(users)
    , m_contacts(contacts)
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

QSet<UserId> People::openTo(UserId reader) const
{
    const QList<UserId> friends = m_contacts.openFriendsOf(reader);
    QSet<UserId> open(friends.cbegin(), friends.cend());
    open.insert(reader);
    return open;
}

void People::show(User &user, const QSet<UserId> &open) const
{
    user.presence = open.contains(user.id) ? presence(user.id) : Presence::Offline;
    if (!open.contains(user.id))
        user.lastSeen = {};
}

std::optional<Contact> People::contact(UserId reader, UserId other) const
{
    auto found = m_users.user(other);
    if (!found)
        return std::nullopt;
    Contact contact = m_contacts.contact(reader, other);
    const bool isOpen =
        contact.state == ContactState::Friend && !m_contacts.contact(other, reader).blocked;
    contact.user = *std::move(found);
    show(contact.user, isOpen || reader == other ? QSet<UserId>{other} : QSet<UserId>());
    return contact;
}

} // namespace chatoyant::server
