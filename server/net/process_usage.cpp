#include "server/net/process_usage.h"

#include <QFile>
#include <QThread>

#include <sys/resource.h>
#include <unistd.h>

namespace chatoyant::server {

double processorSeconds()
{
    constexpr double micro = 1e-6;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * micro;
}

int usableProcessors()
{
    return QThread::idealThreadCount();
}

// Pages are the second field of statm (proc(5)).
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace chatoyant::server
