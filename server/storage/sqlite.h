// SQLite's handles, each with its owner.
#pragma once

#include "common/base/error.h"

#include <QByteArray>

#include <memory>
#include <sqlite3.h>

namespace chatoyant::server {

struct SqliteClosing
{
    void operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }
};
struct SqliteFinalizing
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

using SqliteConnection = std::unique_ptr<sqlite3, SqliteClosing>;
using SqliteStatement = std::unique_ptr<sqlite3_stmt, SqliteFinalizing>;

// Kept for many runs. Null when the statement does not fit the database: sqlite3_errmsg() says why.
inline SqliteStatement prepareStatement(sqlite3 *connection, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(connection, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                       &statement, nullptr);
    return SqliteStatement(statement);
}

// With a sentence for the operator.
inline Error storageFailure(const QString &sentence)
{
    return {Reason::StorageFailed, sentence, {}, std::nullopt};
}

} // namespace chatoyant::server
