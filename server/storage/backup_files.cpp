#include "server/storage/backup_files.h"

#include "server/storage/file_descriptor.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

QStringList filesBelow(const QString &folder)
{
    const QDir root(folder);
    QStringList found;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                      QDirIterator::Subdirectories);
    while (each.hasNext())
        found.append(root.relativeFilePath(each.next()));
    found.sort();
    return found;
}

Expected<void, QString> copyFile(const QString &from, const QString &to, bool byLink)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    const QString folder = QFileInfo(to).path();
    if (!QDir().mkpath(folder))
        return u"cannot make the folder %1"_s.arg(folder);
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (byLink && (link(source.constData(), target.constData()) == 0 || errno == EEXIST))
        return {};
    QFile file(from);
    if (!file.copy(to))
        return u"cannot copy %1 to %2: %3"_s.arg(from, to, file.errorString());
    QFile::setPermissions(to, ownerOnly);
    return syncPath(to);
}

Expected<void, QString> syncPath(const QString &path)
{
    const int flags = QFileInfo(path).isDir() ? O_RDONLY | O_DIRECTORY : O_RDONLY;
    const auto opened = FileDescriptor::open(path, flags);
    if (!opened || !opened->sync())
        return u"cannot write %1 to the disk: %2"_s.arg(
            path, QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

} // namespace chatoyant::server
