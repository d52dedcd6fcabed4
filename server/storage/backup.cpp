#include "server/storage/backup.h"

#include "common/base/version.h"
#include "common/disk/whole_file.h"
#include "server/storage/backup_files.h"
#include "server/storage/sqlite.h"
#include "server/storage/storage_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatNumber = 1;
constexpr auto databaseName = "chat.db"_L1;
constexpr auto manifestName = "manifest.json"_L1;
constexpr auto contentsPath = "media/blobs"_L1;
constexpr auto noteName = "last-backup"_L1; // in the data folder

using Outcome = Expected<void, QString>;

// what: "cannot open %1: %2"
QString complaint(const QString &what, const QString &file, sqlite3 *connection)
{
    return what.arg(file, QString::fromUtf8(sqlite3_errmsg(connection)));
}

Expected<SqliteConnection, QString> openToRead(const QString &file)
{
    sqlite3 *opened = nullptr;
    constexpr int patienceMs = 30'000;
    const int outcome = sqlite3_open_v2(file.toUtf8().constData(), &opened,
                                        SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    SqliteConnection connection(opened);
    if (outcome != SQLITE_OK)
        return complaint(StorageWords::tr("cannot open %1: %2"), file, opened);
    sqlite3_busy_timeout(opened, patienceMs);
    return connection;
}

// One moment of the database, whatever is written meanwhile.
Outcome copyDatabase(const QString &from, const QString &to)
{
    const auto connection = openToRead(from);
    if (!connection)
        return connection.error();
    const auto copy = prepareStatement(connection->get(), "VACUUM INTO ?1");
    const QByteArray path = to.toUtf8();
    if (!copy ||
        sqlite3_bind_text(copy.get(), 1, path.constData(), int(path.size()), SQLITE_STATIC) !=
            SQLITE_OK ||
        sqlite3_step(copy.get()) != SQLITE_DONE)
        return complaint(StorageWords::tr("cannot copy the database to %1: %2"), to,
                         connection->get());
    return syncPath(to);
}

// media/blobs/ab/HASH: contents never change, so those that are there already are right.
Outcome copyContents(const QString &mediaFolder, const QString &folder)
{
    const QDir from(QDir(mediaFolder).filePath(u"blobs"_s));
    const QDir to(QDir(folder).filePath(contentsPath));
    const QStringList contents = filesBelow(from.path());
    for (const QString &content : contents) {
        if (QFile::exists(to.filePath(content)))
            continue;
        const auto copied = copyFile(from.filePath(content), to.filePath(content), true);
        // Nobody needs what was swept away in between.
        if (!copied && QFile::exists(from.filePath(content)))
            return copied.error();
    }
    return {};
}

Outcome copySettings(const BackupSource &source, const QString &folder)
{
    const QDir data(source.dataFolder);
    QStringList wanted{u"server.ini"_s};
    if (source.withSecrets)
        wanted << u"tls/cert.pem"_s << u"tls/key.pem"_s << u"mail-password"_s << u"voice-key"_s
               << u"translate-key"_s;
    for (const QString &name : std::as_const(wanted)) {
        if (!data.exists(name))
            continue;
        if (const auto copied = copyFile(data.filePath(name), QDir(folder).filePath(name)); !copied)
            return copied.error();
    }
    return {};
}

Outcome writeManifest(const QString &folder, bool hasSecrets, const QDateTime &now)
{
    QJsonArray files;
    const QStringList all = filesBelow(folder);
    for (const QString &name : all) {
        if (name.startsWith(contentsPath))
            continue; // named by their hashes
        const QString path = QDir(folder).filePath(name);
        files.append(QJsonObject{{u"path"_s, name},
                                 {u"bytes"_s, QFileInfo(path).size()},
                                 {u"sha256"_s, QString::fromLatin1(hashOf(path).toHex())}});
    }
    const QJsonObject manifest{{u"format"_s, formatNumber},
                               {u"version"_s, QString::fromLatin1(versionText)},
                               {u"madeAt"_s, now.toUTC().toString(Qt::ISODate)},
                               {u"hasSecrets"_s, hasSecrets},
                               {u"files"_s, files}};
    QFile file(QDir(folder).filePath(manifestName));
    const QByteArray text = QJsonDocument(manifest).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush())
        return StorageWords::tr("cannot write %1: %2").arg(file.fileName(), file.errorString());
    return syncPath(file.fileName());
}

Outcome fill(const BackupSource &source, const QString &folder, const QDateTime &now)
{
    // Contents first, so that few are missing when the database is copied; again afterwards, for
    // those that came in between.
    auto done = copyContents(source.mediaFolder, folder);
    if (done)
        done = copyDatabase(source.database, QDir(folder).filePath(databaseName));
    if (done)
        done = copyContents(source.mediaFolder, folder);
    if (done)
        done = copySettings(source, folder);
    return done ? writeManifest(folder, source.withSecrets, now) : done;
}

Expected<QJsonObject, QString> readManifest(const QString &folder)
{
    QFile file(QDir(folder).filePath(manifestName));
    if (!file.open(QIODevice::ReadOnly))
        return StorageWords::tr("%1 is no backup: it has no %2").arg(folder, manifestName);
    const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    if (manifest.value("format"_L1).toInt() != formatNumber)
        return StorageWords::tr("%1 was made by another version of this program").arg(folder);
    return manifest;
}

