#include "client/state/local_cache_rows.h"
#include "common/model/media_kind.h"
#include "common/model/text_links.h"
#include "common/protocol/json.h"
#include "common/protocol/message_messages.h"

#include <QJsonDocument>
#include <QSet>

// The part of the rows that grows: entries, read page by page through the primary key.
namespace chatoyant::client::rows {

using namespace Qt::StringLiterals;

namespace {

std::optional<Entry> toEntry(const QVariant &body)
{
    return json::toEntry(QJsonDocument::fromJson(body.toByteArray()).object());
}

QList<Entry> entriesOf(CacheFile &file, QSqlQuery query)
{
    QList<Entry> entries;
    while (query.next()) {
        if (auto entry = toEntry(query.value(0)))
            entries.append(std::move(*entry));
    }
    file.check(query);
    return entries;
}

// Begins with the first that is asked for (0: any) and stops where the next seq is missing.
QList<Entry> neighbours(CacheFile &file, QSqlQuery query, Seq first, int step)
{
    QList<Entry> entries;
    while (query.next()) {
        auto entry = toEntry(query.value(0));
        if (!entry)
            break;
        const bool follows = entries.isEmpty() ? first <= 0 || entry->seq == first
                                               : entry->seq - entries.last().seq == step;
        if (!follows)
            break;
        entries.append(std::move(*entry));
    }
    file.check(query);
    return entries;
}

QList<Entry> readBefore(CacheFile &file, const LogQuery &query)
{
    const Seq before = query.before > 0 ? query.before : std::numeric_limits<Seq>::max();
    QList<Entry> entries =
        neighbours(file,
                   file.query(u"SELECT body FROM entries WHERE chat = ? AND seq < ? "
                              "ORDER BY seq DESC LIMIT ?"_s,
                              {query.chat.toBytes(), before, query.limit}),
                   query.before > 0 ? before - 1 : 0, -1);
    std::reverse(entries.begin(), entries.end());
    return entries;
}

QList<Entry> readAfter(CacheFile &file, const LogQuery &query)
{
    return neighbours(file,
                      file.query(u"SELECT body FROM entries WHERE chat = ? AND seq > ? "
                                 "ORDER BY seq LIMIT ?"_s,
                                 {query.chat.toBytes(), query.after, query.limit}),
                      query.after + 1, 1);
}

// What later entries did to messages first to last.
QList<Entry> amendments(CacheFile &file, ChatId chat, Seq first, Seq last)
{
    return entriesOf(file, file.query(u"SELECT body FROM entries WHERE chat = ? AND target > 0 AND "
                                      "target >= ? AND target <= ? ORDER BY seq"_s,
                                      {chat.toBytes(), first, last}));
}

void readQuoted(CacheFile &file, ChatId chat, CachePage &page)
{
    QSet<Seq> wanted;
    for (const Entry &entry : page.entries) {
        const Seq about = entry.kind == EntryKind::Pin ? entry.target : entry.replyTo;
        if (about > 0 && about < page.entries.first().seq)
            wanted.insert(about);
    }
    for (const Seq seq : wanted) {
        page.quoted +=
            entriesOf(file, file.query(u"SELECT body FROM entries WHERE chat = ? AND seq = ?"_s,
                                       {chat.toBytes(), seq}));
        page.amendments += amendments(file, chat, seq, seq);
    }
}

SearchHit toHit(ChatId chat, const Entry &entry, const QStringList &words)
{
    constexpr int snippetLength = 120;
    constexpr int lead = 30;
    SearchHit hit{chat, entry.seq, entry.at, entry.by, entry.text, {}, entry.files};
    const qsizetype first =
        words.isEmpty() ? 0 : entry.text.indexOf(words.first(), 0, Qt::CaseInsensitive);
    if (entry.text.size() > snippetLength)
        hit.snippet = entry.text.mid(std::max<qsizetype>(0, first - lead), snippetLength);
    hit.snippet = hit.snippet.simplified();
    for (const QString &word : words) {
        const qsizetype at = hit.snippet.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0)
            hit.marks.append({static_cast<int>(at), static_cast<int>(word.size())});
    }
    return hit;
}

// As the message is now, and what its voice notes say; nothing when it is deleted.
std::optional<Entry> amended(CacheFile &file, ChatId chat, Entry entry, QString *spoken = nullptr)
{
    for (const Entry &amendment : amendments(file, chat, entry.seq, entry.seq)) {
        if (amendment.kind == EntryKind::Delete)
            return std::nullopt;
        if (amendment.kind == EntryKind::Edit)
            entry.text = amendment.text;
        if (amendment.kind == EntryKind::Transcript && spoken)
            *spoken = amendment.text;
    }
    return entry;
}

// With all that it is found by in its text.
std::optional<Entry> searchable(CacheFile &file, ChatId chat, const Entry &message)
{
    QString spoken;
    auto entry = amended(file, chat, message, &spoken);
    if (!entry)
        return entry;
    for (const Attachment &attachment : std::as_const(entry->files))
        entry->text += u' ' + attachment.name;
    entry->text += u' ' + spoken;
    return entry;
}

bool carries(const Entry &message, const QList<MediaKind> &kinds)
{
    if (kinds.contains(MediaKind::Links) && hasLink(message.text))
        return true;
    return std::any_of(message.files.cbegin(), message.files.cend(), [&](const Attachment &file) {
        return kinds.contains(mediaKindOf(file.kind));
    });
}

// Before its words are looked at.
bool isAskedFor(const SearchQuery &query, ChatId chat, const Entry &message)
{
    if ((query.before.isValid() && message.at >= query.before) ||
        (query.after.isValid() && message.at <= query.after) ||
        (query.by && message.by != *query.by))
        return false;
    if (!query.unread)
        return true;
    const auto read = query.readUpTo.constFind(chat);
    return read != query.readUpTo.cend() && message.seq > *read && message.by != query.reader;
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

bool putEntries(CacheFile &file, ChatId chat, const QList<Entry> &entries)
{
    return std::all_of(entries.cbegin(), entries.cend(), [&](const Entry &entry) {
        return file.run(u"INSERT OR REPLACE INTO entries (chat, seq, kind, target, body) "
                        "VALUES (?, ?, ?, ?, ?)"_s,
                        {chat.toBytes(), entry.seq, static_cast<int>(entry.kind), entry.target,
                         QJsonDocument(json::fromEntry(entry)).toJson(QJsonDocument::Compact)});
    });
}

CachePage readPage(CacheFile &file, const LogQuery &query)
{
    CachePage page;
    page.entries = query.after >= 0 ? readAfter(file, query) : readBefore(file, query);
    if (page.entries.isEmpty())
        return page;
    page.amendments =
        amendments(file, query.chat, page.entries.first().seq, page.entries.last().seq);
    readQuoted(file, query.chat, page);
    return page;
}

bool putPins(CacheFile &file, ChatId chat, const PinList &pins)
{
    const QJsonObject body{{u"pins"_s, json::fromEntries(pins.messages)}, {u"upTo"_s, pins.upTo}};
    return file.run(u"INSERT OR REPLACE INTO pins (chat, body) VALUES (?, ?)"_s,
                    {chat.toBytes(), QJsonDocument(body).toJson(QJsonDocument::Compact)});
}

PinList readPins(CacheFile &file, ChatId chat)
{
    PinList pins;
    QSqlQuery query = file.query(u"SELECT body FROM pins WHERE chat = ?"_s, {chat.toBytes()});
    if (query.next()) {
        const QJsonObject body = QJsonDocument::fromJson(query.value(0).toByteArray()).object();
        pins = {json::toEntries(body.value("pins"_L1).toArray()),
                std::max<Seq>(0, body.value("upTo"_L1).toInteger())};
    }
    query.finish();
    const auto find = [&](Seq seq) -> std::optional<Entry> {
        const QList<Entry> found =
            entriesOf(file, file.query(u"SELECT body FROM entries WHERE chat = ? AND seq = ?"_s,
                                       {chat.toBytes(), seq}));
        return found.isEmpty() ? std::nullopt : amended(file, chat, found.first());
    };
    const QList<Entry> later =
        entriesOf(file, file.query(u"SELECT body FROM entries WHERE chat = ? AND seq > ? AND "
                                   "target > 0 ORDER BY seq"_s,
                                   {chat.toBytes(), pins.upTo}));
    for (const Entry &entry : later)
        foldPins(pins, entry, find);
    return pins;
}

SearchPage search(CacheFile &file, const SearchQuery &query)
{
    SearchPage page;
    const QStringList words = query.text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() && !query.isNarrowed())
        return page;
    QSqlQuery rows = query.chat
                         ? file.query(u"SELECT chat, body FROM entries WHERE chat = ? AND kind = 0 "
                                      "ORDER BY seq DESC"_s,
                                      {query.chat->toBytes()})
                         : file.query(u"SELECT chat, body FROM entries WHERE kind = 0"_s);
    while (rows.next()) {
        auto entry = toEntry(rows.value(1));
        const ChatId chat = ChatId::fromBytes(rows.value(0).toByteArray());
        if (entry && isAskedFor(query, chat, *entry))
            entry = searchable(file, chat, *entry);
        else
            entry.reset();
        const bool isKind = entry && (query.kinds.isEmpty() || carries(*entry, query.kinds));
        if (isKind && hasAll(entry->text, words))
            page.hits.append(toHit(chat, *entry, words));
    }
    file.check(rows);
    std::stable_sort(page.hits.begin(), page.hits.end(),
                     [](const SearchHit &a, const SearchHit &b) { return a.at > b.at; });
    page.more = page.hits.size() > query.limit;
    page.hits = page.hits.mid(0, query.limit);
    return page;
}

} // namespace chatoyant::client::rows
