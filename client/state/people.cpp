#include "client/state/people.h"

#include "client/state/local_cache.h"

namespace chatoyant::client {

People::People(LocalCache &cache, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
{}

void People::setMe(const User &me)
{
    if (me.id.isValid())
        learn(me);
    if (m_me == me)
        return;
    m_me = me;
    if (me.id.isValid())
        m_cache.putMe(me);
    emit meChanged();
}

User People::user(UserId id) const
{
    return m_users.value(id);
}

QString People::name(UserId id) const
{
    return nameOf(m_users.value(id));
}

QString People::nameOf(const User &user)
{
    if (!user.displayName.isEmpty())
        return user.displayName;
    return user.username.isEmpty() ? tr("Somebody") : user.username;
}

void People::restore(const QList<User> &users)
{
    for (User user : users) {
        user.presence = Presence::Offline;
        m_users.insert(user.id, user);
    }
}

void People::store()
{
    m_cache.putUsers(m_users.values());
    m_cache.putMe(m_me);
}

void People::learn(const User &user)
{
    if (!user.id.isValid() || m_users.value(user.id) == user)
        return;
    m_users.insert(user.id, user);
    m_cache.putUsers({user});
    emit changed(user.id);
}

void People::learn(const QList<User> &users)
{
    for (const User &user : users)
        learn(user);
}

void People::setPresence(UserId id, Presence presence, const QDateTime &lastSeen)
{
    const auto user = m_users.find(id);
    if (user == m_users.end())
        return;
    user->presence = presence;
    if (lastSeen.isValid())
        user->lastSeen = lastSeen;
    emit changed(id);
}

void People::setStatus(UserId id, const Status &status)
{
    User user = m_users.value(id);
    user.status = status;
    if (id == m_me.id) {
        User me = m_me;
        me.status = status;
        setMe(me);
    }
    learn(user);
}

void People::forgetPresence()
{
    QList<UserId> gone;
    for (User &user : m_users) {
        if (std::exchange(user.presence, Presence::Offline) != Presence::Offline)
            gone.append(user.id);
    }
    for (const UserId id : gone)
        emit changed(id);
}

} // namespace chatoyant::client
