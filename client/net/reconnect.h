// Says how long to wait before the next attempt to reach the server.
#pragma once

#include "client/net/timers.h"
#include "common/base/random.h"

#include <chrono>
#include <optional>

namespace chatoyant::client {

// Full jitter (aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter): uniform in
// [0, min(30, 2^attempts)) seconds, at least half a second. The attempts count from the last time
// that the connection was online for a minute.
class Reconnect
{
public:
    static constexpr std::chrono::milliseconds shortest{500};
    static constexpr std::chrono::seconds longest{30};
    static constexpr std::chrono::seconds steadyAfter{60};

    Reconnect(const Timers &timers, Random &random);

    void becameOnline();
    // The server's own wish for the next delay.
    void setServerWait(std::chrono::milliseconds delay);
    // To be called once per lost connection or failed attempt.
    std::chrono::milliseconds nextDelay();

private:
    const Timers &m_timers;
    Random &m_random;
    int m_attempts = 0;
    std::optional<std::chrono::milliseconds> m_onlineSince; // in Timers::elapsed()
    std::optional<std::chrono::milliseconds> m_serverWait;
};

} // namespace chatoyant::client
