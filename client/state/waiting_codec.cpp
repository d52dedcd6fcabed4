#include "client/state/waiting_codec.h"

#include "common/protocol/file_messages.h"
#include "common/protocol/json.h"
#include "common/protocol/message_messages.h"

#include <QJsonArray>

namespace chatoyant::client::rows {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<EntryKind, QLatin1StringView> kinds[] = {
    {EntryKind::Edit, QLatin1StringView("edit")},
    {EntryKind::Delete, QLatin1StringView("delete")},
    {EntryKind::Reaction, QLatin1StringView("reaction")},
    {EntryKind::Pin, QLatin1StringView("pin")},
    {EntryKind::Preview, QLatin1StringView("preview")},
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

// Also without an id: the server gives it one.
Attachment toShownFile(QJsonObject object)
{
    const bool isNameless = !FileId::fromString(object.value("fileId"_L1).toString()).isValid();
    if (isNameless)
        object.insert("fileId"_L1, FileId{{0, 1}}.toString());
    Attachment file = json::toAttachment(object).value_or(Attachment());
    if (isNameless)
        file.id = {};
    return file;
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

QJsonValue fromForwarding(const std::optional<Forwarding> &forwarding)
{
    if (!forwarding)
        return {};
    QJsonObject object = json::fromOrigin(forwarding->origin);
    object.insert("chatId"_L1, forwarding->chat.toString());
    object.insert("seq"_L1, forwarding->seq);
    object.insert("files"_L1, json::fromAttachments(forwarding->files));
    return object;
}

std::optional<Forwarding> toForwarding(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto origin = json::toOrigin(object);
    if (!origin)
        return std::nullopt;
    return Forwarding{ChatId::fromString(object.value("chatId"_L1).toString()),
                      object.value("seq"_L1).toInteger(), *origin,
                      json::toAttachments(object.value("files"_L1).toArray())};
}

QJsonArray fromFiles(const QList<OutgoingFile> &files)
{
    QJsonArray array;
    for (const OutgoingFile &each : files) {
        QJsonObject object = json::fromAttachment(each.file);
        object.insert("path"_L1, each.path);
        object.insert("ours"_L1, each.isOurs);
        object.insert("changedAt"_L1, each.changedAt.toMSecsSinceEpoch());
        object.insert("place"_L1, each.place);
        object.insert("paused"_L1, each.isPaused);
        object.insert("sent"_L1, each.isSent);
        array.append(object);
    }
    return array;
}

QList<OutgoingFile> toFiles(const QJsonArray &array)
{
    QList<OutgoingFile> files;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        OutgoingFile file;
        file.file = toShownFile(object);
        file.path = object.value("path"_L1).toString();
        file.isOurs = object.value("ours"_L1).toBool();
        file.changedAt =
            QDateTime::fromMSecsSinceEpoch(object.value("changedAt"_L1).toInteger(), Qt::UTC);
        file.place = object.value("place"_L1).toString();
        file.isPaused = object.value("paused"_L1).toBool();
        file.isSent = object.value("sent"_L1).toBool() && file.file.id.isValid();
        if (!file.path.isEmpty())
            files.append(file);
    }
    return files;
}

} // namespace

QJsonObject fromItem(const OutboxItem &item)
{
    return {{u"chatId"_s, item.message.chat.toString()},
            {u"clientId"_s, item.message.clientId},
            {u"text"_s, item.message.text},
            {u"replyTo"_s, item.message.replyTo},
            {u"preview"_s, item.message.hasPreview},
            {u"mentions"_s, fromUsers(item.message.mentions)},
            {u"files"_s, fromFiles(item.message.files)},
            {u"forwarding"_s, fromForwarding(item.message.forwarding)},
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
    item.message.hasPreview = object.value("preview"_L1).toBool(true);
    item.message.mentions = toUsers(object.value("mentions"_L1));
    item.message.files = toFiles(object.value("files"_L1).toArray());
    item.message.forwarding = toForwarding(object.value("forwarding"_L1));
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
