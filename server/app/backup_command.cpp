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

// what: "Backed up: %1"
QString sentence(const QString &what, const BackupSummary &summary)
{
    //: Of a backup. %1: time, %2: version of the program, %3: "3 files", %4: size
    const QString facts = CommandLine::tr("Made at %1 by version %2; %3, %4 in all.")
                              .arg(summary.madeAt.toUTC().toString(Qt::ISODate), summary.version,
                                   //: Of what people uploaded
                                   CommandLine::tr("%n file(s)", nullptr, summary.contents),
                                   QLocale::c().formattedDataSize(summary.bytes));
    const QString text = what.arg(summary.folder) + u'\n' + facts;
    return summary.hasSecrets ? text + u' ' + CommandLine::tr("It holds secrets.") : text;
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
    CommandLine line(
        u"backup create"_s, u"FOLDER [options]"_s,
        CommandLine::tr("Copies the database, the files and the configuration into a new folder "
                        "in FOLDER, beside the running server, and reads the copy again. Without "
                        "--with-secrets the key of TLS stays behind: clients will ask about "
                        "another certificate after a restore. Keep the copy where nobody else "
                        "reads it: it holds every message."));
    line.addPlaces();
    line.addFlag(u"with-secrets"_s,
                 CommandLine::tr("Also the key of TLS and the mail server's password."));
    if (const auto code = line.read(arguments, 1))
        return *code;
    const auto loaded = configFor(line);
    if (!loaded)
        return line.fail(exit_code::usage, loaded.error());
    const Config &config = loaded->config;
    const BackupSource source{config.databaseFile, config.mediaFolder, config.dataFolder,
                              line.isSet(u"with-secrets"_s)};
    return finishBackup(
        line, CommandLine::tr("Backed up: %1"),
        makeBackup(source, line.positionals().first(), QDateTime::currentDateTimeUtc()));
}

int runBackupVerify(const QStringList &arguments)
{
    CommandLine line(u"backup verify"_s, u"BACKUP [options]"_s,
                     CommandLine::tr("Reads a backup: every file's hash, the database, and whether "
                                     "a file is missing."));
    if (const auto code = line.read(arguments, 1))
        return *code;
    return finishBackup(line, CommandLine::tr("This backup is sound: %1"),
                        verifyBackup(line.positionals().first()));
}

int runBackupRestore(const QStringList &arguments)
{
    CommandLine line(u"backup restore"_s, u"BACKUP --data DIR [options]"_s,
                     CommandLine::tr("Makes a data folder of a backup, after reading all of it. "
                                     "The folder must not be there yet, or be empty. Then: "
                                     "chatoyant-server serve --data DIR"));
    line.addPlaces();
    if (const auto code = line.read(arguments, 1))
        return *code;
    const QString folder = line.value(u"data"_s);
    if (folder.isEmpty())
        return line.fail(exit_code::usage, CommandLine::tr("--data says where to"));
    return finishBackup(line, CommandLine::tr("Restored: %1"),
                        restoreBackup(line.positionals().first(), folder));
}

} // namespace chatoyant::server
