// So much at once, and as much again within a time: what one connection or one address may do.
#pragma once

#include "server/domain/server_policy.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace chatoyant::server {

// Fills evenly. For what is counted on the network side, by a clock that nobody sets.
class RateBucket
{
public:
    using Clock = std::chrono::steady_clock;

    // Takes one; false when there is none.
    bool take(const AttemptRate &rate, Clock::time_point now)
    {
        if (rate.times == 0)
            return true;
        fill(rate, now);
        if (m_left < 1)
            return false;
        m_left -= 1;
        return true;
    }
    // After a take() that failed: until when it would.
    std::chrono::milliseconds wait(const AttemptRate &rate) const
    {
        const double milliseconds = double(std::chrono::milliseconds(rate.within).count());
        return std::chrono::milliseconds(qint64((1 - m_left) * milliseconds / rate.times) + 1);
    }
    // Nothing would be different if it were forgotten.
    bool isFull(const AttemptRate &rate, Clock::time_point now)
    {
        fill(rate, now);
        return m_left >= rate.times;
    }

private:
    void fill(const AttemptRate &rate, Clock::time_point now)
    {
        if (m_at) {
            const std::chrono::duration<double> since = now - *m_at;
            const std::chrono::duration<double> within = rate.within;
            m_left = std::min(double(rate.times), m_left + since / within * rate.times);
        } else {
            m_left = rate.times;
        }
        m_at = now;
    }

    double m_left = 0;
    std::optional<Clock::time_point> m_at; // never used: full
};

} // namespace chatoyant::server
