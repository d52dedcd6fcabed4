// Runs what the options ask for, from the first connection to the last line printed.
#pragma once

#include "tests/bench/options.h"

namespace chatoyant::bench {

// The program's exit status.
int runScenario(const Options &options);

} // namespace chatoyant::bench
