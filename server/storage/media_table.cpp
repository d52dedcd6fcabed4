#include "server/storage/media_table.h"

#include "common/model/text_links.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// Of nearly every message that is written, at once.
bool mayHaveLink(const QString &text)
{
    return text.contains("://"_L1) || text.contains("www."_L1, Qt::CaseInsensitive);
}

} // namespace

MediaTable::MediaTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats)
    : m_users(users)
    , m_chats(chats)
    , m_find(database,
             u"SELECT %1, (SELECT text FROM entries WHERE number ="
             " (SELECT max(number) FROM entries WHERE target = e.number AND kind = 1))"
             " FROM media AS m CROSS JOIN entries AS e ON e.number = m.message"
             " WHERE m.kind = ?1 AND m.message > ?2 AND m.message < ?3"
             " ORDER BY m.message DESC LIMIT ?4"_s.arg(entryColumns(u"e"_s)))
    , m_add(database, u"INSERT OR IGNORE INTO media (kind, message) VALUES (?1, ?2)"_s)
    , m_removeOne(database, u"DELETE FROM media WHERE kind = ?1 AND message = ?2"_s)
    , m_remove(database, u"DELETE FROM media WHERE kind IN (0, 1, 2, 3) AND message = ?1"_s)
    , m_copy(database,
             u"INSERT INTO media (kind, message) SELECT kind, message + ?3 FROM media"
             " WHERE kind IN (0, 1, 2, 3) AND message > ?1 AND message < ?2"_s)
{}

QList<Entry> MediaTable::media(ChatId chat, const MediaRange &range) const
{
    const qint64 number = m_chats.numberOf(chat);
    const qint64 end =
        range.before ? entryNumber(number, *range.before) : entryNumber(number + 1, 0);
    QList<Entry> found;
    m_find.each(
        [this, &found](const SqlRow &row) {
            Entry entry = readEntry(row, 0, m_users);
            if (!row.isNull(entryColumnCount))
                entry.text = row.text(entryColumnCount);
            entry.clientId.clear();
            entry.mood.reset();
            found.append(entry);
        },
        range.kind, entryNumber(number, range.after), end, range.limit);
    return found;
}

void MediaTable::add(qint64 message, const Entry &entry)
{
    for (const Attachment &file : entry.files)
        m_add.write(mediaKindOf(file.kind), message);
    if (mayHaveLink(entry.text) && hasLink(entry.text))
        m_add.write(MediaKind::Links, message);
}

void MediaTable::change(qint64 message, const QString &text)
{
    m_removeOne.write(MediaKind::Links, message);
    if (mayHaveLink(text) && hasLink(text))
        m_add.write(MediaKind::Links, message);
}

void MediaTable::remove(qint64 message)
{
    m_remove.write(message);
}

void MediaTable::copy(qint64 after, qint64 before, qint64 step)
{
    m_copy.write(after, before, step);
}

} // namespace chatoyant::server
