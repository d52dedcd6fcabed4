#include "server/net/handlers/chat_invite_handler.h"

#include "common/base/limits.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/json.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linkLength = 1024;

QJsonObject packMade(const MadeChatInvite &made)
{
    return {{u"invite"_s, json::fromChatInvite(made.invite)},
            {u"code"_s, made.code},
            {u"link"_s, made.link}};
}

QJsonObject packInvites(const QList<ChatInvite> &invites)
{
    QJsonArray array;
    for (const ChatInvite &invite : invites)
        array.append(json::fromChatInvite(invite));
    return {{u"invites"_s, array}};
}

QJsonObject packPreview(const ChatPreview &preview)
{
    QJsonObject packed{{u"kind"_s, json::chatKindName(preview.kind)},
                       {u"title"_s, preview.title},
                       {u"topic"_s, preview.topic},
                       {u"memberCount"_s, preview.memberCount},
                       {u"isMember"_s, preview.isMember},
                       {u"approval"_s, preview.asks},
                       {u"asked"_s, preview.hasAsked}};
    if (preview.chat.isValid())
        packed.insert("chatId"_L1, preview.chat.toString());
    if (preview.picture.isValid())
        packed.insert("picture"_L1, preview.picture.toString());
    return packed;
}

QJsonObject packFound(const QList<ChatPreview> &found)
{
    QJsonArray array;
    for (const ChatPreview &preview : found)
        array.append(packPreview(preview));
    return {{u"chats"_s, array}};
}

// A link, or the chat where it is public.
JoinChat wayFrom(json::Fields &fields)
{
    if (const auto chat = fields.optionalId<ChatId>("chatId"_L1))
        return {{}, *chat};
    return {fields.text("link"_L1, 1, linkLength), {}};
}

} // namespace

void ChatInviteHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("chat.invite"_L1, [this](const Call &call) { return create(call); });
    dispatcher.add("chat.invites"_L1, [this](const Call &call) { return list(call); });
    dispatcher.add("chat.revokeInvite"_L1, [this](const Call &call) { return revoke(call); });
    dispatcher.add("chat.preview"_L1, [this](const Call &call) { return preview(call); });
    dispatcher.add("chat.join"_L1, [this](const Call &call) { return join(call); });
    dispatcher.add("chat.withdrawRequest"_L1, [this](const Call &call) { return withdraw(call); });
    dispatcher.add("chat.find"_L1, [this](const Call &call) { return find(call); });
}

Answer ChatInviteHandler::create(const Call &call)
{
    constexpr int mostHours = 24 * 365;
    constexpr int week = 24 * 7;
    constexpr int usual = 100;
    json::Fields fields(call.params);
    NewChatInvite wanted;
    wanted.chat = fields.id<ChatId>("chatId"_L1);
    wanted.uses = int(fields.optionalInteger("uses"_L1, 1, limits::chatMembers).value_or(usual));
    wanted.lasts =
        std::chrono::hours(fields.optionalInteger("hours"_L1, 1, mostHours).value_or(week));
    wanted.asks = fields.optionalFlag("approval"_L1).value_or(false);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.chatInvites.create(call.user(), wanted), packMade);
}

Answer ChatInviteHandler::list(const Call &call)
{
    json::Fields fields(call.params);
    const auto chat = fields.id<ChatId>("chatId"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.chatInvites.list(call.user(), chat), packInvites);
}

Answer ChatInviteHandler::revoke(const Call &call)
{
    json::Fields fields(call.params);
    const auto chat = fields.id<ChatId>("chatId"_L1);
    const auto invite = fields.id<InviteId>("inviteId"_L1);
    if (fields.error())
        return *fields.error();
    const auto revoked = m_services.chatInvites.revoke(call.user(), chat, invite);
    return revoked ? answerWith({}) : Answer(revoked.error());
}

Answer ChatInviteHandler::preview(const Call &call)
{
    json::Fields fields(call.params);
    const JoinChat way = wayFrom(fields);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.chatInvites.preview(call.user(), way), packPreview);
}

Answer ChatInviteHandler::join(const Call &call)
{
    json::Fields fields(call.params);
    const JoinChat way = wayFrom(fields);
    if (fields.error())
        return *fields.error();
    const auto joined = m_services.chatInvites.join(call.user(), way);
    if (!joined)
        return joined.error();
    if (!*joined)
        return answerWith({{u"asked"_s, true}});
    return answerFrom(m_services.chats.summary(call.user(), **joined), [](const ChatSummary &chat) {
        return QJsonObject{{u"chatId"_s, chat.id.toString()}, {u"chat"_s, json::fromSummary(chat)}};
    });
}

Answer ChatInviteHandler::withdraw(const Call &call)
{
    json::Fields fields(call.params);
    const JoinChat way = wayFrom(fields);
    if (fields.error())
        return *fields.error();
    const auto withdrawn = m_services.chatInvites.withdraw(call.user(), way);
    return withdrawn ? answerWith({}) : Answer(withdrawn.error());
}

Answer ChatInviteHandler::find(const Call &call)
{
    json::Fields fields(call.params);
    const QString query = fields.text("query"_L1, 1, limits::queryLength).trimmed();
    if (fields.error())
        return *fields.error();
    if (query.size() < limits::queryMinimum)
        return makeError(Reason::QueryTooShort, u"query"_s);
    return answerFrom(m_services.chatInvites.find(call.user(), query), packFound);
}

} // namespace chatoyant::server
