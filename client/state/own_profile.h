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

    // As it was before; failed() where the server does not take it.
    void takeBack(const Status &before);
    void takeBack(const User &before);

signals:
    // Changed by one of the above, on this device; and how it was.
    void said(const chatoyant::Status &before);
    void replaced(const chatoyant::User &before);
    void failed(const chatoyant::Error &error);

private:
    Reply<User> taking(Reply<User> reply);
    Reply<User> keeping(Reply<User> reply);

    Api &m_api;
    People &m_people;
};

} // namespace chatoyant::client
