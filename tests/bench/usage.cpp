#include "tests/bench/usage.h"

#include <ctime>
#include <fstream>
#include <iterator>
#include <sstream>
#include <unistd.h>

namespace chatoyant::bench {

namespace {

double processorSecondsOf(const std::string &pid)
{
    std::ifstream file("/proc/" + pid + "/stat");
    const std::string line{std::istreambuf_iterator<char>(file), {}};
    const std::size_t end = line.rfind(')'); // of the name, which may hold anything
    if (end == std::string::npos)
        return 0;
    std::istringstream rest(line.substr(end + 1));
    constexpr int before = 11; // fields between the name and utime: proc(5)
    std::string skipped;
    for (int at = 0; at < before; ++at)
        rest >> skipped;
    long user = 0;
    long system = 0;
    rest >> user >> system;
    return static_cast<double>(user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

long residentKibOf(const std::string &pid)
{
    std::ifstream status("/proc/" + pid + "/status");
    std::string word;
    while (status >> word) {
        long kibibytes = 0;
        if (word == "VmRSS:" && status >> kibibytes)
            return kibibytes;
    }
    return 0;
}

} // namespace

Usage::Usage(const std::string &pids)
{
    std::istringstream words(pids);
    for (std::string pid; std::getline(words, pid, ',');) {
        if (!pid.empty())
            m_pids.push_back(pid);
    }
}

double Usage::serverSeconds() const
{
    double sum = 0;
    for (const std::string &pid : m_pids)
        sum += processorSecondsOf(pid);
    return sum;
}

double Usage::ownSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    constexpr double nanosecondsInASecond = 1e9;
    return static_cast<double>(time.tv_sec) +
           static_cast<double>(time.tv_nsec) / nanosecondsInASecond;
}

long Usage::serverKib() const
{
    long sum = 0;
    for (const std::string &pid : m_pids)
        sum += residentKibOf(pid);
    return sum;
}

} // namespace chatoyant::bench
