#include "server/net/handlers/presence_handler.h"

#include "common/protocol/account_messages.h"
#include "common/protocol/json.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

void PresenceHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("presence.set"_L1, [this](const Call &call) { return set(call); });
    dispatcher.add("privacy.get"_L1, [this](const Call &call) { return privacy(call); });
    dispatcher.add("privacy.set"_L1, [this](const Call &call) { return setPrivacy(call); });
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

Answer PresenceHandler::privacy(const Call &call)
{
    return answerWith(
        {{u"privacy"_s, json::fromPrivacy(m_services.presence.privacy(call.user()))}});
}

Answer PresenceHandler::setPrivacy(const Call &call)
{
    json::Fields fields(call.params);
    ChangePrivacy change;
    change.presence = fields.optionalChoice("presence"_L1, json::presenceAudienceFromName);
    change.readMarks = fields.optionalFlag("readMarks"_L1);
    change.messages = fields.optionalChoice("messages"_L1, json::audienceFromName);
    change.requests = fields.optionalChoice("requests"_L1, json::audienceFromName);
    change.groups = fields.optionalChoice("groups"_L1, json::audienceFromName);
    change.picture = fields.optionalChoice("picture"_L1, json::audienceFromName);
    if (fields.error())
        return *fields.error();
    const Privacy now = m_services.presence.setPrivacy(call.user(), change);
    return answerWith({{u"privacy"_s, json::fromPrivacy(now)}});
}

} // namespace chatoyant::server
