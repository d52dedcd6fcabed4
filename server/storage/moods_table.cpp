#include "server/storage/moods_table.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

// By their place, a stretch at a time: an index by time would cost every message.
MoodsTable::MoodsTable(SqlDatabase &database)
    : m_end(database,
            u"SELECT max(number) FROM (SELECT number FROM entries WHERE number > ?1"
            " ORDER BY number LIMIT ?2) AS latest"_s)
    , m_forget(database,
               u"UPDATE entries SET mood_label = NULL, mood_score = NULL, mood_confidence = NULL,"
               " mood_model = NULL WHERE number > ?1 AND number <= ?2"
               " AND mood_label IS NOT NULL AND at < ?3"_s)
{}

qint64 MoodsTable::forgetMoods(qint64 after, const QDateTime &before, int entries)
{
    const auto end = m_end.first([](const SqlRow &row) { return row.number(0); }, after, entries);
    if (end.value_or(0) > 0)
        m_forget.write(after, *end, before);
    return end.value_or(0);
}

} // namespace chatoyant::server
