#include "tests/bench/options.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <variant>

namespace chatoyant::bench {

namespace {

using Target = std::variant<int *, double *, std::string *>;

bool store(const std::string &word, const Target &target)
{
    if (const auto *text = std::get_if<std::string *>(&target)) {
        **text = word;
        return true;
    }
    char *end = nullptr;
    const double number = std::strtod(word.c_str(), &end);
    if (word.empty() || *end != '\0' || number < 0)
        return false;
    if (const auto *whole = std::get_if<int *>(&target))
        **whole = static_cast<int>(number);
    else
        *std::get<double *>(target) = number;
    return true;
}

std::map<std::string, Target> targetsOf(Options *options)
{
    return {{"--host", &options->host},
            {"--port", &options->port},
            {"--connections", &options->connections},
            {"--in-flight", &options->inFlight},
            {"--rate", &options->rate},
            {"--groups-of", &options->groupsOf},
            {"--senders", &options->senders},
            {"--idle", &options->idle},
            {"--idle-accounts", &options->idleAccounts},
            {"--seconds", &options->seconds},
            {"--warm-up", &options->warmUp},
            {"--accounts", &options->accounts},
            {"--server-pid", &options->serverPid}};
}

bool complain(const std::string &what)
{
    std::fprintf(stderr, "bench_load: %s\n%s", what.c_str(), usage().c_str());
    return false;
}

bool fitTogether(const Options &options)
{
    const int unit = options.groupsOf > 0 ? options.groupsOf : 2;
    if (options.connections % unit != 0)
        return complain("--connections must be a multiple of " + std::to_string(unit));
    if (options.groupsOf == 1 || options.inFlight < 1 || options.senders < 1)
        return complain("a group has at least 2 members, and somebody writes");
    if (options.connections == 0 && options.idle == 0)
        return complain("nothing to do: give --connections or --idle");
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
        } else if (word == "--help" || word == "-h") {
            options->help = true;
        } else if (const auto target = targets.find(word); target == targets.end()) {
            return complain("unknown option: " + word);
        } else if (++at == count || !store(words[at], target->second)) {
            return complain(word + " needs a value that fits");
        }
    }
    return options->help || fitTogether(*options);
}

std::string usage()
{
    return R"(usage: bench_load [options]

Signs people up on a running server with open registration and plain loopback, lets them
write, and measures. Accounts are kept with --accounts, so that the next run is ready at once.

  --host H --port P      the server (127.0.0.1, 7443)
  --connections N        connections that write or read (100)
  --in-flight N          unanswered messages of each sender (1)
  --rate R               messages/s over all senders; latency counts from the planned moment
  --groups-of N          groups of N members instead of direct chats
  --senders N            how many of a group's members write (10)
  --idle N               further signed-in connections that do nothing
  --idle-accounts N      the people those belong to (250)
  --seconds S            measured time (10), after --warm-up S (2)
  --accounts FILE        keeps accounts from one run to the next
  --server-pid PID       reads that process's memory before and after the idle connections
  --json                 one JSON object instead of lines
)";
}

} // namespace chatoyant::bench
