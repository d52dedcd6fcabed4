#include "client/state/waiting_codec.h"

#include "common/protocol/json.h"

#include <QJsonArray>

namespace chatoyant::client::rows {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<EntryKind, QLatin1StringView> kinds[] = {
    {EntryKind::Edit, QLatin1StringView("edit")},
    {EntryKind::Delete, QLatin1StringView("delete")},
    {EntryKind::Reaction, QLatin1StringView("reaction")},
};

QString nameOf(EntryKind kind)
{
    for (const auto &[each, name] : kinds) {
        if (each == kind)
            return name;
    }
    return {};
}

QJsonArray fromUsers(const QList<UserId> &users)
{
    QJsonArray array;
    for (const UserId &user : users)
        array.append(user.toString());
    return array;
}

QList<UserId> toUsers(const QJsonValue &value)
{
    QList<UserId> users;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (const UserId user = UserId::fromString(each.toString()); user.isValid())
            users.append(user);
    }
    return users;
}

QJsonValue fromRefusal(const std::optional<Error> &error)
{
    return error ? QJsonValue(QString::fromLatin1(reasonInfo(error->reason).name)) : QJsonValue();
}

std::optional<Error> toRefusal(const QJsonValue &value)
{
    if (!value.isString())
        return std::nullopt;
    return makeError(reasonFromName(value.toString()).value_or(Reason::Internal));
}

} // namespace

QJsonObject fromItem(const OutboxItem &item)
{
    return {{u"chatId"_s, item.message.chat.toString()},
            {u"clientId"_s, item.message.clientId},
            {u"text"_s, item.message.text},
            {u"replyTo"_s, item.message.replyTo},
            {u"mentions"_s, fromUsers(item.message.mentions)},
            {u"queuedAt"_s, json::timeToText(item.queuedAt)},
            {u"refused"_s, fromRefusal(item.isFailed ? item.error : std::nullopt)}};
}

OutboxItem toItem(const QJsonObject &object)
{
    OutboxItem item;
    item.message.chat = ChatId::fromString(object.value("chatId"_L1).toString());
    item.message.clientId = object.value("clientId"_L1).toString();
    item.message.text = object.value("text"_L1).toString();
    item.message.replyTo = object.value("replyTo"_L1).toInteger();
    item.message.mentions = toUsers(object.value("mentions"_L1));
    item.queuedAt = json::timeFromText(object.value("queuedAt"_L1).toString());
    item.error = toRefusal(object.value("refused"_L1));
    item.isFailed = item.error.has_value();
    return item;
}

QJsonObject fromChange(const Change &change)
{
    return {{u"change"_s, nameOf(change.entry.kind)},
            {u"id"_s, change.id},
            {u"chatId"_s, change.chat.toString()},
            {u"target"_s, change.entry.target},
            {u"text"_s, change.entry.text},
            {u"mentions"_s, fromUsers(change.entry.mentions)},
            {u"emoji"_s, change.entry.emoji},
            {u"on"_s, change.entry.on},
            {u"queuedAt"_s, json::timeToText(change.queuedAt)},
            {u"refused"_s, fromRefusal(change.refused)}};
}

Change toChange(const QJsonObject &object)
{
    Change change;
    for (const auto &[kind, name] : kinds) {
        if (object.value("change"_L1) == name)
            change.entry.kind = kind;
    }
    change.id = object.value("id"_L1).toString();
    change.chat = ChatId::fromString(object.value("chatId"_L1).toString());
    change.entry.target = object.value("target"_L1).toInteger();
    change.entry.text = object.value("text"_L1).toString();
    change.entry.mentions = toUsers(object.value("mentions"_L1));
    change.entry.emoji = object.value("emoji"_L1).toString();
    change.entry.on = object.value("on"_L1).toBool(true);
    change.queuedAt = json::timeFromText(object.value("queuedAt"_L1).toString());
    change.refused = toRefusal(object.value("refused"_L1));
    return change;
}

bool isUsable(const Change &change)
{
    return !change.id.isEmpty() && change.chat.isValid() && change.entry.target > 0 &&
           !nameOf(change.entry.kind).isEmpty();
}

} // namespace chatoyant::client::rows
