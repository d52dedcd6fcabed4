#include "server/storage/contacts_table.h"

#include "common/model/chat.h"
#include "server/storage/users_table.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

Contact readContact(const SqlRow &row)
{
    Contact contact;
    contact.state = row.choice<ContactState>(0);
    contact.blocked = row.flag(1);
    contact.note = row.text(2);
    contact.since = row.time(3);
    return contact;
}

} // namespace

ContactsTable::ContactsTable(SqlDatabase &database, UserNumbers &users)
    : m_users(users)
    , m_find(database,
             u"SELECT state, blocked, note, since FROM contacts"
             " WHERE owner = ?1 AND other = ?2"_s)
    , m_list(database,
             u"SELECT c.state, c.blocked, c.note, c.since, %1 FROM contacts AS c"
             " JOIN users AS u ON u.number = c.other WHERE c.owner = ?1"
             " ORDER BY u.username"_s.arg(userColumns))
    , m_set(database,
            u"INSERT OR REPLACE INTO contacts (owner, other, state, blocked, note, since)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"_s)
    , m_remove(database, u"DELETE FROM contacts WHERE owner = ?1 AND other = ?2"_s)
    , m_friends(database,
                u"SELECT other FROM contacts WHERE owner = ?1 AND state = %1"_s.arg(
                    int(ContactState::Friend)))
    , m_unblockedFriends(
          database,
          u"SELECT other FROM contacts WHERE owner = ?1 AND state = %1 AND NOT blocked"_s.arg(
              int(ContactState::Friend)))
    , m_unblockedPartners(
          database,
          u"SELECT o.user FROM members AS m"
          " CROSS JOIN chats AS c ON c.number = m.chat AND c.kind = %1"
          " CROSS JOIN members AS o ON o.chat = m.chat AND o.user <> m.user"
          " LEFT JOIN contacts AS k ON k.owner = m.user AND k.other = o.user"
          " WHERE m.user = ?1 AND NOT coalesce(k.blocked, 0)"_s.arg(int(ChatKind::Direct)))
    , m_openFriends(database,
                    u"SELECT c.other FROM contacts AS c LEFT JOIN contacts AS back"
                    " ON back.owner = c.other AND back.other = c.owner"
                    " JOIN users AS u ON u.number = c.other"
                    " WHERE c.owner = ?1 AND c.state = %1 AND NOT coalesce(back.blocked, 0)"
                    " AND u.presence_to = %2"_s.arg(int(ContactState::Friend))
                        .arg(int(PresenceAudience::Friends)))
{}

Contact ContactsTable::contact(UserId owner, UserId other) const
{
    Contact contact = m_find.first(readContact, m_users.numberOf(owner), m_users.numberOf(other))
                          .value_or(Contact{});
    contact.user.id = other;
    return contact;
}

QList<Contact> ContactsTable::contactsOf(UserId owner) const
{
    QList<Contact> found;
    m_list.each(
        [&found](const SqlRow &row) {
            found.append(readContact(row));
            found.last().user = readUser(row, 4);
        },
        m_users.numberOf(owner));
    return found;
}

void ContactsTable::setContact(UserId owner, const Contact &contact)
{
    const qint64 from = m_users.numberOf(owner);
    const qint64 other = m_users.numberOf(contact.user.id);
    if (contact.state == ContactState::None && !contact.blocked)
        m_remove.write(from, other);
    else
        m_set.write(from, other, contact.state, contact.blocked,
                    contact.note.isNull() ? u""_s : contact.note, contact.since);
}

QList<UserId> ContactsTable::friendsOf(UserId owner) const
{
    return idsFrom(m_friends, owner);
}

QList<UserId> ContactsTable::unblockedFriendsOf(UserId owner) const
{
    return idsFrom(m_unblockedFriends, owner);
}

QList<UserId> ContactsTable::unblockedPartnersOf(UserId owner) const
{
    return idsFrom(m_unblockedPartners, owner);
}

QList<UserId> ContactsTable::openFriendsOf(UserId owner) const
{
    return idsFrom(m_openFriends, owner);
}

QList<UserId> ContactsTable::idsFrom(SqlQuery &query, UserId owner) const
{
    QList<UserId> found;
    query.each([this, &found](const SqlRow &row) { found.append(m_users.idOf(row.number(0))); },
               m_users.numberOf(owner));
    return found;
}

} // namespace chatoyant::server
