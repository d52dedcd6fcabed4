#include "server/app/opened_domain.h"
#include "server/app/verbs.h"
#include "server/storage/disk_blob_store.h"
#include "server/storage/zip_archive_maker.h"

#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// What is wrong with it; empty: it is written, whole.
QString writeExport(const OpenedDomain &opened, UserId user, QSaveFile &file)
{
    auto blobs = DiskBlobStore::open(opened.config.mediaFolder);
    if (!blobs)
        return blobs.error();
    //: %1: a file, %2: what the system says
    const QString refused = CommandLine::tr("cannot write %1: %2");
    if (!file.open(QIODevice::WriteOnly))
        return refused.arg(file.fileName(), file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto write = [&file](QByteArrayView bytes) -> Result<void> {
        const bool isWritten = file.write(bytes.data(), bytes.size()) == bytes.size();
        return isWritten ? Result<void>() : makeError(Reason::StorageFailed);
    };
    const auto written = writeArchive({opened.config.databaseFile, **blobs}, user,
                                      QDateTime::currentDateTimeUtc(), write);
    if (!written && file.error() == QFileDevice::NoError)
        return sentenceOf(written.error());
    if (!written || !file.commit())
        return refused.arg(file.fileName(), file.errorString());
    return {};
}

} // namespace

int runExportUser(const QStringList &arguments)
{
    CommandLine line(u"export user"_s, u"NAME [options]"_s,
                     CommandLine::tr("Writes all that the server keeps of someone into a ZIP "
                                     "file, for them to have: the same that they get in the "
                                     "client's settings. Also beside a running server."));
    line.addPlaces();
    line.addOption(u"to"_s, u"FILE"_s,
                   CommandLine::tr("The file (default: chatoyant-NAME.zip in this folder)."));
    const OpenedDomain opened = openDomain(line, arguments, 1);
    if (!opened.domain)
        return opened.code;
    const auto account = opened.services().standing.account(line.positionals().first());
    if (!account)
        return line.fail(exit_code::failed, sentenceOf(account.error()));
    const QString given = line.value(u"to"_s);
    QSaveFile file(given.isEmpty() ? u"chatoyant-%1.zip"_s.arg(account->user.username) : given);
    if (QFileInfo::exists(file.fileName()))
        return line.fail(exit_code::failed,
                         CommandLine::tr("%1 is there already").arg(file.fileName()));
    if (const QString why = writeExport(opened, account->user.id, file); !why.isEmpty())
        return line.fail(exit_code::failed, why);
    const QFileInfo made(file.fileName());
    //: %1: a user name, %2: a file, %3: its size
    line.print(CommandLine::tr("All that is kept of %1: %2 (%3)")
                   .arg(account->user.username, made.absoluteFilePath(),
                        QLocale::c().formattedDataSize(made.size())),
               {{u"username"_s, account->user.username},
                {u"file"_s, made.absoluteFilePath()},
                {u"bytes"_s, made.size()}});
    return exit_code::done;
}

} // namespace chatoyant::server
