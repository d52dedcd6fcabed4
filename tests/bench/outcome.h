// How a run ended, beside what its windows counted.
#pragma once

#include <cstdint>
#include <string>

namespace chatoyant::bench {

struct Outcome
{
    std::string broken; // why the run could not go on
    std::uint64_t refusals = 0;
    std::string firstRefusal;
    double downSeconds = 0; // catch-up: until the first connection was taken again
    double backSeconds = 0; // catch-up: from then until everybody had caught up
    double queriesPerClient = 0;
};

} // namespace chatoyant::bench
