#include "tests/bench/load.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <sys/resource.h>

using namespace chatoyant::bench;

namespace {

// Resident memory of a process in KiB, 0 when it cannot be read.
long memoryOf(int pid)
{
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    std::string word;
    while (status >> word) {
        long kibibytes = 0;
        if (word == "VmRSS:" && status >> kibibytes)
            return kibibytes;
    }
    return 0;
}

// As many sockets as the system allows.
void raiseLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

void print(const Options &options, const Measured &measured, double kibPerIdle)
{
    const char *form =
        options.json
            ? "{\"answersPerSecond\":%.0f,\"deliveriesPerSecond\":%.0f,\"answerP50Ms\":%.3f,"
              "\"answerP99Ms\":%.3f,\"receiptP50Ms\":%.3f,\"receiptP99Ms\":%.3f,"
              "\"kibPerIdle\":%.1f,\"unanswered\":%llu,\"refusals\":%llu}\n"
            : "answers/s        %.0f\ndeliveries/s     %.0f\nsend to answer   p50 %.3f ms, p99 "
              "%.3f "
              "ms\nsend to receipt  p50 %.3f ms, p99 %.3f ms\nKiB per idle     %.1f\n"
              "unanswered       %llu\nrefused          %llu\n";
    const auto unanswered = measured.sent - std::min(measured.sent, measured.answers);
    std::printf(form, static_cast<double>(measured.answers) / measured.seconds,
                static_cast<double>(measured.deliveries) / measured.seconds,
                measured.toAnswer.percentile(0.5), measured.toAnswer.percentile(0.99),
                measured.toReceipt.percentile(0.5), measured.toReceipt.percentile(0.99), kibPerIdle,
                static_cast<unsigned long long>(unanswered),
                static_cast<unsigned long long>(measured.refusals));
}

int complain(const std::string &what)
{
    std::fprintf(stderr, "bench_load: %s\n", what.c_str());
    return 1;
}

int measure(const Options &options)
{
    People source(options);
    std::vector<Person> people;
    std::vector<Person> idle;
    if (!source.gather(&people))
        return complain(source.error());
    const long before = memoryOf(options.serverPid);
    if (!source.gatherIdle(&idle))
        return complain(source.error());
    const long after = memoryOf(options.serverPid);
    Load load(options, &people, &idle);
    const Measured measured = load.run();
    if (!measured.broken.empty())
        return complain(measured.broken);
    if (!measured.firstRefusal.empty())
        std::fprintf(stderr, "bench_load: refused: %s\n", measured.firstRefusal.c_str());
    print(options, measured,
          options.idle > 0 ? static_cast<double>(after - before) / options.idle : 0);
    return measured.refusals == 0 ? 0 : 1;
}

} // namespace

int main(int count, char **words)
{
    Options options;
    if (!readOptions(count, words, &options))
        return 2;
    if (options.help) {
        std::fputs(usage().c_str(), stdout);
        return 0;
    }
    raiseLimit();
    return measure(options);
}
