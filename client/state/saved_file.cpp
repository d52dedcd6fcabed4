#include "client/state/saved_file.h"

#include "common/base/file_name.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNames = 1000; // "report (1000).pdf"

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

QString numbered(const QString &name, int number)
{
    if (number == 1)
        return name;
    const QString extension = fileExtension(name);
    const qsizetype end = extension.isEmpty() ? name.size() : name.size() - extension.size() - 1;
    return u"%1 (%2)%3"_s.arg(name.left(end)).arg(number).arg(name.mid(end));
}

// Other programs see it under its name only when it is whole, on another disk as well.
bool moveTo(const QString &partial, const QString &path)
{
    if (QFileInfo::exists(path))
        return false;
    const QString hidden =
        QFileInfo(path).absolutePath() + u"/.chatoyant-"_s + QFileInfo(partial).fileName();
    QFile::remove(hidden);
    if (!QFile::rename(partial, hidden))
        return false;
    if (QFile::rename(hidden, path))
        return true;
    QFile::rename(hidden, partial);
    return false;
}

} // namespace

QString downloadFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

Result<void> checkFolder(const QString &folder)
{
    const bool isThere = !folder.isEmpty() && QDir().mkpath(folder);
    const QFileInfo info(folder);
    if (!isThere || !info.isDir() || !info.isWritable())
        return makeError(Reason::FolderRefused, folder);
    return {};
}

Result<QString> keepDownload(const FinishedDownload &download)
{
    if (!download.hash.isEmpty() && hashOf(download.partial) != download.hash) {
        QFile::remove(download.partial);
        return makeError(Reason::StorageFailed);
    }
    if (const auto isGood = checkFolder(download.folder); !isGood)
        return isGood.error();
    const QString name = cleanFileName(download.name);
    for (int number = 1; number <= mostNames; ++number) {
        const QString path = QDir(download.folder).filePath(numbered(name, number));
        if (moveTo(download.partial, path))
            return path;
        if (!QFileInfo::exists(path))
            return makeError(Reason::FolderRefused, download.folder);
    }
    return makeError(Reason::FolderRefused, download.folder);
}

} // namespace chatoyant::client
