// Keeps how people stand to each other: one record per direction.
#pragma once

#include "common/model/contact.h"

#include <QList>

namespace chatoyant::server {

class ContactStorage
{
public:
    virtual ~ContactStorage() = default;
    // How `other` stands to `owner`: state None and no `since` where nothing is recorded. The user
    // in it has only the id.
    virtual Contact contact(UserId owner, UserId other) const = 0;
    // All that the owner has recorded, with complete users (presence Offline).
    virtual QList<Contact> contactsOf(UserId owner) const = 0;
    // Records state, blocked, note and since; nothing of the user but the id.
    virtual void setContact(UserId owner, const Contact &contact) = 0;
    virtual QList<UserId> friendsOf(UserId owner) const = 0;
    // Those whom the owner has not blocked.
    virtual QList<UserId> unblockedFriendsOf(UserId owner) const = 0;
    // With whom there is a chat of two, friends or not; likewise.
    virtual QList<UserId> unblockedPartnersOf(UserId owner) const = 0;
    // Those who have not blocked the owner and let friends see their presence.
    virtual QList<UserId> openFriendsOf(UserId owner) const = 0;
};

} // namespace chatoyant::server
