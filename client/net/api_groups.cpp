#include "client/net/answer_codec.h"
#include "client/net/api.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/rule_messages.h"

// What the admins of groups do, and how people find and enter groups by themselves.
namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

ChatPreview toPreview(const QJsonObject &answer)
{
    return {json::chatKindFromName(answer.value("kind"_L1).toString()).value_or(ChatKind::Group),
            answer.value("title"_L1).toString(),
            answer.value("topic"_L1).toString(),
            answer.value("memberCount"_L1).toInt(),
            answer.value("isMember"_L1).toBool(),
            FileId::fromString(answer.value("picture"_L1).toString()),
            answer.value("approval"_L1).toBool(),
            answer.value("asked"_L1).toBool(),
            ChatId::fromString(answer.value("chatId"_L1).toString())};
}

template <typename Item>
auto listIn(QLatin1StringView name, Item (*read)(const QJsonObject &))
{
    return [name, read](const QJsonObject &answer) {
        QList<Item> found;
        const QJsonArray items = answer.value(name).toArray();
        for (const QJsonValue &item : items)
            found.append(read(item.toObject()));
        return found;
    };
}

QJsonObject ofWay(const ChatWay &way)
{
    return way.chat.isValid() ? ofChat(way.chat) : QJsonObject{{u"link"_s, way.link}};
}

QJsonObject ofPerson(ChatId chat, UserId user)
{
    QJsonObject params = ofChat(chat);
    params.insert("userId"_L1, user.toString());
    return params;
}

} // namespace

void Api::previewChat(const ChatWay &way, QObject *context, Reply<ChatPreview> reply)
{
    m_channel.call(u"chat.preview"_s, ofWay(way), context,
                   reading<ChatPreview>(std::move(reply), toPreview));
}

void Api::joinChat(const ChatWay &way, QObject *context, Reply<ChatSummary> reply)
{
    m_channel.call(u"chat.join"_s, ofWay(way), context,
                   reading<ChatSummary>(std::move(reply), toNewChat));
}

void Api::findChats(const QString &text, QObject *context, Reply<QList<ChatPreview>> reply)
{
    m_channel.call(u"chat.find"_s, {{u"query"_s, text}}, context,
                   reading<QList<ChatPreview>>(std::move(reply), listIn("chats"_L1, toPreview)));
}

void Api::removeMember(ChatId chat,
                       const std::pair<UserId, bool> &member,
                       QObject *context,
                       Reply<Seq> reply)
{
    QJsonObject params = ofPerson(chat, member.first);
    params.insert("ban"_L1, member.second);
    m_channel.call(u"chat.removeMember"_s, params, context, readingSeq(std::move(reply)));
}

void Api::joinRequests(ChatId chat, QObject *context, Reply<QList<Outsider>> reply)
{
    callPaged(u"chat.requests"_s, ofChat(chat), u"requests"_s, context,
              reading<QList<Outsider>>(std::move(reply), listIn("requests"_L1, json::toOutsider)));
}

void Api::answerRequest(ChatId chat,
                        const std::pair<UserId, bool> &answer,
                        QObject *context,
                        Reply<void> reply)
{
    QJsonObject params = ofPerson(chat, answer.first);
    params.insert("accept"_L1, answer.second);
    m_channel.call(u"chat.answerRequest"_s, params, context, ignoring(std::move(reply)));
}

void Api::withdrawRequest(const ChatWay &way, QObject *context, Reply<void> reply)
{
    m_channel.call(u"chat.withdrawRequest"_s, ofWay(way), context, ignoring(std::move(reply)));
}

void Api::bans(ChatId chat, QObject *context, Reply<QList<Outsider>> reply)
{
    callPaged(u"chat.bans"_s, ofChat(chat), u"bans"_s, context,
              reading<QList<Outsider>>(std::move(reply), listIn("bans"_L1, json::toOutsider)));
}

void Api::unban(ChatId chat, UserId user, QObject *context, Reply<void> reply)
{
    m_channel.call(u"chat.unban"_s, ofPerson(chat, user), context, ignoring(std::move(reply)));
}

void Api::chatAudit(ChatId chat, qint64 before, QObject *context, Reply<QList<ChatDeed>> reply)
{
    QJsonObject params = ofChat(chat);
    if (before > 0)
        params.insert("before"_L1, before);
    m_channel.call(u"chat.audit"_s, params, context,
                   reading<QList<ChatDeed>>(std::move(reply), listIn("records"_L1, json::toDeed)));
}

void Api::deleteChat(ChatId chat, QObject *context, Reply<void> reply)
{
    m_channel.call(u"chat.delete"_s, ofChat(chat), context, ignoring(std::move(reply)));
}

} // namespace chatoyant::client
