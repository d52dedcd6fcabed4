// Friends, requests and blocked people, and what can be done about them.
#pragma once

#include "client/net/answers.h"
#include "client/net/reply.h"
#include "common/model/contact.h"

#include <QHash>
#include <QObject>

namespace chatoyant::client {

class Api;
class LocalCache;
class People;

class Contacts final : public QObject
{
    Q_OBJECT

public:
    Contacts(Api &api, LocalCache &cache, People &people, QObject *parent = nullptr);

    QList<Contact> all() const { return m_contacts.values(); }
    // State None for somebody without any tie.
    Contact contact(UserId user) const;
    QList<Contact> friends() const;
    int incomingCount() const;

    // The reply's context and function come last; answers also show in changed().
    void search(const QString &query, QObject *context, Reply<QList<Contact>> reply);
    void request(UserId user, const QString &note, QObject *context, Reply<Contact> reply);
    void respond(UserId user, bool accept, QObject *context, Reply<Contact> reply);
    // Ends a friendship or withdraws a request.
    void remove(UserId user, QObject *context, Reply<Contact> reply);
    void block(UserId user, bool blocked, QObject *context, Reply<Contact> reply);

    // To the server's administrators.
    void report(const NewReport &report, QObject *context, Reply<void> reply);

    void restore(const QList<Contact> &contacts);
    // Everybody again, into a cache that was begun anew.
    void store();
    void replaceAll(const QList<Contact> &contacts);
    void apply(const Contact &contact);

signals:
    // reset: everything may have changed.
    void reset();
    void changed(UserId user);
    // Somebody asks to be a friend, or accepted a request of ours.
    void requestReceived(const Contact &contact);
    void requestAccepted(const Contact &contact);

private:
    Reply<Contact> applying(Reply<Contact> reply);

    Api &m_api;
    LocalCache &m_cache;
    People &m_people;
    QHash<UserId, Contact> m_contacts;
};

} // namespace chatoyant::client
