// The cache's file: opens it, moves it aside when it cannot be used, runs statements.
#pragma once

#include "common/base/clock.h"
#include "common/base/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace chatoyant::client {

// Used in one thread, the one that opened it.
class CacheFile final
{
public:
    static constexpr int schemaVersion = 1;

    explicit CacheFile(const Clock &clock);
    ~CacheFile();

    struct Opened
    {
        bool isNew = false;
        QString keptAs;
    };
    // Only a disk that refuses a new file fails.
    Result<Opened> open(const QString &path);
    void close();
    bool isOpen() const { return m_database.isOpen(); }

    bool begin();
    // False also when anything since begin() failed; nothing is stored then.
    bool end();
    // The file is damaged, as the last failure showed.
    bool isDamaged() const { return m_isDamaged; }
    // Keeps it under another name and begins a new one; returns that name.
    QString rebuild();
    Error fault() const;

    bool run(const QString &sql, const QVariantList &values = {});
    // Inactive when it failed.
    QSqlQuery query(const QString &sql, const QVariantList &values = {});
    // To be called when a query was read to its end: reading may fail as well.
    void check(const QSqlQuery &query);

private:
    bool connectTo(const QString &path);
    // Empty when the file can be used.
    QString whyUnusable();
    bool createSchema();
    QString moveAside();
    void carryOver(const QString &from);

    const Clock &m_clock;
    QString m_connection;
    QString m_path;
    QSqlDatabase m_database;
    QString m_fault;
    bool m_isDamaged = false;
    bool m_hasFailed = false;
};

} // namespace chatoyant::client
