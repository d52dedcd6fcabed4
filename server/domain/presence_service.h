// Knows who is there, and tells their friends.
#pragma once

#include "common/base/clock.h"
#include "common/base/error.h"
#include "server/domain/delivery.h"
#include "server/domain/people.h"
#include "server/domain/ports/contact_storage.h"
#include "server/domain/ports/user_storage.h"

#include <QHash>

namespace chatoyant::server {

class PresenceService
{
public:
    struct Parts
    {
        UserStorage &users;
        ContactStorage &contacts;
        People &people;
        Delivery &delivery;
        const Clock &clock;
    };

    explicit PresenceService(const Parts &parts);

    // Called within a turn for each connection that was signed in or is gone.
    void linkOpened(UserId user);
    void linkClosed(UserId user);
    // Online or Away.
    Result<void> set(UserId caller, Presence presence);

private:
    void change(UserId user, Presence presence);

    Parts m_parts;
    QHash<UserId, int> m_links;
};

} // namespace chatoyant::server
