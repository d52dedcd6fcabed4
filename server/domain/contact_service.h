// Finds people, and makes and ends friendships.
#pragma once

#include "common/base/clock.h"
#include "common/base/error.h"
#include "server/domain/attempt_limits.h"
#include "server/domain/chat_directory.h"
#include "server/domain/people.h"
#include "server/domain/ports/chat_storage.h"
#include "server/domain/ports/contact_storage.h"
#include "server/domain/ports/user_storage.h"
#include "server/domain/user_log.h"

namespace chatoyant::server {

struct ContactRequest
{
    UserId user;
    QString note;
};

struct SearchUsers
{
    QString query;
    int limit = 20;
};

class ContactService
{
public:
    struct Parts
    {
        UserStorage &users;
        ContactStorage &contacts;
        ChatStorage &chats;
        ChatDirectory &directory;
        People &people;
        UserLog &userLog;
        AttemptLimits &limits;
        const Clock &clock;
    };

    explicit ContactService(const Parts &parts);

    Result<QList<Contact>> search(UserId caller, const SearchUsers &params) const;
    Result<QList<Contact>> list(UserId caller) const;
    Result<Contact> request(UserId caller, const ContactRequest &params);
    Result<Contact> respond(UserId caller, UserId user, bool accept);
    Result<Contact> remove(UserId caller, UserId user);
    Result<Contact> block(UserId caller, UserId user, bool blocked);

private:
    Result<void> checkOther(UserId caller, UserId user) const;
    // Records the state, and tells the owner's devices when anything changed.
    void set(UserId owner, Contact contact);
    Result<Contact> befriend(UserId caller, UserId user);
    Result<Contact> seen(UserId caller, UserId user) const;

    Parts m_parts;
};

} // namespace chatoyant::server
