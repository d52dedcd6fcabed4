// How much the machine itself stood still: sleeps 1 ms at a time and notes how late it wakes up.
#pragma once

#include "tests/bench/latencies.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace chatoyant::bench {

// The method of jHiccup, on one core or, with -1, wherever the process runs. At real-time priority,
// where that is allowed, the work of others there does not count; what is left is the host's.
class Pauses
{
public:
    struct Seen
    {
        double sumMs = 0; // of all that was later than could be helped
        double maxMs = 0;
        double p99Ms = 0;
    };

    explicit Pauses(int core);
    ~Pauses();
    Pauses(const Pauses &) = delete;
    Pauses &operator=(const Pauses &) = delete;

    bool isRealTime() const { return m_isRealTime; }
    // Since the last call.
    Seen take();

private:
    void watch(int core);
    void note(std::int64_t lateUs);

    std::atomic<bool> m_isOver = false;
    std::atomic<bool> m_isRealTime = false;
    std::mutex m_mutex; // guards:
    Latencies m_late;
    std::int64_t m_sumUs = 0;
    std::int64_t m_maxUs = 0;
    std::thread m_thread;
};

} // namespace chatoyant::bench
