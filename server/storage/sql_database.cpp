#include "server/storage/sql_database.h"

#include "server/storage/migrator.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QVariant>

#include <atomic>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logStorage, "chatoyant.storage")

constexpr qint64 quickCheckBytes = 256LL * 1024 * 1024; // about a second; larger: not at the start

// SQLite's result codes that an operator can do something about (sqlite.org/rescode.html).
enum SqliteCode { Readonly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NoDb = 26 };

Error refusal(const QString &sentence)
{
    return {Reason::StorageFailed, sentence, {}, std::nullopt};
}

int primaryCode(const QSqlError &error)
{
    constexpr int primaryBits = 0xFF;
    return error.nativeErrorCode().toInt() & primaryBits;
}

QString sentenceFor(const QString &file, const QSqlError &error)
{
    switch (primaryCode(error)) {
    case Readonly:
        return u"%1 is read-only: give the server's user the right to write to it"_s.arg(file);
    case IoError:
        return u"%1 cannot be read or written: the disk reports an error"_s.arg(file);
    case Corrupt:
        return u"%1 is damaged: restore it from a backup"_s.arg(file);
    case Full:
        return u"the disk is full: %1 cannot be written"_s.arg(file);
    case CannotOpen:
        return u"%1 cannot be opened: check that its folder exists and may be written"_s.arg(file);
    case NoDb:
        return u"%1 is not a database"_s.arg(file);
    default:
        return u"%1 cannot be used: %2"_s.arg(file, error.databaseText());
    }
}

// FAST zeroes erased words wherever that costs no further write.
QStringList commonPragmas()
{
    return {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA secure_delete = FAST"_s,
            u"PRAGMA temp_store = MEMORY"_s};
}

QString newName()
{
    static std::atomic<int> count = 0;
    return u"chatoyant-storage-%1"_s.arg(++count);
}

} // namespace

SqlDatabase::SqlDatabase(const QString &name)
    : m_name(name)
{}

SqlDatabase::~SqlDatabase()
{
    if (m_isWriting)
        run(u"ROLLBACK"_s); // without rollBack(): whoever remembers what is stored is gone already
    m_begin.reset();
    m_commit.reset();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<SqlDatabase>> SqlDatabase::open(const StorageOptions &options)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return refusal(u"Qt's driver for SQLite is missing: install libqt6sql6-sqlite"_s);
    const QFileInfo folder(QFileInfo(options.file).absolutePath());
    if (!folder.isDir())
        return refusal(u"the folder %1 does not exist"_s.arg(folder.filePath()));

    std::unique_ptr<SqlDatabase> database(new SqlDatabase(newName()));
    if (options.isServer) {
        const auto outcome = database->m_lock.take(options.file + u".lock"_s);
        if (outcome == FileLock::Outcome::TakenByAnother)
            return refusal(u"another server is using %1"_s.arg(options.file));
        if (outcome == FileLock::Outcome::Impossible)
            return refusal(u"the folder %1 cannot be written"_s.arg(folder.filePath()));
    }
    if (const auto connected = database->connect(options.file, options.busyTimeout); !connected)
        return connected.error();
    QStringList pragmas = commonPragmas();
    pragmas.append({u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
                    u"PRAGMA cache_size = -65536"_s});
    // A server's log is moved by its storage's own thread; this is for when that cannot keep up.
    if (options.isServer)
        pragmas.append(u"PRAGMA wal_autocheckpoint = 65536"_s);
    const Setup setup{options.file, u":/sql"_s, pragmas, u"BEGIN IMMEDIATE"_s};
    if (const auto prepared = database->prepare(setup); !prepared)
        return prepared.error();
    return database;
}

Result<std::unique_ptr<SqlDatabase>> SqlDatabase::openBeside(const StorageOptions &core,
                                                             const QString &file)
{
    std::unique_ptr<SqlDatabase> database(new SqlDatabase(newName()));
    if (const auto connected = database->connect(file, core.busyTimeout); !connected)
        return connected.error();
    QStringList pragmas = commonPragmas();
    pragmas.append(u"PRAGMA synchronous = NORMAL"_s); // what is lost is made again
    // An immediate transaction would lock the attached file for writing, too.
    const Setup setup{file, u":/sql/beside"_s, pragmas, u"BEGIN"_s};
    if (const auto prepared = database->prepare(setup); !prepared)
        return prepared.error();
    QSqlQuery attach(database->handle());
    attach.prepare(u"ATTACH DATABASE ? AS core"_s);
    attach.addBindValue(core.file);
    if (!attach.exec())
        return refusal(sentenceFor(core.file, attach.lastError()));
    return database;
}

