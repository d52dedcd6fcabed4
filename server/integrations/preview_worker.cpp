#include "server/integrations/preview_worker.h"

#include "server/domain/preview_set.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>

#include <array>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logPreviews, "chatoyant.previews")

constexpr auto programName = "chatoyant-previews"_L1;

class Descriptor
{
public:
    explicit Descriptor(int number)
        : number(number)
    {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    void close()
    {
        if (number >= 0)
            ::close(std::exchange(number, -1));
    }

    int number;
};

// In memory that is not the server's own: the program reads it as its standard input.
bool copyInto(int target, BlobReader &picture)
{
    constexpr qint64 pieceBytes = 1 << 20;
    for (qint64 at = 0; at < picture.size();) {
        const auto piece = picture.read(at, pieceBytes);
        if (!piece || piece->isEmpty() ||
            ::write(target, piece->constData(), size_t(piece->size())) != piece->size())
            return false;
        at += piece->size();
    }
    return ::lseek(target, 0, SEEK_SET) == 0;
}

// Nothing of the server is handed on: neither its descriptors nor its environment.
pid_t spawn(const QString &program, int in, int out)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    QByteArray path = QFile::encodeName(program);
    QByteArray locale = "LC_ALL=C.UTF-8";
    std::array<char *, 2> arguments{path.data(), nullptr};
    std::array<char *, 2> environment{locale.data(), nullptr};
    pid_t child = -1;
    if (::posix_spawn(&child, path.constData(), &actions, nullptr, arguments.data(),
                      environment.data()) != 0)
        child = -1;
    posix_spawn_file_actions_destroy(&actions);
    return child;
}

// All that it says, within a time and a size.
QByteArray readAll(int from, std::chrono::milliseconds within)
{
    constexpr size_t pieceBytes = 64 * 1024;
    const QDeadlineTimer deadline(within);
    QByteArray text;
    std::array<char, pieceBytes> piece; // NOLINT(cppcoreguidelines-pro-type-member-init)
    while (text.size() <= previewSetBytes) {
        pollfd wanted{from, POLLIN, 0};
        if (::poll(&wanted, 1, int(deadline.remainingTime())) <= 0)
            return {};
        const auto count = ::read(from, piece.data(), piece.size());
        if (count <= 0)
            return count == 0 ? text : QByteArray();
        text.append(piece.data(), count);
    }
    return {};
}

} // namespace

PreviewWorker::PreviewWorker(const Settings &settings, const BlobStore &blobs)
    : m_settings(settings)
    , m_blobs(blobs)
{}

QString PreviewWorker::findProgram()
{
    const QDir own(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"."_s, u"../lib/chatoyant"_s, u"../libexec/chatoyant"_s}) {
        const QFileInfo program(own.filePath(folder + u'/' + programName));
        if (program.isExecutable())
            return program.canonicalFilePath();
    }
    return {};
}

PictureFacts PreviewWorker::make(const QByteArray &hash)
{
    const auto picture = m_blobs.read(hash);
    if (!picture || (*picture)->size() > m_settings.largestPicture)
        return {};
    const Descriptor copy(::memfd_create("picture", MFD_CLOEXEC));
    if (copy.number < 0 || !copyInto(copy.number, **picture))
        return {};
    const QByteArray text = run(copy.number);
    const auto set = readPreviewSet(text);
    if (!set) {
        qCInfo(logPreviews, "a picture of %lld bytes has no previews",
               static_cast<long long>((*picture)->size()));
        return {};
    }
    return {set->width, set->height, set->blur, keep(hash, text)};
}

QByteArray PreviewWorker::run(int picture) const
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return {};
    const Descriptor from(ends[0]);
    Descriptor to(ends[1]);
    const pid_t child = spawn(m_settings.program, picture, to.number);
    to.close();
    if (child < 0)
        return {};
    const QByteArray text = readAll(from.number, m_settings.within);
    if (text.isEmpty())
        ::kill(child, SIGKILL); // too slow, or says too much
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? text : QByteArray();
}

bool PreviewWorker::keep(const QByteArray &hash, const QByteArray &set) const
{
    const QString path = pathOf(hash);
    QSaveFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(set) == set.size() && file.commit();
}

std::optional<Preview> PreviewWorker::preview(const QByteArray &hash, PreviewSize size)
{
    QFile file(pathOf(hash));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto set = readPreviewSet(file.read(previewSetBytes + 1));
    if (!set)
        return std::nullopt;
    return size == PreviewSize::Large ? set->large : set->small;
}

void PreviewWorker::forget(const QByteArray &hash)
{
    QFile::remove(pathOf(hash));
}

QString PreviewWorker::pathOf(const QByteArray &hash) const
{
    const QString name = QString::fromLatin1(hash.toHex());
    return m_settings.folder + u'/' + name.first(2) + u'/' + name;
}

} // namespace chatoyant::server
