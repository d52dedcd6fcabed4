// One SQLite file, opened and checked, and the transaction that is open on it.
#pragma once

#include "common/base/error.h"
#include "server/domain/ports/transaction.h"
#include "server/storage/file_lock.h"
#include "server/storage/storage_options.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>
#include <vector>

namespace chatoyant::server {

class SqlDatabase final : public Transaction
{
public:
    // The error's message is a sentence for the operator.
    static Result<std::unique_ptr<SqlDatabase>> open(const StorageOptions &options);
    ~SqlDatabase() override;

    bool commit() override;

    // For those that remember what is stored: runs after each rollback.
    void onRollback(std::function<void()> forget);

    QSqlDatabase handle() const { return QSqlDatabase::database(m_name, false); }
    // Opens the transaction if none is open; false after a failure.
    bool startWriting();
    // Makes the next commit fail.
    void fail(const QSqlQuery &query);
    // Copies what the write-ahead log holds into the file, as far as no one reads it.
    void checkpoint();
    bool answers() const;

private:
    explicit SqlDatabase(const QString &name);

    Result<void> connect(const StorageOptions &options);
    Result<void> prepareFile(const StorageOptions &options);
    Result<void> checkIntegrity(const QString &file);
    bool run(const QString &statement);
    void rollBack();

    QString m_name;
    FileLock m_lock;
    std::unique_ptr<QSqlQuery> m_begin;
    std::unique_ptr<QSqlQuery> m_commit;
    std::vector<std::function<void()>> m_forget;
    bool m_isWriting = false;
    bool m_hasFailed = false;
};

} // namespace chatoyant::server
