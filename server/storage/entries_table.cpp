#include "server/storage/entries_table.h"

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

static_assert(int(EntryKind::Message) == 0 && int(EntryKind::Edit) == 1 &&
              int(EntryKind::Transcript) == 7 && int(EntryKind::Preview) == 8); // named in the SQL

QString rangeQuery(QLatin1StringView order)
{
    return u"SELECT %1 FROM entries AS e WHERE e.number > ?1 AND e.number < ?2"
           " ORDER BY e.number %2 LIMIT ?3"_s.arg(entryColumns(u"e"_s), order);
}

} // namespace

EntriesTable::EntriesTable(SqlDatabase &database, const Parts &parts)
    : m_parts(parts)
    , m_head(database, u"SELECT max(number) FROM entries WHERE number > ?1 AND number < ?2"_s)
    , m_insert(database,
               u"INSERT INTO entries (number, kind, at, author, client_id, client_key, target,"
               " text, mood_label, mood_score, mood_confidence, mood_model, details)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"
               " ON CONFLICT (author, client_key) WHERE client_key IS NOT NULL DO NOTHING"_s)
    , m_readRising(database, rangeQuery("ASC"_L1))
    , m_readFalling(database, rangeQuery("DESC"_L1))
    , m_message(database,
                u"SELECT m.author, m.text, m.details, e.number, e.text, e.details, m.at"
                " FROM entries AS m LEFT JOIN entries AS e ON e.number ="
                " (SELECT max(number) FROM entries WHERE target = m.number AND kind = 1)"
                " WHERE m.number = ?1 AND m.kind = 0"_s)
    , m_sentAs(database,
               u"SELECT %1 FROM entries AS e WHERE e.author = ?1"
               " AND e.client_key = ?2"_s.arg(entryColumns(u"e"_s)))
    , m_moods(database,
              // An edit that was not judged leaves its message without mood. Where nobody lets the
              // server judge, the log is not read to its beginning.
              u"SELECT latest.number, latest.at, latest.author,"
              " iif(e.number IS NULL, latest.mood_label, e.mood_label) AS label,"
              " iif(e.number IS NULL, latest.mood_score, e.mood_score),"
              " iif(e.number IS NULL, latest.mood_confidence, e.mood_confidence),"
              " iif(e.number IS NULL, latest.mood_model, e.mood_model), latest.kind"
              " FROM (SELECT * FROM entries WHERE number > ?1 AND number < ?2"
              "  AND kind IN (0, 7) ORDER BY number DESC LIMIT 128) AS latest"
              " LEFT JOIN entries AS e ON e.number ="
              " (SELECT max(number) FROM entries WHERE target = latest.number AND kind = 1)"
              " WHERE label IS NOT NULL ORDER BY latest.number DESC LIMIT ?3"_s)
    , m_versions(database,
                 u"SELECT number, at, text FROM (SELECT number, at, text FROM entries"
                 " WHERE target = ?1 AND kind = 1 ORDER BY number DESC LIMIT ?2)"
                 " UNION ALL SELECT number, at, text FROM entries WHERE number = ?1"
                 " ORDER BY number DESC LIMIT ?2"_s)
    , m_copyEntries(database,
                    u"INSERT INTO entries (number, kind, at, author, target, text, mood_label,"
                    " mood_score, mood_confidence, mood_model, details)"
                    " SELECT number + ?3, kind, at, author, target + ?3, text, mood_label,"
                    " mood_score, mood_confidence, mood_model, details FROM entries"
                    " WHERE number > ?1 AND number < ?2 ORDER BY number"_s)
    , m_copyReactions(database,
                      u"INSERT INTO reactions (message, user, emoji)"
                      " SELECT message + ?3, user, emoji FROM reactions"
                      " WHERE message > ?1 AND message < ?2"_s)
    , m_copyPins(database,
                 u"INSERT INTO pins (message, place) SELECT message + ?3, place + ?3 FROM pins"
                 " WHERE message > ?1 AND message < ?2"_s)
    , m_copyFiles(database,
                  u"INSERT INTO file_places (message, file) SELECT message + ?3, file"
                  " FROM file_places WHERE message > ?1 AND message < ?2"_s)
    , m_eraseMessage(database,
                     u"UPDATE entries SET text = NULL, mood_label = NULL, mood_score = NULL,"
                     " mood_confidence = NULL, mood_model = NULL,"
                     " details = json_remove(details, '$.mentions', '$.forwarded',"
                     " '$.files')"
                     " WHERE number = ?1"_s)
    , m_eraseWords(database,
                   u"UPDATE entries SET text = NULL, mood_label = NULL, mood_score = NULL,"
                   " mood_confidence = NULL, mood_model = NULL, details = NULL"
                   " WHERE target = ?1 AND kind IN (1, 7, 8)"_s)
    , m_erasePreviews(database,
                      u"UPDATE entries SET details = NULL WHERE number ="
                      " (SELECT max(number) FROM entries WHERE target = ?1 AND kind = 8)"
                      " AND json_array_length(details, '$.links') > 0"_s)
    , m_addMention(database, u"INSERT OR IGNORE INTO mentions (user, message) VALUES (?1, ?2)"_s)
    , m_removeMention(database, u"DELETE FROM mentions WHERE user = ?1 AND message = ?2"_s)
    , m_addReaction(database,
                    u"INSERT OR IGNORE INTO reactions (message, user, emoji)"
                    " VALUES (?1, ?2, ?3)"_s)
    , m_removeReaction(database,
                       u"DELETE FROM reactions WHERE message = ?1 AND user = ?2"
                       " AND emoji = ?3"_s)
    , m_removeReactions(database, u"DELETE FROM reactions WHERE message = ?1"_s)
    , m_removePin(database, u"DELETE FROM pins WHERE message = ?1"_s)
    , m_addFile(database, u"INSERT OR IGNORE INTO file_places (message, file) VALUES (?1, ?2)"_s)
    , m_removeFiles(database, u"DELETE FROM file_places WHERE message = ?1"_s)
{}

