#include "tests/bench/hostile/hostile_options.h"

#include <charconv>
#include <cstdio>
#include <map>
#include <string_view>

namespace chatoyant::bench {

namespace {

const std::map<std::string_view, int> usualCounts{{"reads", 1},        {"never-reads", 1},
                                                  {"pings", 1},        {"requests", 1},
                                                  {"half-open", 2000}, {"silent", 5000}};
constexpr int mostConnections = 10'000;
constexpr int highestPort = 65'535;
constexpr double mostSeconds = 600;
constexpr int mostMessages = 1'000;

bool complain(const std::string &what)
{
    std::fprintf(stderr, "bench_hostile: %s\n", what.c_str());
    return false;
}

template <typename Number>
bool readNumber(std::string_view word, Number most, Number *number)
{
    const char *end = word.data() + word.size();
    const auto [stop, problem] = std::from_chars(word.data(), end, *number);
    return !word.empty() && problem == std::errc() && stop == end && *number > 0 && *number <= most;
}

// One option and its value. False when the value does not fit.
bool store(std::string_view name, const std::string &value, HostileOptions *options)
{
    if (name == "--kind")
        options->kind = value;
    else if (name == "--accounts")
        options->accounts = value;
    else if (name == "--ready")
        options->readyFile = value;
    else if (name == "--port")
        return readNumber(value, highestPort, &options->port);
    else if (name == "--count")
        return readNumber(value, mostConnections, &options->count);
    else if (name == "--rate")
        return readNumber(value, mostMessages, &options->rate);
    else
        return readNumber(value, mostSeconds, &options->seconds);
    return !value.empty();
}

bool takesValue(std::string_view name)
{
    return name == "--kind" || name == "--accounts" || name == "--ready" || name == "--port" ||
           name == "--count" || name == "--rate" || name == "--seconds";
}

bool fitTogether(HostileOptions *options)
{
    const auto usual = usualCounts.find(options->kind);
    if (usual == usualCounts.end())
        return complain("--kind is reads, never-reads, pings, requests, half-open or silent");
    if (options->port == 0)
        return complain("--port is needed: of a server on this machine");
    if (options->count == 0)
        options->count = usual->second;
    constexpr int mostMembers = 250;
    if (options->isSignedIn() && options->count > mostMembers)
        return complain("--count is at most 250 for those who sign in");
    return true;
}

} // namespace

bool readHostileOptions(int count, char **words, HostileOptions *options)
{
    for (int at = 1; at < count; ++at) {
        const std::string word = words[at];
        if (word == "--tls") {
            options->isSecure = true;
        } else if (word == "--again") {
            options->isStubborn = true;
        } else if (word == "--help" || word == "-h") {
            options->help = true;
        } else if (!takesValue(word)) {
            return complain("unknown option " + word + "; --help lists them");
        } else if (++at == count || !store(word, words[at], options)) {
            return complain(word + " needs a value that fits; --help tells more");
        }
    }
    return options->help || fitTogether(options);
}

std::string hostileUsage()
{
    return R"(usage: bench_hostile --kind KIND --port P [options]

Misbehaves towards a server on this machine (127.0.0.1, nothing else), and tells in one line of JSON
what became of it. For use beside bench_load.

  --kind KIND      reads        a member of a chat that much is written to, who reads it all: not
                                hostile, for comparison (1)
                   never-reads  a member of a chat that much is written to, who reads nothing (1)
                   pings        WebSocket pings, as fast as they go (1)
                   requests     session.ping, as fast as it goes; the answers are read (1)
                   half-open    connections that begin a handshake and leave it at that: of TLS the
                                greeting, of plain text half the upgrade (2000)
                   silent       connections that say nothing at all (5000)
  --port P         where the server listens
  --tls            over TLS
  --count N        of connections, instead of the number above
  --seconds S      how long (15); sooner once all were dropped
  --again          who was dropped comes back, to the end
  --rate R         reads, never-reads: messages of 15,000 letters a second that are written to them (100)
  --accounts FILE  keeps accounts from one run to the next
  --ready FILE     made once all of them are at it

The line: opened (connections that got as far as they wanted), failed (that did not), closed (by the
server), codes (of the close frames; "none" without one), afterSeconds (from then to the end: first,
median and last), open (in the end), sent and answered (pings or requests), heard (what came to a
reader in that chat).
)";
}

} // namespace chatoyant::bench
