// chatoyant-transcripts RECOGNIZER MODEL: a voice note on standard input, what it says on standard
// output. A process of its own, started anew for each note, with little memory, little time and no
// way out; it becomes the recognizer once the note is decoded.
#include "server/transcripts/recognizer_input.h"

#include <QByteArrayList>
#include <QFile>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

using namespace chatoyant::server;

namespace {

constexpr qint64 mostBytes = 16 << 20; // of a note

// Sanitizers map terabytes that they never touch.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr rlim_t addressBytes = RLIM_INFINITY;
#else
constexpr rlim_t addressBytes = 1ULL << 30; // PocketSphinx with its English model takes 105 MB
#endif

bool limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both{most, most};
    return setrlimit(what, &both) == 0;
}

// All of it holds for the recognizer as well. The server limits the time on the clock.
bool giveUpPowers()
{
    constexpr rlim_t seconds = 15 * 60; // half of the longest note's length
    constexpr rlim_t files = 32;
    constexpr rlim_t fileBytes = 128 << 20; // the samples of the longest note take half of it
    return limit(RLIMIT_AS, addressBytes) && limit(RLIMIT_CPU, seconds) &&
           limit(RLIMIT_NOFILE, files) && limit(RLIMIT_FSIZE, fileBytes) && limit(RLIMIT_CORE, 0) &&
           prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) == 0;
}

void become(QByteArray recognizer, const QByteArray &model, int input)
{
    QByteArrayList words{recognizer,
                         "-infile",
                         "/dev/fd/" + QByteArray::number(input),
                         "-hmm",
                         model + "/en-us",
                         "-lm",
                         model + "/en-us.lm.bin",
                         "-dict",
                         model + "/cmudict-en-us.dict",
                         "-logfn",
                         "/dev/null"};
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::execv(recognizer.constData(), arguments.data());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3 || !giveUpPowers())
        return 1;
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QByteArray note = in.read(mostBytes + 1);
    const int speech = note.size() > mostBytes ? -1 : recognizerInput(note);
    if (speech >= 0)
        become(argv[1], argv[2], speech);
    return 1;
}