Result<void> SqlDatabase::connect(const QString &file, std::chrono::milliseconds busyTimeout)
{
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(file);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(qint64(busyTimeout.count())));
    if (!connection.open())
        return refusal(sentenceFor(file, connection.lastError()));
    return {};
}

Result<void> SqlDatabase::prepare(const Setup &setup)
{
    QSqlQuery query(handle());
    for (const QString &pragma : setup.pragmas) {
        if (!query.exec(pragma))
            return refusal(sentenceFor(setup.file, query.lastError()));
        query.finish();
    }
    if (const auto sound = checkIntegrity(setup.file); !sound)
        return sound.error();
    if (const auto migrated = migrate(handle(), setup.file, setup.migrations); !migrated)
        return migrated.error();
    m_begin = std::make_unique<QSqlQuery>(handle());
    m_commit = std::make_unique<QSqlQuery>(handle());
    if (!m_begin->prepare(setup.begin) || !m_commit->prepare(u"COMMIT"_s))
        return refusal(sentenceFor(setup.file, m_commit->lastError()));
    return {};
}

Result<void> SqlDatabase::checkIntegrity(const QString &file)
{
    if (QFileInfo(file).size() > quickCheckBytes)
        return {};
    QSqlQuery query(handle());
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return refusal(sentenceFor(file, query.lastError()));
    if (const QString verdict = query.value(0).toString(); verdict != "ok"_L1)
        return refusal(
            u"%1 is damaged: restore it from a backup (%2)"_s.arg(file, verdict.simplified()));
    return {};
}

bool SqlDatabase::commit()
{
    if (m_hasFailed) {
        rollBack();
        return false;
    }
    if (!m_isWriting)
        return true;
    if (!m_commit->exec()) {
        qCWarning(logStorage) << "a commit failed:" << m_commit->lastError().text();
        rollBack();
        return false;
    }
    m_isWriting = false;
    for (const auto &effect : m_effects)
        effect();
    return true;
}

void SqlDatabase::onCommit(std::function<void()> effect)
{
    m_effects.push_back(std::move(effect));
}

void SqlDatabase::onRollback(std::function<void()> forget)
{
    m_forget.push_back(std::move(forget));
}

bool SqlDatabase::startWriting()
{
    if (m_isWriting || m_hasFailed)
        return !m_hasFailed;
    if (!m_begin->exec()) {
        fail(*m_begin);
        return false;
    }
    m_isWriting = true;
    return true;
}

void SqlDatabase::fail(const QSqlQuery &query)
{
    m_hasFailed = true;
    const int code = primaryCode(query.lastError());
    m_isDamaged = m_isDamaged || code == Corrupt || code == NoDb;
    qCWarning(logStorage) << "the database refuses:" << query.lastError().text() << "at"
                          << query.lastQuery().simplified();
}

int SqlDatabase::checkpoint(const QString &schema)
{
    if (m_isWriting)
        return 0;
    QSqlQuery query(handle());
    // One row: whether it was kept from it, pages in the log, pages copied.
    const bool isDone = query.exec(u"PRAGMA %1.wal_checkpoint(PASSIVE)"_s.arg(schema));
    return isDone && query.next() ? query.value(1).toInt() : 0;
}

bool SqlDatabase::answers() const
{
    QSqlQuery query(handle());
    return query.exec(u"SELECT number FROM users LIMIT 1"_s);
}

bool SqlDatabase::run(const QString &statement)
{
    QSqlQuery query(handle());
    return query.exec(statement);
}

void SqlDatabase::rollBack()
{
    run(u"ROLLBACK"_s); // refused, and rightly, where SQLite has done it by itself
    m_isWriting = false;
    m_hasFailed = false;
    for (const auto &forget : m_forget)
        forget();
}

} // namespace chatoyant::server
