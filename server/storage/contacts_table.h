// The table of how people stand to each other.
#pragma once

#include "server/domain/ports/contact_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class ContactsTable final : public ContactStorage
{
public:
    ContactsTable(SqlDatabase &database, UserNumbers &users);

    Contact contact(UserId owner, UserId other) const override;
    QList<Contact> contactsOf(UserId owner) const override;
    void setContact(UserId owner, const Contact &contact) override;
    QList<UserId> friendsOf(UserId owner) const override;
    QList<UserId> unblockedFriendsOf(UserId owner) const override;
    QList<UserId> unblockedPartnersOf(UserId owner) const override;
    QList<UserId> openFriendsOf(UserId owner) const override;

private:
    QList<UserId> idsFrom(SqlQuery &query, UserId owner) const;

    UserNumbers &m_users;
    mutable SqlQuery m_find;
    mutable SqlQuery m_list;
    SqlQuery m_set;
    SqlQuery m_remove;
    mutable SqlQuery m_friends;
    mutable SqlQuery m_unblockedFriends;
    mutable SqlQuery m_unblockedPartners;
    mutable SqlQuery m_openFriends;
};

} // namespace chatoyant::server
