// What the disk holds of moods, past all our code.
#pragma once

#include "server/storage/sqlite.h"

#include <QString>

namespace chatoyant::server {

// Of any row of the log that says anything of one; -1 where it cannot be read.
inline int rowsWithMood(const QString &file)
{
    sqlite3 *database = nullptr;
    sqlite3_open(file.toUtf8().constData(), &database);
    int rows = -1;
    {
        const auto count = prepareStatement(
            database, "SELECT count(*) FROM entries WHERE mood_label IS NOT NULL OR mood_score IS"
                      " NOT NULL OR mood_confidence IS NOT NULL OR mood_model IS NOT NULL");
        if (sqlite3_step(count.get()) == SQLITE_ROW)
            rows = sqlite3_column_int(count.get(), 0);
    }
    sqlite3_close(database);
    return rows;
}

} // namespace chatoyant::server
