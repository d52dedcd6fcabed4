#include "tests/bench/chatoyant_dialect.h"
#include "tests/bench/descriptors.h"
#include "tests/bench/hostile/dawdler.h"
#include "tests/bench/hostile/intruder.h"
#include "tests/bench/hostile/siege.h"

#include <cstdio>

using namespace chatoyant::bench;

namespace {

int complain(const std::string &what)
{
    std::fprintf(stderr, "bench_hostile: %s\n", what.c_str());
    return 1;
}

// How the dialect is to make the accounts, and where they stand.
Options preparation(const HostileOptions &options)
{
    Options prepared;
    prepared.port = options.port;
    prepared.isSecure = options.isSecure;
    prepared.accounts = options.accounts;
    prepared.connections = prepared.groupsOf = options.count + 1;
    prepared.senders = 1;
    prepared.idle = prepared.idleAccounts = options.count;
    return prepared;
}

// Signed in once, of which the token stays; the first of a chat's members goes on as who writes.
bool gather(const HostileOptions &options, ChatoyantDialect *dialect, std::vector<Person> *people)
{
    const bool isGroup = options.isWrittenTo();
    if (!(isGroup ? dialect->gather(people) : dialect->gatherIdle(people)))
        return false;
    for (std::size_t at = isGroup ? 1 : 0; at < people->size(); ++at)
        (*people)[at].connection.close();
    return true;
}

Siege::Offenders intrudersOf(const HostileOptions &options,
                             const Endpoint &endpoint,
                             const std::vector<Person> &people)
{
    using Kind = Intruder::Kind;
    const Kind kind = options.kind == "pings"      ? Kind::Pings
                      : options.kind == "requests" ? Kind::Requests
                      : options.kind == "reads"    ? Kind::Reads
                                                   : Kind::NeverReads;
    Siege::Offenders offenders;
    for (std::size_t at = options.isWrittenTo() ? 1 : 0; at < people.size(); ++at)
        offenders.push_back(std::make_unique<Intruder>(kind, endpoint, people[at].account.token));
    return offenders;
}

Siege::Offenders dawdlersOf(const HostileOptions &options, ssl_ctx_st *tls)
{
    const bool greets = options.kind == "half-open";
    const std::string words =
        greets && !options.isSecure ? "GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgr" : "";
    Siege::Offenders offenders;
    for (int at = 0; at < options.count; ++at)
        offenders.push_back(std::make_unique<Dawdler>(options.port, greets ? tls : nullptr, words));
    return offenders;
}

void print(const std::string &kind, const SiegeOutcome &outcome)
{
    std::string codes;
    for (const auto &[code, count] : outcome.codes) {
        codes += (codes.empty() ? "\"" : ",\"") + (code == 0 ? "none" : std::to_string(code)) +
                 "\":" + std::to_string(count);
    }
    const std::vector<double> &after = outcome.afterSeconds;
    char seconds[96] = "null";
    if (!after.empty())
        std::snprintf(seconds, sizeof seconds, "[%.2f,%.2f,%.2f]", after.front(),
                      after[after.size() / 2], after.back());
    std::printf("{\"kind\":\"%s\",\"opened\":%ju,\"failed\":%ju,\"closed\":%zu,\"codes\":{%s},"
                "\"afterSeconds\":%s,\"open\":%ju,\"sent\":%ju,\"answered\":%ju,\"heard\":%ju}\n",
                kind.c_str(), outcome.opened, outcome.failed, after.size(), codes.c_str(), seconds,
                outcome.open, outcome.sent, outcome.answered, outcome.heard);
}

int run(const HostileOptions &options)
{
    const TlsContext tls;
    ssl_ctx_st *context = options.isSecure ? tls.get() : nullptr;
    const Options prepared = preparation(options);
    ChatoyantDialect dialect(prepared, context);
    std::vector<Person> people;
    if (options.isSignedIn() && !gather(options, &dialect, &people))
        return complain(dialect.error());
    std::unique_ptr<Chatter> chatter;
    if (options.isWrittenTo())
        chatter = std::make_unique<Chatter>(&people.front(), options.rate);
    Siege siege(options,
                options.isSignedIn() ? intrudersOf(options, dialect.endpoint(), people)
                                     : dawdlersOf(options, context),
                chatter.get());
    const SiegeOutcome outcome = siege.run();
    if (!outcome.broken.empty())
        return complain(outcome.broken);
    if (outcome.opened == 0)
        return complain("no connection got as far as it wanted");
    print(options.kind, outcome);
    return 0;
}

} // namespace

int main(int count, char **words)
{
    HostileOptions options;
    if (!readHostileOptions(count, words, &options))
        return 2;
    if (options.help) {
        std::fputs(hostileUsage().c_str(), stdout);
        return 0;
    }
    constexpr int beside = 32; // of its own
    if (raiseDescriptors() < options.count + beside)
        return complain("too few open files are allowed for so many connections");
    return run(options);
}
