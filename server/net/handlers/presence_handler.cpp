#include "server/net/handlers/presence_handler.h"

#include "common/protocol/account_messages.h"
#include "common/protocol/json.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

void PresenceHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("presence.set"_L1, [this](const Call &call) { return set(call); });
}

Answer PresenceHandler::set(const Call &call)
{
    json::Fields fields(call.params);
    const Presence state = fields.choice("state"_L1, json::presenceFromName);
    if (state == Presence::Offline)
        fields.fail(Reason::InvalidField, "state"_L1);
    if (fields.error())
        return *fields.error();
    const auto done = m_services.presence.set(call.user(), state);
    if (!done)
        return done.error();
    return answerWith({});
}

} // namespace chatoyant::server
