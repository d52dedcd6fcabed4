#include "server/storage/migrator.h"

#include "server/storage/sqlite.h"
#include "server/storage/storage_words.h"

#include <QDir>
#include <QFile>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int applicationId = 0x43686174; // "Chat" in the file's header

std::optional<int> readNumber(sqlite3 *connection, const char *sql)
{
    const auto statement = prepareStatement(connection, sql);
    if (sqlite3_step(statement.get()) != SQLITE_ROW)
        return std::nullopt;
    return sqlite3_column_int(statement.get(), 0);
}

Result<void> runStep(sqlite3 *connection, const QString &path, int version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(StorageWords::tr("the program lacks its migration %1").arg(path));
    const QByteArray script = "BEGIN EXCLUSIVE;\n" + file.readAll() +
                              "\n;PRAGMA application_id = " + QByteArray::number(applicationId) +
                              "; PRAGMA user_version = " + QByteArray::number(version) +
                              "; COMMIT;";
    if (sqlite3_exec(connection, script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    const QString fault = QString::fromUtf8(sqlite3_errmsg(connection));
    sqlite3_exec(connection, "ROLLBACK", nullptr, nullptr, nullptr);
    return storageFailure(StorageWords::tr("migration %1 failed: %2").arg(path, fault));
}

} // namespace

Result<void> migrate(sqlite3 *connection, const QString &file, const QString &folder)
{
    const QStringList steps = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    const auto version = readNumber(connection, "PRAGMA user_version");
    const auto owner = readNumber(connection, "PRAGMA application_id");
    const auto tables = readNumber(connection, "SELECT count(*) FROM sqlite_schema");
    if (!version || !owner || !tables)
        return storageFailure(StorageWords::tr("%1 cannot be read").arg(file));
    if (*owner != applicationId && (*tables > 0 || *version > 0))
        return storageFailure(StorageWords::tr("%1 belongs to another program").arg(file));
    if (*version > steps.size())
        return storageFailure(
            StorageWords::tr(
                "%1 was written by a newer version of the server: install that version")
                .arg(file));
    for (int step = *version; step < steps.size(); ++step) {
        if (const auto done = runStep(connection, folder + u'/' + steps.at(step), step + 1); !done)
            return done.error();
    }
    return {};
}

} // namespace chatoyant::server
