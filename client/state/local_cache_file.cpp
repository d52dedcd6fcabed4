#include "client/state/local_cache_file.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QUuid>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcCache, "chatoyant.client.cache", QtInfoMsg)

// Result codes, sqlite.org/rescode.html.
constexpr int corrupt = 11;
constexpr int notADatabase = 26;

// Younger than the rest: files without it are completed.
QString pinsTable()
{
    return u"CREATE TABLE IF NOT EXISTS pins (chat BLOB PRIMARY KEY, body BLOB NOT NULL) "
           "WITHOUT ROWID"_s;
}

QStringList schema()
{
    return {
        u"CREATE TABLE entries (chat BLOB NOT NULL, seq INTEGER NOT NULL, kind INTEGER NOT NULL, "
        "target INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (chat, seq)) WITHOUT ROWID"_s,
        u"CREATE INDEX amendments ON entries (chat, target, seq) WHERE target > 0"_s,
        u"CREATE TABLE chats (chat BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE members (chat BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE cursors (chat BLOB PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE users (user BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE contacts (user BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE outbox (position INTEGER PRIMARY KEY AUTOINCREMENT, "
        "client_id TEXT NOT NULL UNIQUE, body BLOB NOT NULL)"_s,
        u"CREATE TABLE drafts (chat BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE settings (name TEXT PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID"_s,
        pinsTable(),
        u"PRAGMA user_version = %1"_s.arg(CacheFile::schemaVersion),
    };
}

} // namespace

CacheFile::CacheFile(const Clock &clock)
    : m_clock(clock)
    , m_connection(QUuid::createUuid().toString())
{}

CacheFile::~CacheFile()
{
    close();
}

Result<CacheFile::Opened> CacheFile::open(const QString &path)
{
    close();
    m_path = path;
    Opened opened;
    opened.isNew = !QFileInfo::exists(path);
    if (!opened.isNew) {
        const QString why = connectTo(path) ? whyUnusable() : u"cannot be opened"_s;
        if (why.isEmpty())
            return opened;
        qCWarning(lcCache) << "the cache is moved aside:" << why;
        opened.keptAs = moveAside();
        opened.isNew = true;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (!connectTo(path) || !createSchema())
        return fault();
    if (!opened.keptAs.isEmpty())
        carryOver(opened.keptAs);
    return opened;
}

void CacheFile::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

bool CacheFile::begin()
{
    m_hasFailed = false;
    return run(u"BEGIN IMMEDIATE"_s);
}

bool CacheFile::end()
{
    if (!m_hasFailed && run(u"COMMIT"_s))
        return true;
    const QString fault = m_fault;
    run(u"ROLLBACK"_s);
    m_fault = fault;
    return false;
}

QString CacheFile::rebuild()
{
    const QString keptAs = moveAside();
    if (connectTo(m_path) && createSchema())
        carryOver(keptAs);
    return keptAs;
}

Error CacheFile::fault() const
{
    Error error = makeError(Reason::LocalStorageFailed);
    error.message = m_fault;
    return error;
}

bool CacheFile::run(const QString &sql, const QVariantList &values)
{
    return query(sql, values).isActive();
}

QSqlQuery CacheFile::query(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool isGood = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    isGood = isGood && query.exec();
    if (!isGood)
        check(query);
    return query;
}

bool CacheFile::connectTo(const QString &path)
{
    close();
    m_isDamaged = false;
    m_hasFailed = false;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!m_database.open()) {
        m_fault = m_database.lastError().text();
        return false;
    }
    // Held until close(): another program that opens it is told so.
    return run(u"PRAGMA locking_mode = EXCLUSIVE"_s) && run(u"PRAGMA journal_mode = WAL"_s) &&
           run(u"PRAGMA synchronous = FULL"_s);
}

QString CacheFile::whyUnusable()
{
    QSqlQuery version = query(u"PRAGMA user_version"_s);
    if (!version.next())
        return u"unreadable"_s;
    if (version.value(0).toInt() > schemaVersion)
        return u"made by a newer version"_s;
    version.finish();
    if (!run(pinsTable()))
        return m_fault;
    static const QStringList tables{u"entries"_s,  u"chats"_s,    u"members"_s, u"cursors"_s,
                                    u"users"_s,    u"contacts"_s, u"outbox"_s,  u"drafts"_s,
                                    u"settings"_s, u"pins"_s};
    for (const QString &table : tables) {
        if (!run(u"SELECT * FROM %1 LIMIT 1"_s.arg(table)))
            return m_fault;
    }
    return run(u"BEGIN IMMEDIATE"_s) && run(u"COMMIT"_s) ? QString() : m_fault;
}

bool CacheFile::createSchema()
{
    const QStringList statements = schema();
    return begin() &&
           std::all_of(statements.cbegin(), statements.cend(),
                       [this](const QString &sql) { return run(sql); }) &&
           end();
}

QString CacheFile::moveAside()
{
    close();
    const QString stem = m_path + u'.' + m_clock.now().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    QString kept = stem;
    for (int count = 2; QFileInfo::exists(kept); ++count)
        kept = u"%1-%2"_s.arg(stem).arg(count);
    QFile::rename(m_path, kept);
    for (const QString &side : {u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(m_path + side))
            QFile::rename(m_path + side, kept + side);
    }
    return kept;
}

void CacheFile::carryOver(const QString &from)
{
    // Another connection, since whatever is wrong with the old file must not spoil this one.
    const QString name = m_connection + u"-old"_s;
    QList<std::pair<QString, QVariantList>> found;
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        old.setDatabaseName(from);
        old.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        QSqlQuery query(old.open() ? old : QSqlDatabase());
        if (query.exec(u"SELECT client_id, body FROM outbox ORDER BY position"_s)) {
            while (query.next())
                found.append({u"INSERT OR IGNORE INTO outbox (client_id, body) VALUES (?, ?)"_s,
                              {query.value(0), query.value(1)}});
        }
        if (query.exec(u"SELECT chat, body FROM drafts"_s)) {
            while (query.next())
                found.append({u"INSERT OR IGNORE INTO drafts (chat, body) VALUES (?, ?)"_s,
                              {query.value(0), query.value(1)}});
        }
    }
    QSqlDatabase::removeDatabase(name);
    begin();
    for (const auto &[sql, values] : found)
        run(sql, values);
    end();
}

void CacheFile::check(const QSqlQuery &query)
{
    if (!query.lastError().isValid())
        return;
    m_fault = query.lastError().text();
    m_hasFailed = true;
    const int code = query.lastError().nativeErrorCode().toInt() & 0xff;
    m_isDamaged = m_isDamaged || code == corrupt || code == notADatabase;
}

} // namespace chatoyant::client
