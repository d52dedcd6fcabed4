#include "tests/bench/pauses.h"

#include "tests/bench/watch.h"

#include <algorithm>
#include <ctime>
#include <pthread.h>
#include <sched.h>

namespace chatoyant::bench {

namespace {

constexpr std::int64_t napUs = 1000;
constexpr std::int64_t helplessUs = 300; // an idle machine's timers are as late as this

void napUntil(std::int64_t us)
{
    const timespec until{us / second, (us % second) * 1000};
    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, nullptr);
}

} // namespace

Pauses::Pauses(int core)
    : m_thread([this, core] { watch(core); })
{}

Pauses::~Pauses()
{
    m_isOver = true;
    m_thread.join();
}

void Pauses::watch(int core)
{
    if (core >= 0) {
        cpu_set_t cores;
        CPU_ZERO(&cores);
        CPU_SET(core, &cores);
        pthread_setaffinity_np(pthread_self(), sizeof cores, &cores);
    }
    constexpr int modestPriority = 10;
    const sched_param wanted{modestPriority};
    m_isRealTime = pthread_setschedparam(pthread_self(), SCHED_FIFO, &wanted) == 0;
    while (!m_isOver) {
        const std::int64_t until = now() + napUs;
        napUntil(until);
        note(now() - until);
    }
}

void Pauses::note(std::int64_t lateUs)
{
    const std::lock_guard lock(m_mutex);
    m_late.add(lateUs);
    m_maxUs = std::max(m_maxUs, lateUs);
    if (lateUs > helplessUs)
        m_sumUs += lateUs;
}

Pauses::Seen Pauses::take()
{
    const std::lock_guard lock(m_mutex);
    constexpr double usInAMs = 1000;
    constexpr double high = 0.99;
    const Seen seen{static_cast<double>(m_sumUs) / usInAMs, static_cast<double>(m_maxUs) / usInAMs,
                    m_late.percentile(high)};
    m_late = {};
    m_sumUs = m_maxUs = 0;
    return seen;
}

} // namespace chatoyant::bench
