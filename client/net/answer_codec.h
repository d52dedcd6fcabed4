// The answers' JSON as values, and the parameters that many methods share.
#pragma once

#include "client/net/answers.h"
#include "client/net/reply.h"

#include <QJsonArray>

namespace chatoyant::client {

// Turns a typed reply into one of JSON: errors pass, results go through `read`.
template <typename T, typename Read>
Reply<QJsonObject> reading(Reply<T> reply, Read read)
{
    return [reply = std::move(reply), read](const Result<QJsonObject> &answer) {
        if (!answer)
            reply(answer.error());
        else if constexpr (std::is_void_v<T>)
            reply(Result<void>());
        else
            reply(Result<T>(read(*answer)));
    };
}

Reply<QJsonObject> ignoring(Reply<void> reply);
Reply<QJsonObject> readingSeq(Reply<Seq> reply);
Reply<QJsonObject> readingContact(Reply<Contact> reply);

QList<Contact> toContacts(const QJsonObject &answer);
ChatSummary toNewChat(const QJsonObject &answer);
ChatDetails toDetails(const QJsonObject &answer);
QList<ChatId> toChatIds(const QJsonValue &value);
SendAnswer toSendAnswer(const QJsonObject &answer);
MessageVersions toVersions(const QJsonObject &answer);
LogPage toLogPage(const QJsonObject &answer);
MediaPage toMediaPage(const QJsonObject &answer);
SearchPage toSearchPage(const QJsonObject &answer);
CatchUpAnswer toCatchUp(const QJsonObject &answer);
ChatOverview toOverview(const QJsonObject &answer);
UserEntry toUserEntry(const QJsonObject &object);

template <typename IdType>
QJsonArray fromIds(const QList<IdType> &ids)
{
    QJsonArray array;
    for (const IdType &id : ids)
        array.append(id.toString());
    return array;
}

QJsonObject ofChat(ChatId chat);
QJsonObject ofUser(UserId user);
void insertUnlessEmpty(QJsonObject &params, QLatin1StringView name, const QString &text);

} // namespace chatoyant::client