Seq EntriesTable::head(ChatId chat) const
{
    const qint64 number = m_parts.chats.numberOf(chat);
    const auto last = m_head.first([](const SqlRow &row) { return row.number(0); },
                                   entryNumber(number, 0), entryNumber(number + 1, 0));
    return last ? seqOf(*last) : 0;
}

bool EntriesTable::append(ChatId chat, const Entry &entry)
{
    const qint64 number = m_parts.chats.numberOf(chat);
    const qint64 at = entryNumber(number, entry.seq);
    m_changed.insert(number);
    if (entry.kind == EntryKind::Edit) {
        const qint64 target = entryNumber(number, entry.target);
        if (const auto before = messageAt(target))
            removeMentions(target, before->mentions);
        addMentions(target, entry);
        m_parts.media.change(target, entry.text);
        return insert(number, entry);
    }
    if (entry.kind == EntryKind::Preview) { // the last one counts alone
        const bool wasThere = m_erasePreviews.write(entryNumber(number, entry.target)) > 0;
        if (entry.links.isEmpty() && !wasThere)
            return false;
    }
    if (!insert(number, entry))
        return false;
    if (entry.kind == EntryKind::Message) {
        addMentions(at, entry);
        for (const Attachment &file : entry.files)
            m_addFile.write(at, file.id.toBytes());
        m_parts.media.add(at, entry);
    }
    return true;
}

bool EntriesTable::insert(qint64 chat, const Entry &entry)
{
    const bool isNamed = !entry.clientId.isEmpty();
    const bool hasText = hasWords(entry.kind);
    const auto key = isNamed ? std::optional(clientKey(entry.clientId)) : std::nullopt;
    const auto target =
        entry.target > 0 ? std::optional(entryNumber(chat, entry.target)) : std::nullopt;
    const QString text = hasText ? entry.text : QString();
    const QString clientId = isNamed ? entry.clientId : QString();
    const qint64 number = entryNumber(chat, entry.seq);
    const qint64 author = m_parts.users.numberOf(entry.by);
    const QString details = entryDetails(entry);
    const auto &mood = entry.mood;
    const int rows =
        mood ? m_insert.write(number, entry.kind, entry.at, author, clientId, key, target, text,
                              mood->label, mood->score, mood->confidence, mood->model, details)
             : m_insert.write(number, entry.kind, entry.at, author, clientId, key, target, text,
                              nullptr, nullptr, nullptr, nullptr, details);
    return rows > 0;
}

QList<Entry> EntriesTable::entries(ChatId chat, const LogRange &range) const
{
    const qint64 number = m_parts.chats.numberOf(chat);
    const qint64 end =
        range.before ? entryNumber(number, *range.before) : entryNumber(number + 1, 0);
    QList<Entry> found;
    found.reserve(range.limit);
    SqlQuery &query = range.newest ? m_readFalling : m_readRising;
    query.each(
        [this, &found](const SqlRow &row) { found.append(readEntry(row, 0, m_parts.users)); },
        entryNumber(number, range.after), end, range.limit);
    if (range.newest)
        std::reverse(found.begin(), found.end());
    return found;
}

