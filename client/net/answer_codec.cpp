#include "client/net/answer_codec.h"

#include "common/protocol/chat_messages.h"
#include "common/protocol/contact_messages.h"
#include "common/protocol/file_messages.h"
#include "common/protocol/json.h"
#include "common/protocol/message_messages.h"
#include "common/protocol/mood_messages.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

SearchHit toHit(const QJsonObject &object)
{
    SearchHit hit{ChatId::fromString(object.value("chatId"_L1).toString()),
                  object.value("seq"_L1).toInteger(),
                  json::timeFromText(object.value("at"_L1).toString()),
                  UserId::fromString(object.value("by"_L1).toString()),
                  object.value("snippet"_L1).toString(),
                  {},
                  json::toAttachments(object.value("files"_L1).toArray())};
    const QJsonArray marks = object.value("marks"_L1).toArray();
    for (const QJsonValue &mark : marks)
        hit.marks.append({mark.toArray().at(0).toInt(), mark.toArray().at(1).toInt()});
    return hit;
}

} // namespace

Reply<QJsonObject> ignoring(Reply<void> reply)
{
    return reading<void>(std::move(reply), [](const QJsonObject &) {});
}

Reply<QJsonObject> readingSeq(Reply<Seq> reply)
{
    return reading<Seq>(std::move(reply), [](const QJsonObject &answer) {
        return answer.value("seq"_L1).toInteger();
    });
}

Reply<QJsonObject> readingContact(Reply<Contact> reply)
{
    return reading<Contact>(std::move(reply), [](const QJsonObject &answer) {
        return json::toContact(answer.value("contact"_L1).toObject());
    });
}

QList<Contact> toContacts(const QJsonObject &answer)
{
    QList<Contact> contacts;
    const QJsonArray array = answer.value("contacts"_L1).toArray();
    for (const QJsonValue &value : array)
        contacts.append(json::toContact(value.toObject()));
    return contacts;
}

ChatSummary toNewChat(const QJsonObject &answer)
{
    return json::toSummary(answer.value("chat"_L1).toObject());
}

QList<ChatId> toChatIds(const QJsonValue &value)
{
    QList<ChatId> ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        ids.append(ChatId::fromString(item.toString()));
    return ids;
}

SendAnswer toSendAnswer(const QJsonObject &answer)
{
    SendAnswer sent{answer.value("seq"_L1).toInteger(),
                    json::timeFromText(answer.value("at"_L1).toString()), std::nullopt,
                    answer.value("duplicate"_L1).toBool()};
    if (const QJsonValue mood = answer.value("mood"_L1); mood.isObject())
        sent.mood = json::toMood(mood.toObject());
    return sent;
}

MediaPage toMediaPage(const QJsonObject &answer)
{
    return {json::toEntries(answer.value("entries"_L1).toArray()),
            answer.value("before"_L1).toInteger(), answer.value("more"_L1).toBool()};
}

SearchPage toSearchPage(const QJsonObject &answer)
{
    SearchPage page;
    page.more = answer.value("more"_L1).toBool();
    const QJsonArray hits = answer.value("hits"_L1).toArray();
    for (const QJsonValue &hit : hits)
        page.hits.append(toHit(hit.toObject()));
    return page;
}

MessageVersions toVersions(const QJsonObject &answer)
{
    MessageVersions found;
    found.more = answer.value("more"_L1).toBool();
    const QJsonArray versions = answer.value("versions"_L1).toArray();
    for (const QJsonValue &value : versions) {
        const QJsonObject version = value.toObject();
        found.versions.append({version.value("seq"_L1).toInteger(),
                               json::timeFromText(version.value("at"_L1).toString()),
                               version.value("text"_L1).toString()});
    }
    return found;
}

CatchUpAnswer toCatchUp(const QJsonObject &answer)
{
    CatchUpAnswer caught;
    const QJsonObject user = answer.value("user"_L1).toObject();
    caught.userHead = user.value("head"_L1).toInteger();
    const QJsonArray userEntries = user.value("entries"_L1).toArray();
    for (const QJsonValue &entry : userEntries)
        caught.userEntries.append(toUserEntry(entry.toObject()));
    const QJsonArray chats = answer.value("chats"_L1).toArray();
    for (const QJsonValue &value : chats) {
        const QJsonObject chat = value.toObject();
        caught.chats.append({ChatId::fromString(chat.value("chatId"_L1).toString()),
                             chat.value("head"_L1).toInteger(),
                             json::toEntries(chat.value("entries"_L1).toArray())});
    }
    caught.gone = toChatIds(answer.value("gone"_L1));
    caught.more = answer.value("more"_L1).toBool();
    return caught;
}

ChatDetails toDetails(const QJsonObject &answer)
{
    ChatDetails details{toNewChat(answer), {}, {}};
    if (const QJsonValue asked = answer.value("conversion"_L1); asked.isObject())
        details.conversion = json::toConversion(asked.toObject());
    const QJsonArray members = answer.value("members"_L1).toArray();
    for (const QJsonValue &member : members)
        details.members.append(json::toMember(member.toObject()));
    return details;
}

LogPage toLogPage(const QJsonObject &answer)
{
    return {json::toEntries(answer.value("entries"_L1).toArray()),
            answer.value("head"_L1).toInteger()};
}

ChatOverview toOverview(const QJsonObject &answer)
{
    ChatOverview overview{{}, answer.value("userHead"_L1).toInteger(), {}};
    const QJsonArray chats = answer.value("chats"_L1).toArray();
    for (const QJsonValue &chat : chats)
        overview.chats.append(json::toSummary(chat.toObject()));
    const QJsonArray conversions = answer.value("conversions"_L1).toArray();
    for (const QJsonValue &conversion : conversions)
        overview.conversions.append(json::toConversion(conversion.toObject()));
    return overview;
}

UserEntry toUserEntry(const QJsonObject &object)
{
    return {object.value("seq"_L1).toInteger(), object.value("kind"_L1).toString(), object};
}

QJsonObject ofChat(ChatId chat)
{
    return {{u"chatId"_s, chat.toString()}};
}

QJsonObject ofUser(UserId user)
{
    return {{u"userId"_s, user.toString()}};
}

void insertUnlessEmpty(QJsonObject &params, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        params.insert(name, text);
}

} // namespace chatoyant::client
