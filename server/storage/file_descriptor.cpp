#include "server/storage/file_descriptor.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chatoyant::server {

Error systemError(int code)
{
    const bool isFull = code == ENOSPC || code == EDQUOT || code == EFBIG;
    Error error = makeError(isFull ? Reason::StorageFull : Reason::StorageFailed);
    error.message += QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(code));
    return error;
}

Result<FileDescriptor> FileDescriptor::open(const QString &path, int flags)
{
    constexpr mode_t ownerOnly = 0600;
    const int number = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, ownerOnly);
    if (number < 0)
        return systemError(errno);
    return FileDescriptor(number);
}

FileDescriptor::~FileDescriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

qint64 FileDescriptor::size() const
{
    struct stat status
    {};
    return ::fstat(m_number, &status) == 0 ? qint64(status.st_size) : 0;
}

Result<void> FileDescriptor::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_number, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemError(errno);
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<QByteArray> FileDescriptor::read(qint64 from, qint64 most) const
{
    QByteArray bytes(most, Qt::Uninitialized);
    qint64 have = 0;
    while (have < most) {
        const ssize_t got =
            ::pread(m_number, bytes.data() + have, size_t(most - have), off_t(from + have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError(errno);
        if (got == 0)
            break;
        have += got;
    }
    bytes.truncate(have);
    return bytes;
}

Result<void> FileDescriptor::truncate(qint64 size)
{
    if (::ftruncate(m_number, off_t(size)) != 0 || ::lseek(m_number, off_t(size), SEEK_SET) < 0)
        return systemError(errno);
    return {};
}

Result<void> FileDescriptor::sync() const
{
    if (::fdatasync(m_number) != 0)
        return systemError(errno);
    return {};
}

// Where that does not work the bytes leave with the next sync().
void FileDescriptor::startSyncing(qint64 from, qint64 bytes) const
{
    (void)::sync_file_range(m_number, from, bytes, SYNC_FILE_RANGE_WRITE);
}

void FileDescriptor::awaitSyncing(qint64 from, qint64 bytes) const
{
    (void)::sync_file_range(m_number, from, bytes, SYNC_FILE_RANGE_WAIT_BEFORE);
}

} // namespace chatoyant::server
