#include "client/net/reconnect.h"

#include <algorithm>
#include <cmath>

namespace chatoyant::client {

using std::chrono::milliseconds;

Reconnect::Reconnect(const Timers &timers, Random &random)
    : m_timers(timers)
    , m_random(random)
{}

void Reconnect::becameOnline()
{
    m_onlineSince = m_timers.elapsed();
    m_serverWait.reset();
}

void Reconnect::setServerWait(milliseconds delay)
{
    m_serverWait = std::clamp(delay, milliseconds(0), milliseconds(longest));
}

milliseconds Reconnect::nextDelay()
{
    if (m_onlineSince && m_timers.elapsed() - *m_onlineSince >= steadyAfter)
        m_attempts = 0;
    m_onlineSince.reset();
    const double bound =
        std::min<double>(milliseconds(longest).count(), 1000.0 * std::exp2(m_attempts));
    m_attempts = std::min(m_attempts + 1, 16);
    const milliseconds delay(static_cast<qint64>(randomFraction(m_random) * bound));
    return std::max({shortest, delay, m_serverWait.value_or(milliseconds(0))});
}

} // namespace chatoyant::client
