// A log entry as columns, and back.
#pragma once

#include "common/model/entry.h"
#include "common/mood/mood_level.h"
#include "server/storage/id_numbers.h"

#include <QStringList>

namespace chatoyant::server {

// The place of an entry in the table: logs lie one after the other.
constexpr qint64 entryNumber(qint64 chat, Seq seq)
{
    return (chat << 32) + seq;
}
constexpr Seq seqOf(qint64 number)
{
    return number & 0xFFFFFFFF;
}
constexpr qint64 chatNumberOf(qint64 number)
{
    return number >> 32;
}

// The columns that readEntry() expects, of the table or alias given.
QString entryColumns(const QString &table);
constexpr int entryColumnCount = 12;

// Kinds whose text and mood have columns of their own.
constexpr bool hasWords(EntryKind kind)
{
    return kind == EntryKind::Message || kind == EntryKind::Edit || kind == EntryKind::Transcript;
}

// 64 bits of a clientId (FNV-1a).
qint64 clientKey(const QString &clientId);

// Of a message, an edit or a transcript its mentions, files, origin, what it replies to and that it
// wants no preview; of other kinds the whole entry. Null where that is nothing.
QString entryDetails(const Entry &entry);
QList<UserId> mentionsIn(const QString &details);
std::optional<Origin> originIn(const QString &details);
QList<Attachment> filesIn(const QString &details);
bool wantsPreviewIn(const QString &details);

// The entry that stands in a row from the column on.
Entry readEntry(const SqlRow &row, int firstColumn, UserNumbers &users);
std::optional<Mood> readMood(const SqlRow &row, int firstColumn);
// What a member chose for a chat; NULL: nothing. A number this version does not know is Off.
std::optional<MoodLevel> readMoodLevel(const SqlRow &row, int column);

} // namespace chatoyant::server
