// One SQLite file, opened and checked, and the transaction that is open on it.
#pragma once

#include "common/base/error.h"
#include "server/domain/ports/transaction.h"
#include "server/storage/file_lock.h"
#include "server/storage/sqlite.h"
#include "server/storage/storage_options.h"

#include <functional>
#include <memory>
#include <vector>

namespace chatoyant::server {

class SqlDatabase final : public Transaction
{
public:
    // The error's message is a sentence for the operator.
    static Result<std::unique_ptr<SqlDatabase>> open(const StorageOptions &options);
    // A file that is made from the server's, which is read here under the schema name `core`.
    static Result<std::unique_ptr<SqlDatabase>> openBeside(const StorageOptions &core,
                                                           const QString &file);
    ~SqlDatabase() override;

    bool commit() override;
    bool changedByOthers() override;

    // Runs after each commit that wrote something.
    void onCommit(std::function<void()> effect);
    // For those that remember what is stored: runs after each rollback.
    void onRollback(std::function<void()> forget);

    sqlite3 *connection() const { return m_connection.get(); }
    // Opens the transaction if none is open; false after a failure.
    bool startWriting();
    // Makes the next commit fail, for the reason that SQLite gives now.
    void fail(const QByteArray &statement);
    // True once the file has turned out to be damaged.
    bool isDamaged() const { return m_isDamaged; }
    // Copies what a write-ahead log holds into its file, as far as no one reads it. How many pages
    // the log holds.
    int checkpoint(const char *schema = "main");
    bool answers() const;

private:
    SqlDatabase() = default;

    // What is in a file and how it is opened.
    struct Setup
    {
        QString file;
        QString migrations; // folder of resources
        QByteArray pragmas; // statements
        QByteArray begin;
    };

    // `vfs` as for sqlite3_open_v2().
    Result<void>
    connect(const QString &file, std::chrono::milliseconds busyTimeout, const char *vfs);
    Result<void> prepare(const Setup &setup);
    Result<void> checkIntegrity(const QString &file);
    void rollBack();

    FileLock m_lock;
    SqliteConnection m_connection;
    SqliteStatement m_begin;
    SqliteStatement m_commit;
    SqliteStatement m_askVersion;
    qint64 m_version =
        0; // changes with what others commit (sqlite.org/pragma.html#pragma_data_version)
    std::vector<std::function<void()>> m_effects;
    std::vector<std::function<void()>> m_forget;
    bool m_isWriting = false;
    bool m_hasFailed = false;
    bool m_isDamaged = false;
};

} // namespace chatoyant::server
