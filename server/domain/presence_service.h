// Knows who is there, and tells those who may see it.
#pragma once

#include "common/base/clock.h"
#include "common/base/error.h"
#include "server/domain/delivery.h"
#include "server/domain/people.h"
#include "server/domain/ports/contact_storage.h"
#include "server/domain/ports/member_storage.h"
#include "server/domain/ports/user_storage.h"
#include "server/domain/received_marks.h"
#include "server/domain/user_log.h"

#include <QHash>

namespace chatoyant::server {

struct ChangePrivacy
{
    std::optional<PresenceAudience> presence = {};
    std::optional<bool> readMarks = {};
    std::optional<Audience> messages = {};
    std::optional<Audience> requests = {};
    std::optional<Audience> groups = {};
    std::optional<Audience> picture = {};
};

class PresenceService
{
public:
    struct Parts
    {
        UserStorage &users;
        ContactStorage &contacts;
        MemberStorage &members;
        People &people;
        UserLog &userLog;
        Delivery &delivery;
        ReceivedMarks &received;
        const Clock &clock;
    };

    explicit PresenceService(const Parts &parts);

    // Called within a turn for each connection that was signed in or is gone.
    void linkOpened(UserId user);
    void linkClosed(UserId user);
    // Anything but Offline. Away lasts as long as somebody is connected, the others until changed.
    Result<void> set(UserId caller, Presence presence);

    Privacy privacy(UserId caller) const { return m_parts.users.appearance(caller).privacy; }
    Privacy setPrivacy(UserId caller, const ChangePrivacy &change);

private:
    void change(UserId user, Presence presence, PresenceAudience audience);
    void tell(UserId user, Presence presence);

    Parts m_parts;
    QHash<UserId, int> m_links;
};

} // namespace chatoyant::server
