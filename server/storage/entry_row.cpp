#include "server/storage/entry_row.h"

#include "common/protocol/file_messages.h"
#include "common/protocol/message_messages.h"

#include <QJsonDocument>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QList<UserId> mentionsOf(const QJsonObject &details)
{
    QList<UserId> mentions;
    const QJsonArray ids = details.value("mentions"_L1).toArray();
    for (const QJsonValue &id : ids)
        mentions.append(UserId::fromString(id.toString()));
    return mentions;
}

} // namespace

QString entryColumns(const QString &table)
{
    static const QStringList names{
        u"number"_s,     u"kind"_s,   u"at"_s,         u"author"_s,     u"client_id"_s,
        u"target"_s,     u"text"_s,   u"mood_label"_s, u"mood_score"_s, u"mood_confidence"_s,
        u"mood_model"_s, u"details"_s};
    Q_ASSERT(names.size() == entryColumnCount);
    QStringList columns;
    for (const QString &name : names)
        columns.append(table + u'.' + name);
    return columns.join(u", "_s);
}

qint64 clientKey(const QString &clientId)
{
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const QChar c : clientId) {
        hash = (hash ^ c.unicode()) * 0x100000001B3ULL;
    }
    return static_cast<qint64>(hash);
}

QString entryDetails(const Entry &entry)
{
    if (!hasWords(entry.kind))
        return compact(json::fromEntry(entry));
    if (entry.replyTo == 0 && entry.mentions.isEmpty() && !entry.forwarded &&
        entry.files.isEmpty() && entry.wantsPreview)
        return {};
    QJsonObject details;
    if (entry.replyTo > 0)
        details.insert("replyTo"_L1, entry.replyTo);
    QJsonArray mentions;
    for (const UserId &user : entry.mentions)
        mentions.append(user.toString());
    if (!mentions.isEmpty())
        details.insert("mentions"_L1, mentions);
    if (entry.forwarded)
        details.insert("forwarded"_L1, json::fromOrigin(*entry.forwarded));
    if (!entry.files.isEmpty())
        details.insert("files"_L1, json::fromAttachments(entry.files));
    if (!entry.wantsPreview)
        details.insert("preview"_L1, false);
    return compact(details);
}

QList<UserId> mentionsIn(const QString &details)
{
    return details.isEmpty() ? QList<UserId>() : mentionsOf(parsed(details));
}

std::optional<Origin> originIn(const QString &details)
{
    return details.isEmpty() ? std::nullopt
                             : json::toOrigin(parsed(details).value("forwarded"_L1).toObject());
}

QList<Attachment> filesIn(const QString &details)
{
    if (!details.contains("\"files\":"_L1)) // nearly all: not worth to be parsed
        return {};
    return json::toAttachments(parsed(details).value("files"_L1).toArray());
}

bool wantsPreviewIn(const QString &details)
{
    if (!details.contains("\"preview\":false"_L1)) // likewise
        return true;
    return parsed(details).value("preview"_L1).toBool(true);
}

Entry readEntry(const SqlRow &row, int firstColumn, UserNumbers &users)
{
    Entry entry;
    const auto kind = row.choice<EntryKind>(firstColumn + 1);
    const QString details = row.text(firstColumn + 11);
    if (!hasWords(kind)) {
        if (const auto stored = json::toEntry(parsed(details)))
            entry = *stored;
    } else if (!details.isEmpty()) {
        const QJsonObject object = parsed(details);
        entry.replyTo = object.value("replyTo"_L1).toInteger();
        entry.mentions = mentionsOf(object);
        entry.forwarded = json::toOrigin(object.value("forwarded"_L1).toObject());
        entry.files = json::toAttachments(object.value("files"_L1).toArray());
        entry.wantsPreview = object.value("preview"_L1).toBool(true);
    }
    entry.seq = seqOf(row.number(firstColumn));
    entry.kind = kind;
    entry.at = row.time(firstColumn + 2);
    entry.by = users.idOf(row.number(firstColumn + 3));
    entry.clientId = row.text(firstColumn + 4);
    entry.target = seqOf(row.number(firstColumn + 5));
    if (hasWords(kind)) {
        entry.text = row.text(firstColumn + 6);
        entry.mood = readMood(row, firstColumn + 7);
    }
    return entry;
}

std::optional<Mood> readMood(const SqlRow &row, int firstColumn)
{
    if (row.isNull(firstColumn))
        return std::nullopt;
    const qint64 label = row.number(firstColumn);
    if (label < 0 || label >= static_cast<qint64>(allMoodLabels.size()))
        return std::nullopt;
    return Mood{static_cast<MoodLabel>(label), row.real(firstColumn + 1), row.real(firstColumn + 2),
                row.text(firstColumn + 3)};
}

std::optional<MoodLevel> readMoodLevel(const SqlRow &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    const qint64 level = row.number(column);
    const bool isKnown = level >= 0 && level < static_cast<qint64>(allMoodLevels.size());
    return isKnown ? static_cast<MoodLevel>(level) : MoodLevel::Off;
}

} // namespace chatoyant::server
