#include "server/integrations/worker_program.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

pid_t spawn(const WorkerRun &run, int out)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, run.input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    QList<QByteArray> words{QFile::encodeName(run.program)};
    for (const QString &argument : run.arguments)
        words.append(QFile::encodeName(argument));
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    QByteArray locale = "LC_ALL=C.UTF-8";
    std::array<char *, 2> environment{locale.data(), nullptr};
    pid_t child = -1;
    if (::posix_spawn(&child, words.first().constData(), &actions, nullptr, arguments.data(),
                      environment.data()) != 0)
        child = -1;
    posix_spawn_file_actions_destroy(&actions);
    return child;
}

// All that it says, within its time and size.
Expected<QByteArray, QString> answerFrom(int from, const WorkerRun &run)
{
    constexpr size_t pieceBytes = 64 * 1024;
    const QDeadlineTimer deadline(run.within);
    QByteArray text;
    std::array<char, pieceBytes> piece; // NOLINT(cppcoreguidelines-pro-type-member-init)
    while (text.size() <= run.mostBytes) {
        std::array<pollfd, 2> wanted{pollfd{from, POLLIN, 0}, pollfd{run.stop, POLLIN, 0}};
        if (::poll(wanted.data(), wanted.size(), int(deadline.remainingTime())) <= 0)
            return u"it took longer than %1 s"_s.arg(double(run.within.count()) / 1000);
        if (wanted[1].revents != 0)
            return u"it was stopped"_s;
        const auto count = ::read(from, piece.data(), piece.size());
        if (count < 0)
            return u"it could not be read"_s;
        if (count == 0)
            return text;
        text.append(piece.data(), count);
    }
    return u"it says more than %1 bytes"_s.arg(run.mostBytes);
}

int waitForEnd(pid_t child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

} // namespace

void Descriptor::close()
{
    if (number >= 0)
        ::close(std::exchange(number, -1));
}

Descriptor memoryCopy(BlobReader &content)
{
    constexpr qint64 pieceBytes = 1 << 20;
    Descriptor copy(::memfd_create("content", MFD_CLOEXEC));
    for (qint64 at = 0; copy.number >= 0 && at < content.size();) {
        const auto piece = content.read(at, pieceBytes);
        if (!piece || piece->isEmpty() ||
            ::write(copy.number, piece->constData(), size_t(piece->size())) != piece->size())
            copy.close();
        else
            at += piece->size();
    }
    if (copy.number >= 0 && ::lseek(copy.number, 0, SEEK_SET) != 0)
        copy.close();
    return copy;
}

QString findWorker(QLatin1StringView name)
{
    const QDir own(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"."_s, u"../lib/chatoyant"_s, u"../libexec/chatoyant"_s}) {
        const QFileInfo program(own.filePath(folder + u'/' + name));
        if (program.isExecutable())
            return program.canonicalFilePath();
    }
    return {};
}

Expected<QByteArray, QString> runWorker(const WorkerRun &run)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return u"there is no pipe for it"_s;
    const Descriptor from(ends[0]);
    Descriptor to(ends[1]);
    const pid_t child = spawn(run, to.number);
    to.close();
    if (child < 0)
        return u"%1 does not start"_s.arg(run.program);
    auto text = answerFrom(from.number, run);
    if (!text || text->isEmpty())
        ::kill(child, SIGKILL); // too slow, says too much, or nothing
    const int status = waitForEnd(child);
    if (!text)
        return text;
    if (WIFSIGNALED(status) && !text->isEmpty())
        return u"it was ended by signal %1"_s.arg(WTERMSIG(status));
    if (text->isEmpty())
        return u"it says nothing"_s;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return u"it failed with code %1"_s.arg(WEXITSTATUS(status));
    return text;
}

} // namespace chatoyant::server
