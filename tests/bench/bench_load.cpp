#include "tests/bench/report.h"
#include "tests/bench/scenarios.h"

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace chatoyant::bench;

namespace {

// As many sockets as the system allows.
void raiseLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
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
    return runScenario(options);
}
