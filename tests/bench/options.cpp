#include "tests/bench/options.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string_view>
#include <variant>

namespace chatoyant::bench {

namespace {

using Target = std::variant<int *, double *, std::string *>;

constexpr std::array<std::string_view, 4> kinds{"chatoyant", "rooms", "socketio", "xmpp"};
constexpr std::array<std::string_view, 6> works{"messages", "log-ins", "idle",
                                                "catch-up", "open",    "search"};

bool store(const std::string &word, const Target &target)
{
    if (const auto *text = std::get_if<std::string *>(&target)) {
        **text = word;
        return !word.empty();
    }
    constexpr double most = 1e9;
    char *end = nullptr;
    const double number = std::strtod(word.c_str(), &end);
    if (word.empty() || *end != '\0' || !(number >= 0) || number > most)
        return false;
    if (const auto *fraction = std::get_if<double *>(&target)) {
        **fraction = number;
        return true;
    }
    *std::get<int *>(target) = static_cast<int>(number);
    return number == std::floor(number);
}

std::map<std::string, Target> targetsOf(Options *options)
{
    return {{"--kind", &options->kind},
            {"--work", &options->work},
            {"--port", &options->port},
            {"--connections", &options->connections},
            {"--in-flight", &options->inFlight},
            {"--rate", &options->rate},
            {"--groups-of", &options->groupsOf},
            {"--senders", &options->senders},
            {"--idle", &options->idle},
            {"--idle-accounts", &options->idleAccounts},
            {"--seconds", &options->seconds},
            {"--windows", &options->windows},
            {"--warm-up", &options->warmUp},
            {"--accounts", &options->accounts},
            {"--server-pids", &options->serverPids},
            {"--server-core", &options->serverCore},
            {"--ready", &options->readyFile}};
}

bool complain(const std::string &what)
{
    std::fprintf(stderr, "bench_load: %s\n", what.c_str());
    return false;
}

template <typename List>
bool isOneOf(const std::string &word, const List &list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool fitTogether(const Options &options)
{
    constexpr int highestPort = 65'535;
    const bool isAsking = options.work == "open" || options.work == "search";
    const int unit = isAsking ? 1 : options.groupsOf > 0 ? options.groupsOf : 2;
    if (!isOneOf(options.kind, kinds))
        return complain("--kind is chatoyant, rooms, socketio or xmpp, not " + options.kind);
    if (!isOneOf(options.work, works))
        return complain("--work is messages, log-ins, idle, catch-up, open or search, not " +
                        options.work);
    if (options.port < 1 || options.port > highestPort)
        return complain("--port is a number from 1 to 65535");
    if (options.connections % unit != 0)
        return complain("--connections must be a multiple of " + std::to_string(unit));
    if (options.groupsOf == 1 || options.inFlight < 1 || options.senders < 1)
        return complain("a group has at least 2 members, and somebody writes");
    if (options.connections == 0 && options.idle == 0)
        return complain("nothing to do: give --connections or --idle");
    if (options.seconds <= 0 || options.windows < 1 || options.idleAccounts < 1)
        return complain("--seconds, --windows and --idle-accounts must be more than 0");
    const bool needsProduct = options.work != "messages" && options.work != "idle";
    if (needsProduct && options.kind != "chatoyant" &&
        !(options.work == "log-ins" && options.kind == "rooms"))
        return complain("--work " + options.work + " is not known of --kind " + options.kind);
    if (options.isSecure && options.kind == "xmpp")
        return complain("--kind xmpp is spoken without TLS only");
    return true;
}

} // namespace

bool readOptions(int count, char **words, Options *options)
{
    const auto targets = targetsOf(options);
    for (int at = 1; at < count; ++at) {
        const std::string word = words[at];
        if (word == "--json") {
            options->json = true;
        } else if (word == "--tls") {
            options->isSecure = true;
        } else if (word == "--help" || word == "-h") {
            options->help = true;
        } else if (const auto target = targets.find(word); target == targets.end()) {
            return complain("unknown option " + word + "; --help lists them");
        } else if (++at == count || !store(words[at], target->second)) {
            return complain(word + " needs a value that fits; --help tells more");
        }
    }
    return options->help || fitTogether(*options);
}

std::string usage()
{
    return R"(usage: bench_load [options]

Connects people to a server on this machine (127.0.0.1, nothing else), lets them work, and measures.

  --kind KIND        what the server speaks: chatoyant, rooms (JSON over WebSocket, a room in the
                     path), socketio (Socket.IO over WebSocket), xmpp (over TCP)
  --port P           where it listens (7443)
  --tls              over TLS; the certificate is not checked
  --work WORK        messages  people write to each other (the default)
                     log-ins   connect, sign in by token, leave, and again
                     idle      nothing: the memory of --idle connections
                     catch-up  wait until the server goes away, come back, ask for what was missed
                     open      read the newest page of a chat picked at random
                     search    search for words
  --connections N    that write, or do the work (100)
  --in-flight N      unanswered messages of each sender (1)
  --rate R           messages/s over all senders; latency counts from the planned moment
  --groups-of N      groups of N members instead of direct chats
  --senders N        how many of a group's members write (10)
  --idle N           further signed-in connections that do nothing
  --idle-accounts N  the people those belong to (250)
  --seconds S        a measured window (10), after --warm-up S (2)
  --windows N        measured one after the other (1)
  --accounts FILE    keeps accounts from one run to the next
  --server-pids A,B  reads the memory and the processor time of these processes
  --server-core N    tells when that core stood still, beside the generator's own
  --ready FILE       made once everybody is connected
  --json             one JSON object for each window instead of lines

chatoyant needs open registration. A message that is not answered within 10 s in a closed loop is
counted as lost, and the next one is sent.
)";
}

} // namespace chatoyant::bench
