// Keeps what people show of themselves, and their settings.
#pragma once

#include "common/model/user.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace chatoyant::server {

// Users come back with presence Offline and with lastSeen set: who may see it is the domain's
// business.
// What people have chosen to be seen as.
struct Appearance
{
    Presence presence = Presence::Online; // when connected: Online, Busy or Invisible
    Privacy privacy;

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

class UserStorage
{
public:
    virtual ~UserStorage() = default;
    virtual std::optional<User> user(UserId user) const = 0;
    virtual void setProfile(const User &user) = 0; // displayName, about and picture
    virtual void setLastSeen(UserId user, const QDateTime &at) = 0;
    // By user name and display name, prefixes first, then parts; by a whole e-mail address. All as
    // literal text.
    virtual QList<User> searchUsers(const QString &text, int limit) const = 0;
    virtual Appearance appearance(UserId user) const = 0;
    virtual void setAppearance(UserId user, const Appearance &appearance) = 0;
    virtual QJsonObject settings(UserId user) const = 0;
    virtual void setSettings(UserId user, const QJsonObject &settings) = 0;
};

} // namespace chatoyant::server
