// What one person may see of another, and do to them.
#pragma once

#include "common/model/contact.h"
#include "server/domain/permissions.h"
#include "server/domain/ports/chat_storage.h"
#include "server/domain/ports/contact_storage.h"
#include "server/domain/ports/user_storage.h"

#include <QHash>
#include <QSet>

namespace chatoyant::server {

class People
{
public:
    People(UserStorage &users, ContactStorage &contacts, ChatStorage &chats);

    // Who is there now; Offline is taken out.
    void setPresence(UserId user, Presence presence);
    Presence presence(UserId user) const;
    // The same as others see it.
    static Presence shown(Presence presence)
    {
        return presence == Presence::Invisible ? Presence::Offline : presence;
    }

    // An error where the one may not do this to the other, or where there is no such person.
    Result<void> mayApproach(UserId who, UserId other, Approach approach) const;

    // Whose presence the reader may see, the reader included.
    QSet<UserId> openTo(UserId reader) const;
    // Fills in presence and last seen, or hides them.
    void show(User &user, UserId reader, const QSet<UserId> &open) const;
    // The same for the person of each row.
    template <typename Row>
    void showEach(QList<Row> &rows, UserId reader) const
    {
        const QSet<UserId> open = openTo(reader);
        for (Row &row : rows)
            show(row.user, reader, open);
    }

    // How `other` stands to the reader, with all that the reader may see. Nothing for someone who
    // does not exist.
    std::optional<Contact> contact(UserId reader, UserId other) const;
    std::optional<User> user(UserId user) const { return m_users.user(user); }

private:
    Relation relation(UserId who, const Contact &contact) const;
    bool shareGroup(UserId one, UserId other) const;

    UserStorage &m_users;
    ContactStorage &m_contacts;
    ChatStorage &m_chats;
    QHash<UserId, Presence> m_present;
};

} // namespace chatoyant::server
