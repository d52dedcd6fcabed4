// What this person says of themselves beside their name: how they are, where, in which languages.
#pragma once

#include "client/net/reply.h"
#include "common/model/user.h"

#include <QJsonObject>
#include <QObject>

namespace chatoyant::client {

class Api;
class LocalCache;
class People;

// What is changed without a connection shows here at once, is kept on this device, and reaches the
// server with the next connection; the replies say then that it is so.
class OwnProfile final : public QObject
{
    Q_OBJECT

public:
    OwnProfile(Api &api, LocalCache &cache, People &people, QObject *parent = nullptr);

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

    // This person with what they wrote last, also where the server did not take it: they need not
    // write it again as long as the program runs.
    User written() const;
    // Something of it waits for a connection.
    bool isWaiting() const { return !m_unsent.isEmpty(); }
    // What the server says; what it does not know yet counts before that.
    void learn(const User &me);
    void restore(const QJsonObject &unsent);
    // Again, into a cache that was begun anew.
    void store();
    // Signed in: what waits goes.
    void sync();

signals:
    // Changed by one of the above, on this device; and how it was.
    void said(const chatoyant::Status &before);
    void replaced(const chatoyant::User &before);
    void failed(const chatoyant::Error &error);
    void waitingChanged();
    // The server did not take what had waited: all is as it was, and written() has the words.
    void refused(const chatoyant::Error &error);

private:
    void change(const QJsonObject &fields, QObject *context, Reply<User> reply);
    // The replies come also where it waits for a connection.
    void send(const QJsonObject &fields, Reply<User> reply);
    void tell(const Status &status, Reply<Status> reply);
    // isLate: it has waited for a connection before.
    std::optional<Error> settle(const QJsonObject &fields, bool isLate, const Error *failure);
    bool forget(const QStringList &fields);
    void onRefused(const Error &error);
    static User with(User me, const QJsonObject &fields);

    Api &m_api;
    LocalCache &m_cache;
    People &m_people;
    QJsonObject m_unsent; // fields of profile.update, and the status
    QJsonObject m_refused;
};

} // namespace chatoyant::client
