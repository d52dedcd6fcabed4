#include "tests/bench/client/process_figures.h"

#include <QFile>
#include <QList>

#include <malloc.h>
#include <time.h>
#include <unistd.h>

namespace chatoyant::client {

namespace {

constexpr double mebibyte = 1024.0 * 1024.0;

QList<QByteArray> procFields(const char *file)
{
    QFile opened(QString::fromLatin1(file));
    if (!opened.open(QIODevice::ReadOnly))
        return {};
    return opened.readAll().split(' ');
}

} // namespace

qint64 millisecondsAlive()
{
    constexpr int startTime = 21; // proc(5), counted from 0; the program's name has no spaces
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const qint64 ticks = procFields("/proc/self/stat").value(startTime).toLongLong();
    return now.tv_sec * 1000 + now.tv_nsec / 1'000'000 - ticks * 1000 / sysconf(_SC_CLK_TCK);
}

double residentMib()
{
    const qint64 pages = procFields("/proc/self/statm").value(1).toLongLong();
    return double(pages * sysconf(_SC_PAGESIZE)) / mebibyte;
}

double processorMilliseconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

double heapMib()
{
    const struct mallinfo2 heap = mallinfo2();
    return double(heap.uordblks + heap.hblkhd) / mebibyte;
}

} // namespace chatoyant::client
