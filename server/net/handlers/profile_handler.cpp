#include "server/net/handlers/profile_handler.h"

#include "common/base/limits.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/contact_messages.h"
#include "common/protocol/json.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype endLength = 40;

QJsonObject packProfile(const Profile &profile)
{
    QJsonArray chats;
    for (const ChatId &chat : profile.commonChats)
        chats.append(chat.toString());
    return {{u"contact"_s, json::fromContact(profile.contact)},
            {u"commonChats"_s, chats},
            {u"may"_s, QJsonObject{{u"message"_s, profile.takesMessages},
                                   {u"request"_s, profile.takesRequests}}}};
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
    dispatcher.add("status.set"_L1, [this](const Call &call) { return setStatus(call); });
    dispatcher.add("settings.get"_L1, [this](const Call &call) { return settings(call); });
    dispatcher.add("settings.set"_L1, [this](const Call &call) { return setSettings(call); });
}

Answer ProfileHandler::get(const Call &call) const
{
    json::Fields fields(call.params);
    const auto user = fields.id<UserId>("userId"_L1);
    if (fields.error())
        return *fields.error();
    const bool isReader = user == call.user() && m_services.standing.checkAdmin(user);
    return answerFrom(m_services.profiles.get(call.user(), user), [&](const Profile &profile) {
        QJsonObject packed = packProfile(profile);
        if (isReader)
            packed.insert("openReports"_L1, m_services.reports.openCount());
        return packed;
    });
}

Answer ProfileHandler::update(const Call &call)
{
    json::Fields fields(call.params);
    UpdateProfile params;
    params.displayName = fields.optionalText("displayName"_L1, limits::displayNameLength);
    params.about = fields.optionalText("about"_L1, limits::aboutLength);
    params.picture = fields.optionalIdOrNone<FileId>("picture"_L1);
    params.timeZone = fields.optionalText("timeZone"_L1, limits::timeZoneLength);
    params.languages =
        fields.optionalTexts("languages"_L1, limits::languagesSpoken, limits::languageCode);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.profiles.update(call.user(), params), [](const User &user) {
        return QJsonObject{{u"user"_s, json::fromUser(user)}};
    });
}

Answer ProfileHandler::setStatus(const Call &call)
{
    json::Fields fields(call.params);
    Status status;
    status.emoji = fields.optionalText("emoji"_L1, limits::emojiBytes).value_or(QString());
    status.text = fields.optionalText("text"_L1, limits::statusLength).value_or(QString());
    if (const auto until = fields.optionalText("until"_L1, endLength)) {
        status.until = json::timeFromText(*until);
        if (!status.until.isValid())
            fields.fail(Reason::InvalidField, "until"_L1);
    }
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.statuses.set(call.user(), status), [](const Status &now) {
        return QJsonObject{{u"status"_s, json::fromStatus(now)}};
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
