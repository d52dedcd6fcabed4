#include "server/storage/sql_database.h"

#include "server/storage/joined_writes.h"
#include "server/storage/migrator.h"
#include "server/storage/storage_words.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logStorage, "chatoyant.storage")

constexpr qint64 quickCheckBytes = 256LL * 1024 * 1024; // about a second; larger: not at the start

int primaryCode(sqlite3 *connection)
{
    constexpr int primaryBits = 0xFF;
    return sqlite3_errcode(connection) & primaryBits;
}

// The codes that an operator can do something about (sqlite.org/rescode.html).
QString sentenceFor(const QString &file, sqlite3 *connection)
{
    switch (primaryCode(connection)) {
    case SQLITE_READONLY:
        return StorageWords::tr("%1 is read-only: give the server's user the right to write to it")
            .arg(file);
    case SQLITE_IOERR:
        return StorageWords::tr("%1 cannot be read or written: the disk reports an error")
            .arg(file);
    case SQLITE_CORRUPT:
        return StorageWords::tr("%1 is damaged: restore it from a backup").arg(file);
    case SQLITE_FULL:
        return StorageWords::tr("the disk is full: %1 cannot be written").arg(file);
    case SQLITE_CANTOPEN:
        return StorageWords::tr(
                   "%1 cannot be opened: check that its folder exists and may be written")
            .arg(file);
    case SQLITE_NOTADB:
        return StorageWords::tr("%1 is not a database").arg(file);
    default:
        return StorageWords::tr("%1 cannot be used: %2")
            .arg(file, QString::fromUtf8(sqlite3_errmsg(connection)));
    }
}

// Each connection serves one thread. Without counting what it allocates, SQLite needs no lock that
// all threads share: it must be told before its first use.
void configureOnce()
{
    [[maybe_unused]] static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

bool run(sqlite3 *connection, const char *statements)
{
    return sqlite3_exec(connection, statements, nullptr, nullptr, nullptr) == SQLITE_OK;
}

// FAST zeroes erased words wherever that costs no further write.
constexpr char commonPragmas[] =
    "PRAGMA journal_mode = WAL; PRAGMA secure_delete = FAST; PRAGMA temp_store = MEMORY;";
// Each commit is on the disk before anybody hears of it; joinedWrites() counts on that.
constexpr char corePragmas[] =
    "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536;";
// A server's log is moved by its storage's own thread; this is for when that cannot keep up.
constexpr char serverPragmas[] = "PRAGMA wal_autocheckpoint = 65536;";
constexpr char besidePragmas[] = "PRAGMA synchronous = NORMAL;"; // what is lost is made again

} // namespace

SqlDatabase::~SqlDatabase()
{
    if (m_isWriting)
        run(connection(), "ROLLBACK"); // without rollBack(): whoever remembers is gone already
}

Result<std::unique_ptr<SqlDatabase>> SqlDatabase::open(const StorageOptions &options)
{
    const QFileInfo folder(QFileInfo(options.file).absolutePath());
    if (!folder.isDir())
        return storageFailure(
            StorageWords::tr("the folder %1 does not exist").arg(folder.filePath()));

    std::unique_ptr<SqlDatabase> database(new SqlDatabase);
    if (options.isServer) {
        const auto outcome = database->m_lock.take(options.file + u".lock"_s);
        if (outcome == FileLock::Outcome::TakenByAnother)
            return storageFailure(StorageWords::tr("another server is using %1").arg(options.file));
        if (outcome == FileLock::Outcome::Impossible)
            return storageFailure(
                StorageWords::tr("the folder %1 cannot be written").arg(folder.filePath()));
    }
    const auto connected = database->connect(options.file, options.busyTimeout, joinedWrites());
    if (!connected)
        return connected.error();
    QByteArray pragmas = QByteArray(commonPragmas) + corePragmas;
    if (options.isServer)
        pragmas += serverPragmas;
    const Setup setup{options.file, u":/sql"_s, pragmas, "BEGIN IMMEDIATE"};
    if (const auto prepared = database->prepare(setup); !prepared)
        return prepared.error();
    return database;
}

