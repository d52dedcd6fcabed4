// What this person says of themselves beside their name: how they are, where, in which languages.
#pragma once

#include "client/net/reply.h"
#include "common/model/user.h"

#include <QObject>

namespace chatoyant::client {

class Api;
class People;

class OwnProfile final : public QObject
{
    Q_OBJECT

public:
    OwnProfile(Api &api, People &people, QObject *parent = nullptr);

    void
    rename(const QString &displayName, const QString &about, QObject *context, Reply<User> reply);
    // An empty one: nothing any more.
    void say(const Status &status, QObject *context, Reply<Status> reply);
    // Of IANA; empty: nobody is told.
    void tellTimeZone(const QString &timeZone, QObject *context, Reply<User> reply);
    void tellLanguages(const QStringList &languages, QObject *context, Reply<User> reply);

private:
    Reply<User> taking(Reply<User> reply);

    Api &m_api;
    People &m_people;
};

} // namespace chatoyant::client
