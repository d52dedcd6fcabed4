// So much at once, and as much again within a time: a bucket that fills evenly.
#pragma once

#include "server/domain/server_policy.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

namespace chatoyant::server {

// Moment: of the clock that the caller keeps to. One that is set back fills nothing.
template <typename Moment>
class RateBucketBy
{
public:
    // Takes one; false when there is none.
    bool take(const AttemptRate &rate, Moment now)
    {
        if (rate.times == 0)
            return true;
        fill(rate, now);
        if (m_left < 1)
            return false;
        m_left -= 1;
        return true;
    }
    // One that was taken comes back; never more than it holds, as the next look sees to.
    void giveBack() { m_left += 1; }
    // Until when a take() would fail; 0: it would not.
    std::chrono::milliseconds wait(const AttemptRate &rate, Moment now)
    {
        if (rate.times == 0)
            return {};
        fill(rate, now);
        const std::chrono::duration<double, std::milli> within = rate.within;
        const double lacking = std::max(0.0, 1 - m_left);
        return std::chrono::milliseconds(qint64(std::ceil(lacking * within.count() / rate.times)));
    }
    // Nothing would be different if it were forgotten.
    bool isFull(const AttemptRate &rate, Moment now)
    {
        fill(rate, now);
        return m_left >= rate.times;
    }

private:
    void fill(const AttemptRate &rate, Moment now)
    {
        if (m_at) {
            const std::chrono::duration<double> since = now - *m_at;
            const std::chrono::duration<double> within = rate.within;
            const double more = std::max(0.0, since / within * rate.times);
            m_left = std::min(double(rate.times), m_left + more);
        } else {
            m_left = rate.times;
        }
        m_at = now;
    }

    double m_left = 0;
    std::optional<Moment> m_at; // never used: full
};

// By a clock that nobody sets: for what is counted on the network side.
using RateClock = std::chrono::steady_clock;
using RateBucket = RateBucketBy<RateClock::time_point>;

} // namespace chatoyant::server
