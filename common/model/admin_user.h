// An account, as the administrators of the server see it.
#pragma once

#include "common/model/session.h"
#include "common/model/user.h"

#include <QList>

namespace chatoyant {

struct AdminUser
{
    User user;
    QString email = {}; // empty: none was given
    bool isAdmin = false;
    bool isSuspended = false;
    QDateTime createdAt = {};
    QDateTime usedAt = {}; // when any session was last in use; null: there is none
    int sessions = 0;
    bool hasFactor = false; // a second factor is on

    friend bool operator==(const AdminUser &, const AdminUser &) = default;
};

enum class AdminUserChoice { All, Admins, Suspended };

// A page of them, by user name. Deleted accounts are in none.
struct AdminUserPage
{
    QList<AdminUser> users = {};
    int count = 0;    // all that match, on whichever page
    UserId next = {}; // give it as `after` for the next page; not valid: this is the last

    friend bool operator==(const AdminUserPage &, const AdminUserPage &) = default;
};

// By which somebody sets a new password, handed over by whoever asked for it.
struct PasswordCode
{
    QString code; // shown this once
    QDateTime expiresAt;

    friend bool operator==(const PasswordCode &, const PasswordCode &) = default;
};

} // namespace chatoyant

Q_DECLARE_METATYPE(chatoyant::AdminUser)
Q_DECLARE_METATYPE(chatoyant::AdminUserPage)