Outcome checkDatabase(const QString &folder)
{
    const auto connection = openToRead(QDir(folder).filePath(databaseName));
    if (!connection)
        return connection.error();
    sqlite3 *database = connection->get();
    const auto check = prepareStatement(database, "PRAGMA integrity_check(1)");
    if (!check || sqlite3_step(check.get()) != SQLITE_ROW ||
        qstrcmp(reinterpret_cast<const char *>(sqlite3_column_text(check.get(), 0)), "ok") != 0)
        return StorageWords::tr("the database in %1 is damaged").arg(folder);
    const auto contents = prepareStatement(
        database, "SELECT lower(hex(hash)) FROM files WHERE state = 1 AND places > 0");
    const QDir blobs(QDir(folder).filePath(contentsPath));
    while (contents && sqlite3_step(contents.get()) == SQLITE_ROW) {
        const QString hash = QString::fromLatin1(
            reinterpret_cast<const char *>(sqlite3_column_text(contents.get(), 0)));
        if (!blobs.exists(hash.first(2) + u'/' + hash))
            return StorageWords::tr("the content %1 is missing").arg(hash);
    }
    return {};
}

// Whoever may not write there has made a backup all the same. It is no secret, and the server reads
// it whoever made the backup.
void noteBackup(const QString &dataFolder, const QDateTime &now)
{
    constexpr auto rights =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    const QFileInfo note(QDir(dataFolder).filePath(noteName));
    if (note.isSymLink())
        return; // it leads where somebody else wants it
    if (note.exists() && !note.isWritable())
        QFile::remove(note.filePath()); // somebody else made the last one
    (void)writeWhole(note.filePath(), now.toUTC().toString(Qt::ISODate).toLatin1() + '\n', rights);
}

} // namespace

Expected<BackupSummary, QString>
makeBackup(const BackupSource &source, const QString &target, const QDateTime &now)
{
    const QString name = u"chatoyant-"_s + now.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    const QString whole = QDir(target).filePath(name);
    const QString growing = whole + u".incomplete"_s;
    if (QFileInfo::exists(whole) || QFileInfo::exists(growing))
        return StorageWords::tr("%1 is there already").arg(whole);
    if (!QDir().mkpath(growing))
        return StorageWords::tr("cannot make the folder %1").arg(growing);
    QFile::setPermissions(growing, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto filled = fill(source, growing, now);
    if (filled && !QDir().rename(growing, whole))
        filled = StorageWords::tr("cannot rename %1").arg(growing);
    if (!filled) {
        QDir(growing).removeRecursively();
        return filled.error();
    }
    if (const auto synced = syncPath(target); !synced)
        return synced.error();
    auto verified = verifyBackup(whole);
    if (verified)
        noteBackup(source.dataFolder, now);
    return verified;
}

QDateTime lastBackup(const QString &dataFolder)
{
    constexpr qint64 longest = 64;
    QFile file(QDir(dataFolder).filePath(noteName));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromLatin1(file.read(longest)).trimmed();
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

Expected<BackupSummary, QString> verifyBackup(const QString &folder)
{
    const auto manifest = readManifest(folder);
    if (!manifest)
        return manifest.error();
    BackupSummary summary;
    summary.folder = QFileInfo(folder).absoluteFilePath();
    summary.version = manifest->value("version"_L1).toString();
    summary.madeAt = QDateTime::fromString(manifest->value("madeAt"_L1).toString(), Qt::ISODate);
    summary.hasSecrets = manifest->value("hasSecrets"_L1).toBool();
    const QDir root(folder);
    const QJsonArray files = manifest->value("files"_L1).toArray();
    for (const QJsonValue &file : files) {
        const QString path = root.filePath(file["path"_L1].toString());
        if (hashOf(path).toHex() != file["sha256"_L1].toString().toLatin1())
            return StorageWords::tr("%1 is missing or not what it was").arg(path);
        summary.bytes += QFileInfo(path).size();
    }
    const QDir blobs(root.filePath(contentsPath));
    const QStringList contents = filesBelow(blobs.path());
    for (const QString &content : contents) {
        const QString path = blobs.filePath(content);
        if (QString::fromLatin1(hashOf(path).toHex()) != QFileInfo(path).fileName())
            return StorageWords::tr("%1 is not what it was").arg(path);
        summary.bytes += QFileInfo(path).size();
        ++summary.contents;
    }
    if (const auto sound = checkDatabase(folder); !sound)
        return sound.error();
    return summary;
}

Expected<BackupSummary, QString> restoreBackup(const QString &folder, const QString &dataFolder)
{
    const auto verified = verifyBackup(folder);
    if (!verified)
        return verified.error();
    const QDir data(dataFolder);
    if (data.exists() && !data.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return StorageWords::tr("%1 is not empty: name a folder that is not there yet")
            .arg(dataFolder);
    if (!QDir().mkpath(dataFolder))
        return StorageWords::tr("cannot make the folder %1").arg(dataFolder);
    QFile::setPermissions(dataFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QStringList files = filesBelow(folder);
    for (const QString &name : files) {
        if (name == manifestName)
            continue;
        const auto copied = copyFile(QDir(folder).filePath(name), data.filePath(name));
        if (!copied)
            return copied.error();
    }
    return verified;
}

} // namespace chatoyant::server
