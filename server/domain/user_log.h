// Appends to people's own logs, and tells all their devices. A status, which is forgotten in time,
// stands in none.
#pragma once

#include "common/base/clock.h"
#include "common/model/chat.h"
#include "common/model/contact.h"
#include "server/domain/delivery.h"
#include "server/domain/log_batch.h"
#include "server/domain/ports/user_log_storage.h"

#include <QHash>
#include <QJsonObject>

namespace chatoyant::server {

class UserLog
{
public:
    UserLog(UserLogStorage &storage, Delivery &delivery, LogBatch &batch, const Clock &clock);

    Seq head(UserId user);
    void contactChanged(UserId user, const Contact &contact);
    void chatJoined(UserId user, ChatId chat);
    void chatLeft(UserId user, ChatId chat);
    // It is there for nobody any more.
    void chatDeleted(UserId user, ChatId chat, const QString &title, UserId by);
    // asked, accepted, declined
    void joinRequest(UserId reader, ChatId chat, UserId asker, const QString &change);
    // asked, accepted, declined, withdrawn
    void conversionChanged(UserId user, const Conversion &conversion, const QString &change);
    void chatRead(UserId user, ChatId chat, Seq seq);
    void preferencesChanged(UserId user, ChatId chat, const ChatPreferences &preferences);
    void privacyChanged(UserId user, const Privacy &privacy);
    void settingsChanged(UserId user, const QJsonObject &settings);
    void profileChanged(UserId reader, const User &user);

private:
    void append(UserId user, const QString &kind, QJsonObject members);

    UserLogStorage &m_storage;
    Delivery &m_delivery;
    const Clock &m_clock;
    QHash<UserId, Seq> m_heads;
};

} // namespace chatoyant::server
