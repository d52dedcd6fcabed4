// A log entry as columns, and back.
#pragma once

#include "common/model/entry.h"
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

// 64 bits of a clientId (FNV-1a).
qint64 clientKey(const QString &clientId);

// Of a message or an edit its mentions, files, origin and what it replies to; of other kinds the
// whole entry. Null where that is nothing.
QString entryDetails(const Entry &entry);
QList<UserId> mentionsIn(const QString &details);
std::optional<Origin> originIn(const QString &details);
QList<Attachment> filesIn(const QString &details);

// The entry that stands in a row from the column on.
Entry readEntry(const SqlRow &row, int firstColumn, UserNumbers &users);
std::optional<Mood> readMood(const SqlRow &row, int firstColumn);

} // namespace chatoyant::server
