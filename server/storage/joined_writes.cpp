#include "server/storage/joined_writes.h"

#include <new>
#include <sqlite3.h>
#include <vector>

namespace chatoyant::server {

namespace {

constexpr char vfsName[] = "chatoyant-joined-writes";
// SQLite's files write less than 128 KiB at a time.
constexpr std::size_t mostGathered = 64UL * 1024; // bytes; then they are written

// SQLite allocates it, and the file of the system's own kind right behind it.
struct LogFile
{
    sqlite3_file base; // must come first
    sqlite3_file *real;
    sqlite3_int64 start; // where the gathered bytes belong
    std::vector<unsigned char> gathered;
};

LogFile &logOf(sqlite3_file *file)
{
    return *reinterpret_cast<LogFile *>(file);
}

sqlite3_vfs *systemVfs()
{
    return sqlite3_vfs_find(nullptr);
}

int writeGathered(LogFile &log)
{
    if (log.gathered.empty())
        return SQLITE_OK;
    const int outcome = log.real->pMethods->xWrite(log.real, log.gathered.data(),
                                                   int(log.gathered.size()), log.start);
    log.gathered.clear();
    return outcome;
}

// Writes what is gathered, then asks the real file.
template <typename Method, typename... Values>
int settled(sqlite3_file *file, Method method, Values... values)
{
    LogFile &log = logOf(file);
    const int outcome = writeGathered(log);
    return outcome == SQLITE_OK ? (log.real->pMethods->*method)(log.real, values...) : outcome;
}

int closeLog(sqlite3_file *file)
{
    LogFile &log = logOf(file);
    const int written = writeGathered(log);
    const int closed = log.real->pMethods->xClose(log.real);
    log.~LogFile();
    return written == SQLITE_OK ? closed : written;
}

int readLog(sqlite3_file *file, void *into, int size, sqlite3_int64 at)
{
    return settled(file, &sqlite3_io_methods::xRead, into, size, at);
}

int writeLog(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    LogFile &log = logOf(file);
    const auto end = log.start + sqlite3_int64(log.gathered.size());
    const bool isFull = log.gathered.size() + std::size_t(size) > mostGathered;
    if (!log.gathered.empty() && (at != end || isFull)) {
        if (const int outcome = writeGathered(log); outcome != SQLITE_OK)
            return outcome;
    }
    if (log.gathered.empty())
        log.start = at;
    const auto *bytes = static_cast<const unsigned char *>(from);
    log.gathered.insert(log.gathered.end(), bytes, bytes + size);
    return SQLITE_OK;
}

int truncateLog(sqlite3_file *file, sqlite3_int64 size)
{
    return settled(file, &sqlite3_io_methods::xTruncate, size);
}

int syncLog(sqlite3_file *file, int flags)
{
    return settled(file, &sqlite3_io_methods::xSync, flags);
}

int sizeOfLog(sqlite3_file *file, sqlite3_int64 *size)
{
    return settled(file, &sqlite3_io_methods::xFileSize, size);
}

int lockLog(sqlite3_file *file, int kind)
{
    return settled(file, &sqlite3_io_methods::xLock, kind);
}

int unlockLog(sqlite3_file *file, int kind)
{
    return settled(file, &sqlite3_io_methods::xUnlock, kind);
}

int askWhetherReserved(sqlite3_file *file, int *answer)
{
    return settled(file, &sqlite3_io_methods::xCheckReservedLock, answer);
}

int controlLog(sqlite3_file *file, int what, void *argument)
{
    return settled(file, &sqlite3_io_methods::xFileControl, what, argument);
}

int sectorSize(sqlite3_file *file)
{
    const LogFile &log = logOf(file);
    return log.real->pMethods->xSectorSize(log.real);
}

int characteristics(sqlite3_file *file)
{
    const LogFile &log = logOf(file);
    return log.real->pMethods->xDeviceCharacteristics(log.real);
}

// Version 1: a log is neither shared memory nor mapped.
constexpr sqlite3_io_methods logMethods{
    1,          closeLog,   readLog,         writeLog,  truncateLog,
    syncLog,    sizeOfLog,  lockLog,         unlockLog, askWhetherReserved,
    controlLog, sectorSize, characteristics, nullptr,   nullptr,
    nullptr,    nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
{
    sqlite3_vfs *system = systemVfs();
    if ((flags & SQLITE_OPEN_WAL) == 0)
        return system->xOpen(system, name, file, flags, given);
    auto *real = reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(LogFile));
    file->pMethods = nullptr; // nothing to close, should this fail
    const int outcome = system->xOpen(system, name, real, flags, given);
    if (outcome != SQLITE_OK)
        return outcome;
    new (file) LogFile{{&logMethods}, real, 0, {}};
    return SQLITE_OK;
}

const char *registered()
{
    static sqlite3_vfs vfs = *systemVfs();
    static_assert(alignof(LogFile) <= 8 && sizeof(LogFile) % 8 == 0);
    vfs.szOsFile += int(sizeof(LogFile));
    vfs.zName = vfsName;
    vfs.pNext = nullptr;
    vfs.xOpen = openFile;
    return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK ? vfsName : nullptr;
}

} // namespace

const char *joinedWrites()
{
    static const char *const name = registered();
    return name;
}

} // namespace chatoyant::server
