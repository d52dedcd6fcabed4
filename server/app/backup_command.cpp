#include "server/app/verbs.h"
#include "server/storage/backup.h"

#include <QDir>
#include <QLocale>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QJsonObject packed(const BackupSummary &summary)
{
    return {{u"folder"_s, summary.folder},
            {u"version"_s, summary.version},
            {u"madeAt"_s, summary.madeAt.toUTC().toString(Qt::ISODate)},
            {u"contents"_s, summary.contents},
            {u"bytes"_s, summary.bytes},
            {u"hasSecrets"_s, summary.hasSecrets}};
}

QString sentence(const QString &what, const BackupSummary &summary)
{
    return u"%1: %2, made at %3 by version %4; %5 contents of files, %6 in all%7"_s
        .arg(what, summary.folder, summary.madeAt.toUTC().toString(Qt::ISODate), summary.version)
        .arg(summary.contents)
        .arg(QLocale::c().formattedDataSize(summary.bytes),
             summary.hasSecrets ? u", secrets included"_s : QString());
}

int finishBackup(const CommandLine &line,
                 const QString &what,
                 const Expected<BackupSummary, QString> &outcome)
{
    if (!outcome)
        return line.fail(exit_code::failed, outcome.error());
    line.print(sentence(what, *outcome), packed(*outcome));
    return exit_code::done;
}

} // namespace

int runBackupCreate(const QStringList &arguments)
{
    CommandLine line(u"backup create"_s, u"FOLDER [options]"_s,
                     u"Copies the database, the files and the configuration into a new folder in\n"
                     "FOLDER, beside the running server, and reads the copy again. Without\n"
                     "--with-secrets the key of TLS stays behind: clients will ask about another\n"
                     "certificate after a restore. Keep the copy where nobody else reads it: it\n"
                     "holds every message."_s);
    line.addPlaces();
    line.addFlag(u"with-secrets"_s, u"Also the key of TLS and the mail server's password."_s);
    if (const auto code = line.read(arguments, 1))
        return *code;
    const auto loaded = configFor(line);
    if (!loaded)
        return line.fail(exit_code::usage, loaded.error());
    const Config &config = loaded->config;
    const BackupSource source{config.databaseFile, config.mediaFolder, config.dataFolder,
                              line.isSet(u"with-secrets"_s)};
    return finishBackup(
        line, u"backed up"_s,
        makeBackup(source, line.positionals().first(), QDateTime::currentDateTimeUtc()));
}

int runBackupVerify(const QStringList &arguments)
{
    CommandLine line(u"backup verify"_s, u"BACKUP [options]"_s,
                     u"Reads a backup: every file's hash, the database, and whether a content is\n"
                     "missing."_s);
    if (const auto code = line.read(arguments, 1))
        return *code;
    return finishBackup(line, u"sound"_s, verifyBackup(line.positionals().first()));
}

int runBackupRestore(const QStringList &arguments)
{
    CommandLine line(u"backup restore"_s, u"BACKUP --data DIR [options]"_s,
                     u"Makes a data folder of a backup, after reading all of it. The folder must\n"
                     "not be there yet, or be empty. Then: chatoyant-server serve --data DIR"_s);
    line.addPlaces();
    if (const auto code = line.read(arguments, 1))
        return *code;
    const QString folder = line.value(u"data"_s);
    if (folder.isEmpty())
        return line.fail(exit_code::usage, u"--data says where to"_s);
    return finishBackup(line, u"restored"_s, restoreBackup(line.positionals().first(), folder));
}

} // namespace chatoyant::server
