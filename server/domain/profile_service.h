// Shows people to each other, and keeps their profiles and settings.
#pragma once

#include "common/base/error.h"
#include "common/model/contact.h"
#include "server/domain/mood_service.h"
#include "server/domain/people.h"
#include "server/domain/picture_service.h"
#include "server/domain/ports/chat_storage.h"
#include "server/domain/ports/contact_storage.h"
#include "server/domain/ports/user_storage.h"
#include "server/domain/session_watch.h"
#include "server/domain/user_log.h"

#include <QJsonObject>

namespace chatoyant::server {

struct Profile
{
    Contact contact;
    QList<ChatId> commonChats;
    bool takesMessages = false; // from the caller
    bool takesRequests = false;
};

struct UpdateProfile
{
    std::optional<QString> displayName;
    std::optional<QString> about;
    std::optional<FileId> picture = {};        // an invalid id: none any more
    std::optional<QString> timeZone = {};      // empty: not told any more
    std::optional<QStringList> languages = {}; // codes
};

class ProfileService
{
public:
    struct Parts
    {
        UserStorage &users;
        ContactStorage &contacts;
        ChatStorage &chats;
        People &people;
        UserLog &userLog;
        MoodService &moods;
        SessionWatch &watch;
        const PictureService &pictures;
    };

    explicit ProfileService(const Parts &parts);

    Result<Profile> get(UserId caller, UserId user) const;
    // Only the person. Nothing: there is none.
    std::optional<User> person(UserId reader, UserId user) const;
    Result<User> update(UserId caller, const UpdateProfile &params);
    Result<QJsonObject> settings(UserId caller) const;
    // Members are merged, null removes one. Returns all settings.
    Result<QJsonObject> setSettings(UserId caller, const QJsonObject &changes);

private:
    void tell(const User &user);

    Parts m_parts;
};

} // namespace chatoyant::server