std::optional<MessageState> EntriesTable::message(ChatId chat, Seq seq) const
{
    return messageAt(entryNumber(m_parts.chats.numberOf(chat), seq));
}

std::optional<MessageState> EntriesTable::messageAt(qint64 number) const
{
    return m_message.first(
        [this](const SqlRow &row) {
            const bool isEdited = !row.isNull(3);
            MessageState state;
            state.by = m_parts.users.idOf(row.number(0));
            state.text = row.text(isEdited ? 4 : 1);
            state.mentions = mentionsIn(row.text(isEdited ? 5 : 2));
            state.forwarded = originIn(row.text(2));
            state.files = filesIn(row.text(2));
            state.wantsPreview = wantsPreviewIn(row.text(2));
            state.at = row.time(6);
            state.isDeleted = row.isNull(1);
            return state;
        },
        number);
}

std::optional<SentMessage> EntriesTable::sentAs(UserId by, const QString &clientId) const
{
    return m_sentAs.first(
        [this](const SqlRow &row) {
            return SentMessage{m_parts.chats.idOf(chatNumberOf(row.number(0))),
                               readEntry(row, 0, m_parts.users), row.isNull(6)};
        },
        m_parts.users.numberOf(by), clientKey(clientId));
}

void EntriesTable::erase(ChatId chat, Seq seq)
{
    const qint64 number = entryNumber(m_parts.chats.numberOf(chat), seq);
    const auto state = messageAt(number);
    if (!state || state->isDeleted)
        return;
    removeMentions(number, state->mentions);
    m_eraseMessage.write(number);
    m_eraseWords.write(number);
    m_removeReactions.write(number);
    m_removePin.write(number);
    m_removeFiles.write(number);
    m_parts.media.remove(number);
}

bool EntriesTable::setReaction(ChatId chat, const Entry &reaction)
{
    const qint64 message = entryNumber(m_parts.chats.numberOf(chat), reaction.target);
    SqlQuery &query = reaction.on ? m_addReaction : m_removeReaction;
    return query.write(message, m_parts.users.numberOf(reaction.by), reaction.emoji) > 0;
}

QList<MessageVersion> EntriesTable::versions(ChatId chat, Seq seq, int limit) const
{
    QList<MessageVersion> found;
    m_versions.each(
        [&found](const SqlRow &row) {
            found.append({seqOf(row.number(0)), row.time(1), row.text(2)});
        },
        entryNumber(m_parts.chats.numberOf(chat), seq), limit);
    return found;
}

void EntriesTable::copy(ChatId from, ChatId to, Seq after)
{
    const qint64 source = m_parts.chats.numberOf(from);
    const qint64 target = m_parts.chats.numberOf(to);
    const qint64 begin = entryNumber(source, after);
    const qint64 end = entryNumber(source + 1, 0);
    const qint64 step = entryNumber(target, 0) - entryNumber(source, 0);
    m_changed.insert(target);
    for (SqlQuery *query : {&m_copyEntries, &m_copyReactions, &m_copyPins, &m_copyFiles})
        query->write(begin, end, step);
    m_parts.media.copy(begin, end, step);
}

QList<Entry> EntriesTable::moods(ChatId chat, int count) const
{
    const qint64 number = m_parts.chats.numberOf(chat);
    QList<Entry> found;
    m_moods.each(
        [this, &found](const SqlRow &row) {
            Entry entry;
            entry.seq = seqOf(row.number(0));
            entry.at = row.time(1);
            entry.by = m_parts.users.idOf(row.number(2));
            entry.mood = readMood(row, 3);
            entry.kind = row.choice<EntryKind>(7);
            found.prepend(entry);
        },
        entryNumber(number, 0), entryNumber(number + 1, 0), count);
    return found;
}

void EntriesTable::addMentions(qint64 message, const Entry &entry)
{
    for (const UserId &user : entry.mentions) {
        if (user != entry.by)
            m_addMention.write(m_parts.users.numberOf(user), message);
    }
}

void EntriesTable::removeMentions(qint64 message, const QList<UserId> &mentions)
{
    for (const UserId &user : mentions)
        m_removeMention.write(m_parts.users.numberOf(user), message);
}

} // namespace chatoyant::server
