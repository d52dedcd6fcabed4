// Loaded before a server (LD_PRELOAD): writes down, in their order, what goes to its files, when
// they are synced, and what leaves through sockets. power_cut.py makes from it the disk as it would
// be had the power failed at any moment.
//
//   RECORDED_FOLDER   files below it are recorded, but for those that a crash makes void (-shm)
//   RECORD            the record; each process appends
//   RECORDED_LIE      set: syncs do nothing, and are not recorded
//
// Records, in the machine's byte order: a head {kind, file, offset, size} of 24 bytes, then size
// bytes. Files are known by numbers that `name` records introduce.
#include <array>
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>
#include <unordered_map>

namespace {

enum Kind : std::uint32_t { Name = 1, Write, Truncate, SyncBegins, SyncEnds, Said };

struct Head
{
    std::uint32_t kind;
    std::uint32_t file;
    std::uint64_t offset;
    std::uint64_t size;
};

constexpr int mostDescriptors = 65'536;
constexpr std::uint32_t unknown = 0;
constexpr std::uint32_t foreign = 1; // neither a file of ours nor a socket
constexpr std::uint32_t wire = 2;
constexpr std::uint32_t firstFile = 3;

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

ssize_t reallyWrite(int descriptor, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return real(descriptor, bytes, size);
}

class Recorder
{
public:
    // What is behind a descriptor: `foreign`, `wire`, or a file's number.
    std::uint32_t behind(int descriptor)
    {
        if (descriptor < 0 || descriptor >= mostDescriptors || record() < 0)
            return foreign;
        std::uint32_t known = m_behind[size_t(descriptor)];
        if (known == unknown) {
            known = look(descriptor);
            m_behind[size_t(descriptor)] = known;
        }
        return known;
    }

    void forget(int descriptor)
    {
        if (descriptor >= 0 && descriptor < mostDescriptors)
            m_behind[size_t(descriptor)] = unknown;
    }

    void note(const Head &head, const void *bytes)
    {
        const std::scoped_lock lock(m_mutex);
        append(head, bytes);
    }

    bool isLying() const { return m_isLying; }

private:
    int record()
    {
        static const int descriptor = [] {
            const char *path = std::getenv("RECORD");
            return path ? ::open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600) : -1;
        }();
        return descriptor;
    }

    std::uint32_t look(int descriptor)
    {
        struct stat status
        {};
        if (fstat(descriptor, &status) != 0)
            return foreign;
        if (S_ISSOCK(status.st_mode))
            return wire;
        static const char *folder = std::getenv("RECORDED_FOLDER");
        const std::string path = pathOf(descriptor);
        const std::string within = folder ? std::string(folder) + '/' : std::string();
        if (!S_ISREG(status.st_mode) || within.empty() || path.compare(0, within.size(), within) ||
            path.ends_with("-shm") || path.ends_with(".lock"))
            return foreign;
        return numberOf(path.substr(within.size()));
    }

    static std::string pathOf(int descriptor)
    {
        std::array<char, 4096> path{};
        const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
        const ssize_t size = readlink(link.c_str(), path.data(), path.size());
        return {path.data(), size_t(size > 0 ? size : 0)};
    }

    std::uint32_t numberOf(const std::string &name)
    {
        const std::scoped_lock lock(m_mutex);
        const auto [known, isNew] =
            m_numbers.try_emplace(name, std::uint32_t(firstFile + m_numbers.size()));
        if (isNew)
            append({Name, known->second, 0, name.size()}, name.data());
        return known->second;
    }

    void append(const Head &head, const void *bytes)
    {
        const std::array<iovec, 2> parts{
            {{const_cast<Head *>(&head), sizeof head}, {const_cast<void *>(bytes), head.size}}};
        static const auto real = next<ssize_t (*)(int, const iovec *, int)>("writev");
        const auto wanted = ssize_t(sizeof head + head.size);
        if (real(record(), parts.data(), int(parts.size())) != wanted)
            std::abort(); // a record with a hole in it proves nothing
    }

    std::array<std::atomic<std::uint32_t>, mostDescriptors> m_behind{};
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::mutex m_mutex;
    const bool m_isLying = std::getenv("RECORDED_LIE") != nullptr;
};

Recorder &recorder()
{
    static Recorder *one = new Recorder; // used until the very end of the process
    return *one;
}

// Before it leaves: whoever has it cannot have it earlier than the record.
void noteSaid(int descriptor, const void *bytes, size_t size)
{
    if (recorder().behind(descriptor) == wire)
        recorder().note({Said, std::uint32_t(descriptor), 0, size}, bytes);
}

// A sync covers what was written before it began.
template <typename Real>
int sync(int descriptor, Real real)
{
    const std::uint32_t file = recorder().behind(descriptor);
    if (file < firstFile)
        return real(descriptor);
    if (recorder().isLying())
        return 0;
    recorder().note({SyncBegins, file, 0, 0}, nullptr);
    const int outcome = real(descriptor);
    if (outcome == 0)
        recorder().note({SyncEnds, file, 0, 0}, nullptr);
    return outcome;
}

template <typename Real>
int truncate(int descriptor, off64_t size, Real real)
{
    const int outcome = real(descriptor, size);
    const std::uint32_t file = recorder().behind(descriptor);
    if (outcome == 0 && file >= firstFile)
        recorder().note({Truncate, file, std::uint64_t(size), 0}, nullptr);
    return outcome;
}

ssize_t noteWritten(int descriptor, const void *bytes, ssize_t written, off64_t at)
{
    const std::uint32_t file = recorder().behind(descriptor);
    if (written > 0 && file >= firstFile)
        recorder().note({Write, file, std::uint64_t(at), std::uint64_t(written)}, bytes);
    return written;
}

} // namespace

extern "C" {

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return noteWritten(descriptor, bytes, real(descriptor, bytes, size, at), at);
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    noteSaid(descriptor, bytes, size);
    const bool isFile = recorder().behind(descriptor) >= firstFile;
    const off64_t at = isFile ? lseek64(descriptor, 0, SEEK_CUR) : 0;
    return noteWritten(descriptor, bytes, reallyWrite(descriptor, bytes, size), at);
}

int fdatasync(int descriptor)
{
    return sync(descriptor, next<int (*)(int)>("fdatasync"));
}

int fsync(int descriptor)
{
    return sync(descriptor, next<int (*)(int)>("fsync"));
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    return truncate(descriptor, size, next<int (*)(int, off64_t)>("ftruncate64"));
}

ssize_t send(int descriptor, const void *bytes, size_t size, int flags)
{
    noteSaid(descriptor, bytes, size);
    return next<ssize_t (*)(int, const void *, size_t, int)>("send")(descriptor, bytes, size,
                                                                     flags);
}

ssize_t sendmsg(int descriptor, const msghdr *message, int flags)
{
    for (size_t part = 0; part < message->msg_iovlen; ++part)
        noteSaid(descriptor, message->msg_iov[part].iov_base, message->msg_iov[part].iov_len);
    return next<ssize_t (*)(int, const msghdr *, int)>("sendmsg")(descriptor, message, flags);
}

int close(int descriptor)
{
    recorder().forget(descriptor);
    return next<int (*)(int)>("close")(descriptor);
}
}
