#include "server/storage/file_lock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace chatoyant::server {

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

FileLock::Outcome FileLock::take(const QString &path)
{
    constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
    const int descriptor =
        open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, ownerOnly);
    if (descriptor < 0)
        return Outcome::Impossible;
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const bool isTaken = errno == EWOULDBLOCK;
        close(descriptor);
        return isTaken ? Outcome::TakenByAnother : Outcome::Impossible;
    }
    m_descriptor = descriptor;
    return Outcome::Held;
}

} // namespace chatoyant::server