Result<std::unique_ptr<SqlDatabase>> SqlDatabase::openBeside(const StorageOptions &core,
                                                             const QString &file)
{
    std::unique_ptr<SqlDatabase> database(new SqlDatabase);
    if (const auto connected = database->connect(file, core.busyTimeout, nullptr); !connected)
        return connected.error();
    // An immediate transaction would lock the attached file for writing, too.
    const Setup setup{file, u":/sql/beside"_s, QByteArray(commonPragmas) + besidePragmas, "BEGIN"};
    if (const auto prepared = database->prepare(setup); !prepared)
        return prepared.error();
    const auto attach = prepareStatement(database->connection(), "ATTACH DATABASE ?1 AS core");
    const QByteArray name = core.file.toUtf8();
    sqlite3_bind_text(attach.get(), 1, name.constData(), int(name.size()), SQLITE_STATIC);
    if (sqlite3_step(attach.get()) != SQLITE_DONE)
        return storageFailure(sentenceFor(core.file, database->connection()));
    return database;
}

Result<void>
SqlDatabase::connect(const QString &file, std::chrono::milliseconds busyTimeout, const char *vfs)
{
    configureOnce();
    sqlite3 *opened = nullptr;
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    const int outcome = sqlite3_open_v2(file.toUtf8().constData(), &opened, flags, vfs);
    m_connection.reset(opened);
    if (outcome != SQLITE_OK)
        return storageFailure(sentenceFor(file, opened));
    sqlite3_busy_timeout(opened, int(busyTimeout.count()));
    return {};
}

Result<void> SqlDatabase::prepare(const Setup &setup)
{
    if (!run(connection(), setup.pragmas.constData()))
        return storageFailure(sentenceFor(setup.file, connection()));
    if (const auto sound = checkIntegrity(setup.file); !sound)
        return sound.error();
    if (const auto migrated = migrate(connection(), setup.file, setup.migrations); !migrated)
        return migrated.error();
    m_begin = prepareStatement(connection(), setup.begin);
    m_commit = prepareStatement(connection(), "COMMIT");
    m_askVersion = prepareStatement(connection(), "PRAGMA main.data_version");
    if (!m_begin || !m_commit || !m_askVersion)
        return storageFailure(sentenceFor(setup.file, connection()));
    changedByOthers();
    return {};
}

Result<void> SqlDatabase::checkIntegrity(const QString &file)
{
    if (QFileInfo(file).size() > quickCheckBytes)
        return {};
    const auto check = prepareStatement(connection(), "PRAGMA quick_check(1)");
    if (sqlite3_step(check.get()) != SQLITE_ROW)
        return storageFailure(sentenceFor(file, connection()));
    const auto *words = reinterpret_cast<const char *>(sqlite3_column_text(check.get(), 0));
    if (const QString verdict = QString::fromUtf8(words); verdict != "ok"_L1)
        return storageFailure(StorageWords::tr("%1 is damaged: restore it from a backup (%2)")
                                  .arg(file, verdict.simplified()));
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
    const bool isStored = sqlite3_step(m_commit.get()) == SQLITE_DONE;
    sqlite3_reset(m_commit.get());
    if (!isStored) {
        qCWarning(logStorage) << "a commit failed:" << sqlite3_errmsg(connection());
        rollBack();
        return false;
    }
    m_isWriting = false;
    for (const auto &effect : m_effects)
        effect();
    return true;
}

bool SqlDatabase::changedByOthers()
{
    const bool isTold = sqlite3_step(m_askVersion.get()) == SQLITE_ROW;
    const qint64 version = isTold ? sqlite3_column_int64(m_askVersion.get(), 0) : m_version;
    sqlite3_reset(m_askVersion.get());
    return std::exchange(m_version, version) != version;
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
    m_isWriting = sqlite3_step(m_begin.get()) == SQLITE_DONE;
    if (!m_isWriting)
        fail(sqlite3_sql(m_begin.get()));
    sqlite3_reset(m_begin.get());
    return m_isWriting;
}

void SqlDatabase::fail(const QByteArray &statement)
{
    m_hasFailed = true;
    const int code = primaryCode(connection());
    m_isDamaged = m_isDamaged || code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
    qCWarning(logStorage) << "the database refuses:" << sqlite3_errmsg(connection()) << "at"
                          << statement.simplified();
}

int SqlDatabase::checkpoint(const char *schema)
{
    if (m_isWriting)
        return 0;
    int pages = 0;
    const int outcome =
        sqlite3_wal_checkpoint_v2(connection(), schema, SQLITE_CHECKPOINT_PASSIVE, &pages, nullptr);
    return outcome == SQLITE_OK ? pages : 0;
}

bool SqlDatabase::answers() const
{
    return run(connection(), "SELECT number FROM users LIMIT 1");
}

void SqlDatabase::rollBack()
{
    run(connection(), "ROLLBACK"); // refused, and rightly, where SQLite has done it by itself
    m_isWriting = false;
    m_hasFailed = false;
    for (const auto &forget : m_forget)
        forget();
}

} // namespace chatoyant::server
