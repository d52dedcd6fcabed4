#include "client/state/contacts.h"

#include "client/net/api.h"
#include "client/state/local_cache.h"
#include "client/state/people.h"

namespace chatoyant::client {

Contacts::Contacts(Api &api, LocalCache &cache, People &people, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_cache(cache)
    , m_people(people)
{}

Contact Contacts::contact(UserId user) const
{
    const auto found = m_contacts.constFind(user);
    Contact contact = found != m_contacts.cend() ? *found : Contact();
    contact.user = m_people.user(user); // with presence
    return contact;
}

QList<Contact> Contacts::friends() const
{
    QList<Contact> found;
    std::copy_if(m_contacts.cbegin(), m_contacts.cend(), std::back_inserter(found),
                 [](const Contact &contact) { return contact.state == ContactState::Friend; });
    return found;
}

int Contacts::incomingCount() const
{
    return static_cast<int>(
        std::count_if(m_contacts.cbegin(), m_contacts.cend(), [](const Contact &contact) {
            return contact.state == ContactState::Incoming && !contact.blocked;
        }));
}

void Contacts::search(const QString &query, QObject *context, Reply<QList<Contact>> reply)
{
    m_api.searchUsers(query, 20, context, [this, reply](const Result<QList<Contact>> &found) {
        for (const Contact &contact : found ? *found : QList<Contact>())
            m_people.learn(contact.user);
        reply(found);
    });
}

void Contacts::request(UserId user, const QString &note, QObject *context, Reply<Contact> reply)
{
    m_api.requestContact(user, note, context, applying(std::move(reply)));
}

void Contacts::respond(UserId user, bool accept, QObject *context, Reply<Contact> reply)
{
    m_api.respondContact(user, accept, context, applying(std::move(reply)));
}

void Contacts::remove(UserId user, QObject *context, Reply<Contact> reply)
{
    m_api.removeContact(user, context, applying(std::move(reply)));
}

void Contacts::block(UserId user, bool blocked, QObject *context, Reply<Contact> reply)
{
    m_api.blockContact(user, blocked, context, applying(std::move(reply)));
}

void Contacts::report(const NewReport &report, QObject *context, Reply<void> reply)
{
    m_api.report(report, context, std::move(reply));
}

void Contacts::store()
{
    m_cache.replaceContacts(m_contacts.values());
}

void Contacts::restore(const QList<Contact> &contacts)
{
    m_contacts.clear();
    for (const Contact &contact : contacts)
        m_contacts.insert(contact.user.id, contact);
    emit reset();
}

void Contacts::replaceAll(const QList<Contact> &contacts)
{
    m_contacts.clear();
    for (const Contact &contact : contacts) {
        m_contacts.insert(contact.user.id, contact);
        m_people.learn(contact.user);
    }
    m_cache.replaceContacts(contacts);
    emit reset();
}

void Contacts::apply(const Contact &contact)
{
    const ContactState was = m_contacts.value(contact.user.id).state;
    m_contacts.insert(contact.user.id, contact);
    m_people.learn(contact.user);
    m_cache.putContact(contact);
    emit changed(contact.user.id);
    if (contact.state == ContactState::Incoming && was != ContactState::Incoming)
        emit requestReceived(contact);
    if (contact.state == ContactState::Friend && was == ContactState::Outgoing)
        emit requestAccepted(contact);
}

Reply<Contact> Contacts::applying(Reply<Contact> reply)
{
    return [this, reply = std::move(reply)](const Result<Contact> &contact) {
        if (contact)
            apply(*contact);
        reply(contact);
    };
}

} // namespace chatoyant::client
