// Prints what a run measured: one JSON object for each window, or lines for a person.
#pragma once

#include "tests/bench/outcome.h"
#include "tests/bench/windows.h"

namespace chatoyant::bench {

void printReport(const Options &options,
                 const Outcome &outcome,
                 Windows *windows,
                 double kibPerIdle);

} // namespace chatoyant::bench
