// Everybody this device has heard of, by id.
#pragma once

#include "common/model/user.h"

#include <QHash>
#include <QObject>

namespace chatoyant::client {

class LocalCache;

class People final : public QObject
{
    Q_OBJECT

public:
    explicit People(LocalCache &cache, QObject *parent = nullptr);

    const User &me() const { return m_me; }
    void setMe(const User &me);
    // An unknown person has an invalid id and no name.
    User user(UserId id) const;
    bool isKnown(UserId id) const { return m_users.contains(id); }
    // In no order.
    QList<User> all() const { return m_users.values(); }
    // The name to show: display name, else user name, else "Somebody".
    QString name(UserId id) const;
    static QString nameOf(const User &user);

    // From the cache, without writing it back.
    void restore(const QList<User> &users);
    // Everybody again, into a cache that was begun anew.
    void store();
    void learn(const User &user);
    void learn(const QList<User> &users);
    void setPresence(UserId id, Presence presence, const QDateTime &lastSeen);
    // An empty one: they say nothing any more.
    void setStatus(UserId id, const Status &status);
    // Nobody's presence is known while there is no connection.
    void forgetPresence();

signals:
    void changed(UserId id);
    void meChanged();

private:
    LocalCache &m_cache;
    User m_me;
    QHash<UserId, User> m_users;
};

} // namespace chatoyant::client
