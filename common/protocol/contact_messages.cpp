#include "common/protocol/contact_messages.h"

#include "common/protocol/account_messages.h"
#include "common/protocol/json.h"

namespace chatoyant::json {

using namespace Qt::StringLiterals;

QString contactStateName(ContactState state)
{
    switch (state) {
    case ContactState::None:
        return u"none"_s;
    case ContactState::Outgoing:
        return u"outgoing"_s;
    case ContactState::Incoming:
        return u"incoming"_s;
    case ContactState::Friend:
        return u"friend"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ContactState> contactStateFromName(QStringView name)
{
    for (const auto state : {ContactState::None, ContactState::Outgoing, ContactState::Incoming,
                             ContactState::Friend}) {
        if (name == contactStateName(state))
            return state;
    }
    return std::nullopt;
}

QJsonObject fromContact(const Contact &contact)
{
    QJsonObject object{{u"user"_s, fromUser(contact.user)},
                       {u"state"_s, contactStateName(contact.state)},
                       {u"blocked"_s, contact.blocked},
                       {u"since"_s, timeToText(contact.since)}};
    if (!contact.note.isEmpty())
        object.insert("note"_L1, contact.note);
    return object;
}

Contact toContact(const QJsonObject &object)
{
    return {toUser(object.value("user"_L1).toObject()),
            contactStateFromName(object.value("state"_L1).toString()).value_or(ContactState::None),
            object.value("blocked"_L1).toBool(), object.value("note"_L1).toString(),
            timeFromText(object.value("since"_L1).toString())};
}

} // namespace chatoyant::json
