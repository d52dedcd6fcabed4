#include "tests/bench/descriptors.h"
#include "tests/bench/report.h"
#include "tests/bench/scenarios.h"

#include <cstdio>

using namespace chatoyant::bench;

int main(int count, char **words)
{
    Options options;
    if (!readOptions(count, words, &options))
        return 2;
    if (options.help) {
        std::fputs(usage().c_str(), stdout);
        return 0;
    }
    raiseDescriptors();
    return runScenario(options);
}
