// What processes use of the machine, as /proc tells.
#pragma once

#include <string>
#include <vector>

namespace chatoyant::bench {

class Usage
{
public:
    // Process ids with commas between them; none is fine.
    explicit Usage(const std::string &pids);

    // Since they started, in seconds; 0 for those that are gone.
    double serverSeconds() const;
    // Of the calling thread.
    static double ownSeconds();
    // Resident memory in KiB.
    long serverKib() const;

private:
    std::vector<std::string> m_pids;
};

} // namespace chatoyant::bench
