#include "server/net/handlers/group_handler.h"

#include "common/base/limits.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/json.h"
#include "server/net/handlers/pages.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

Answer answerDone(const Result<void> &done)
{
    return done ? answerWith({}) : Answer(done.error());
}

Answer packOutsiders(const Result<QList<Outsider>> &found,
                     QLatin1StringView name,
                     const std::optional<UserId> &after)
{
    if (!found)
        return found.error();
    const auto idOf = [](const Outsider &outsider) { return outsider.user.id; };
    return Answer('{' + packPage(name, *found, after, idOf, json::fromOutsider) + '}');
}

} // namespace

void GroupHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("chat.requests"_L1, [this](const Call &call) { return requests(call); });
    dispatcher.add("chat.answerRequest"_L1,
                   [this](const Call &call) { return answerRequest(call); });
    dispatcher.add("chat.bans"_L1, [this](const Call &call) { return bans(call); });
    dispatcher.add("chat.unban"_L1, [this](const Call &call) { return unban(call); });
    dispatcher.add("chat.audit"_L1, [this](const Call &call) { return audit(call); });
    dispatcher.add("chat.delete"_L1, [this](const Call &call) { return erase(call); });
}

Answer GroupHandler::requests(const Call &call)
{
    json::Fields fields(call.params);
    const auto chat = fields.id<ChatId>("chatId"_L1);
    const auto after = fields.optionalId<UserId>("after"_L1);
    if (fields.error())
        return *fields.error();
    return packOutsiders(m_services.joinRequests.list(call.user(), chat), "requests"_L1, after);
}

Answer GroupHandler::answerRequest(const Call &call)
{
    json::Fields fields(call.params);
    const auto chat = fields.id<ChatId>("chatId"_L1);
    const auto user = fields.id<UserId>("userId"_L1);
    const bool isAccepted = fields.flag("accept"_L1);
    if (fields.error())
        return *fields.error();
    return answerDone(m_services.joinRequests.answer(call.user(), chat, {user, isAccepted}));
}

Answer GroupHandler::bans(const Call &call)
{
    json::Fields fields(call.params);
    const auto chat = fields.id<ChatId>("chatId"_L1);
    const auto after = fields.optionalId<UserId>("after"_L1);
    if (fields.error())
        return *fields.error();
    return packOutsiders(m_services.members.bans(call.user(), chat), "bans"_L1, after);
}

Answer GroupHandler::unban(const Call &call)
{
    json::Fields fields(call.params);
    const auto chat = fields.id<ChatId>("chatId"_L1);
    const auto user = fields.id<UserId>("userId"_L1);
    if (fields.error())
        return *fields.error();
    return answerDone(m_services.members.unban(call.user(), chat, user));
}

Answer GroupHandler::audit(const Call &call)
{
    constexpr qint64 farthest = (1LL << 53) - 1;
    constexpr int usual = 50;
    json::Fields fields(call.params);
    const auto chat = fields.id<ChatId>("chatId"_L1);
    const qint64 before = fields.optionalInteger("before"_L1, 1, farthest).value_or(0);
    const int limit = int(fields.optionalInteger("limit"_L1, 1, limits::deedsPage).value_or(usual));
    if (fields.error())
        return *fields.error();
    const auto deeds = m_services.chatAudit.list(call.user(), chat, {before, limit});
    if (!deeds)
        return deeds.error();
    QJsonArray records;
    for (const ChatDeed &deed : *deeds)
        records.append(json::fromDeed(deed));
    return answerWith({{u"records"_s, records}});
}

Answer GroupHandler::erase(const Call &call)
{
    json::Fields fields(call.params);
    const auto chat = fields.id<ChatId>("chatId"_L1);
    if (fields.error())
        return *fields.error();
    return answerDone(m_services.groupDeletions.erase(call.user(), chat));
}

} // namespace chatoyant::server
