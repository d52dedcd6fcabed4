#include "server/net/handlers/profile_handler.h"

#include "common/base/limits.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/contact_messages.h"
#include "common/protocol/json.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QJsonObject packProfile(const Profile &profile)
{
    QJsonArray chats;
    for (const ChatId &chat : profile.commonChats)
        chats.append(chat.toString());
    return {{u"contact"_s, json::fromContact(profile.contact)}, {u"commonChats"_s, chats}};
}

QJsonObject packSettings(const QJsonObject &settings)
{
    return {{u"settings"_s, settings}};
}

} // namespace

void ProfileHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("profile.get"_L1, [this](const Call &call) { return get(call); });
    dispatcher.add("profile.update"_L1, [this](const Call &call) { return update(call); });
    dispatcher.add("settings.get"_L1, [this](const Call &call) { return settings(call); });
    dispatcher.add("settings.set"_L1, [this](const Call &call) { return setSettings(call); });
}

Answer ProfileHandler::get(const Call &call) const
{
    json::Fields fields(call.params);
    const auto user = fields.id<UserId>("userId"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.profiles.get(call.user(), user), packProfile);
}

Answer ProfileHandler::update(const Call &call)
{
    json::Fields fields(call.params);
    UpdateProfile params;
    params.displayName = fields.optionalText("displayName"_L1, limits::displayNameLength);
    params.about = fields.optionalText("about"_L1, limits::aboutLength);
    params.picture = fields.optionalIdOrNone<FileId>("picture"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.profiles.update(call.user(), params), [](const User &user) {
        return QJsonObject{{u"user"_s, json::fromUser(user)}};
    });
}

Answer ProfileHandler::settings(const Call &call) const
{
    return answerFrom(m_services.profiles.settings(call.user()), packSettings);
}

Answer ProfileHandler::setSettings(const Call &call)
{
    json::Fields fields(call.params);
    const QJsonObject changes = fields.object("settings"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.profiles.setSettings(call.user(), changes), packSettings);
}

} // namespace chatoyant::server
