// chatoyant-previews: a picture on standard input, its small pictures on standard output. A process
// of its own, started anew for each picture, with little memory, little time and no way out.
#include "server/previews/small_pictures.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace chatoyant::server;

namespace {

// Sanitizers map terabytes that they never touch.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr rlim_t addressBytes = RLIM_INFINITY;
#else
constexpr rlim_t addressBytes = 2ULL << 30; // a picture of `mostPixels` takes 400 MB, twice
#endif

bool limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both{most, most};
    return setrlimit(what, &both) == 0;
}

// The server limits the time on the clock as well.
bool giveUpPowers()
{
    constexpr rlim_t seconds = 15;
    constexpr rlim_t files = 32;
    return limit(RLIMIT_AS, addressBytes) && limit(RLIMIT_CPU, seconds) &&
           limit(RLIMIT_NOFILE, files) && limit(RLIMIT_CORE, 0) &&
           prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) == 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (!giveUpPowers())
        return 1;
    const QCoreApplication app(argc, argv);
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const auto set = smallPictures(in);
    if (!set)
        return 1;
    return out.write(writePreviewSet(*set)) > 0 && out.flush() ? 0 : 1;
}
