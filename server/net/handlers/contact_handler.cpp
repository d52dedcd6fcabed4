#include "server/net/handlers/contact_handler.h"

#include "common/base/limits.h"
#include "common/protocol/contact_messages.h"
#include "common/protocol/json.h"
#include "server/net/handlers/field_text.h"
#include "server/net/handlers/pages.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QJsonObject packContact(const Contact &contact)
{
    return {{u"contact"_s, json::fromContact(contact)}};
}

QJsonObject packContacts(const QList<Contact> &contacts)
{
    QJsonArray array;
    for (const Contact &contact : contacts)
        array.append(json::fromContact(contact));
    return {{u"contacts"_s, array}};
}

} // namespace

void ContactHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("user.search"_L1, [this](const Call &call) { return search(call); });
    dispatcher.add("contact.list"_L1, [this](const Call &call) { return list(call); });
    dispatcher.add("contact.request"_L1, [this](const Call &call) { return request(call); });
    dispatcher.add("contact.respond"_L1, [this](const Call &call) { return respond(call); });
    dispatcher.add("contact.remove"_L1, [this](const Call &call) { return remove(call); });
    dispatcher.add("contact.block"_L1, [this](const Call &call) { return block(call); });
}

Answer ContactHandler::search(const Call &call) const
{
    constexpr int largest = 50;
    constexpr int usual = 20;
    json::Fields fields(call.params);
    SearchUsers params;
    params.query = anyText(fields, call.params, "query"_L1);
    if (params.query.size() > limits::queryLength)
        fields.fail(Reason::InvalidField, "query"_L1);
    params.limit = int(fields.optionalInteger("limit"_L1, 1, largest).value_or(usual));
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.contacts.search(call.user(), params), packContacts);
}

Answer ContactHandler::list(const Call &call) const
{
    json::Fields fields(call.params);
    const auto after = fields.optionalId<UserId>("after"_L1);
    if (fields.error())
        return *fields.error();
    const auto contacts = m_services.contacts.list(call.user());
    if (!contacts)
        return contacts.error();
    const auto idOf = [](const Contact &contact) { return contact.user.id; };
    return '{' + packPage("contacts"_L1, *contacts, after, idOf, json::fromContact) + '}';
}

Answer ContactHandler::request(const Call &call)
{
    json::Fields fields(call.params);
    ContactRequest params;
    params.user = fields.id<UserId>("userId"_L1);
    params.note = fields.text("note"_L1, 0, limits::noteLength);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.contacts.request(call.user(), params), packContact);
}

Answer ContactHandler::respond(const Call &call)
{
    json::Fields fields(call.params);
    const auto user = fields.id<UserId>("userId"_L1);
    const bool accept = fields.flag("accept"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.contacts.respond(call.user(), user, accept), packContact);
}

Answer ContactHandler::remove(const Call &call)
{
    json::Fields fields(call.params);
    const auto user = fields.id<UserId>("userId"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.contacts.remove(call.user(), user), packContact);
}

Answer ContactHandler::block(const Call &call)
{
    json::Fields fields(call.params);
    const auto user = fields.id<UserId>("userId"_L1);
    const bool blocked = fields.flag("blocked"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.contacts.block(call.user(), user, blocked), packContact);
}

} // namespace chatoyant::server
