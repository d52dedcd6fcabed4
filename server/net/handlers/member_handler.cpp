#include "server/net/handlers/member_handler.h"

#include "common/base/limits.h"
#include "common/protocol/json.h"
#include "common/protocol/message_messages.h"
#include "server/net/handlers/seqs.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

void MemberHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("chat.addMembers"_L1, [this](const Call &call) { return add(call); });
    dispatcher.add("chat.removeMember"_L1, [this](const Call &call) { return remove(call); });
    dispatcher.add("chat.setRole"_L1, [this](const Call &call) { return setRole(call); });
    dispatcher.add("chat.handOver"_L1, [this](const Call &call) { return handOver(call); });
    dispatcher.add("chat.leave"_L1, [this](const Call &call) { return leave(call); });
}

Answer MemberHandler::add(const Call &call)
{
    json::Fields fields(call.params);
    AddMembers params;
    params.chat = fields.id<ChatId>("chatId"_L1);
    params.members = fields.ids<UserId>("members"_L1, limits::chatMembers);
    if (fields.isAbsent("members"_L1))
        fields.fail(Reason::MissingField, "members"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.members.add(call.user(), params), packSeq);
}

Answer MemberHandler::remove(const Call &call)
{
    json::Fields fields(call.params);
    RemoveMember params;
    params.chat = fields.id<ChatId>("chatId"_L1);
    params.user = fields.id<UserId>("userId"_L1);
    params.isBanned = fields.optionalFlag("ban"_L1).value_or(true);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.members.remove(call.user(), params), packSeq);
}

Answer MemberHandler::setRole(const Call &call)
{
    json::Fields fields(call.params);
    SetRole params;
    params.chat = fields.id<ChatId>("chatId"_L1);
    params.user = fields.id<UserId>("userId"_L1);
    params.role = fields.choice("role"_L1, json::roleFromName);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.members.setRole(call.user(), params), packSeq);
}

Answer MemberHandler::handOver(const Call &call)
{
    json::Fields fields(call.params);
    const auto chat = fields.id<ChatId>("chatId"_L1);
    const auto user = fields.id<UserId>("userId"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.members.handOver(call.user(), chat, user), packSeq);
}

Answer MemberHandler::leave(const Call &call)
{
    json::Fields fields(call.params);
    const auto chat = fields.id<ChatId>("chatId"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.members.leave(call.user(), chat), packSeq);
}

} // namespace chatoyant::server
