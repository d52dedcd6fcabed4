#include "tests/bench/windows.h"

#include "tests/bench/watch.h"

#include <algorithm>

namespace chatoyant::bench {

Windows::Windows(const Options &options)
    : m_warmUp(static_cast<std::int64_t>(options.warmUp * static_cast<double>(second)))
    , m_length(static_cast<std::int64_t>(options.seconds * static_cast<double>(second)))
    , m_usage(options.serverPids)
    , m_own(-1)
    , m_servers(options.serverCore >= 0 ? std::make_unique<Pauses>(options.serverCore) : nullptr)
    , m_windows(static_cast<std::size_t>(options.windows))
{}

void Windows::begin()
{
    m_now = m_began = bench::now();
    m_from = m_began + m_warmUp;
    m_until = m_from + m_length * static_cast<std::int64_t>(m_windows.size());
}

void Windows::postpone()
{
    constexpr std::int64_t aLittle = second / 5;
    if (m_hasStarted || m_now + aLittle < m_from)
        return;
    m_from = m_now + aLittle;
    m_until = m_from + m_length * static_cast<std::int64_t>(m_windows.size());
}

void Windows::stretch(std::int64_t length)
{
    if (m_hasStarted || length <= m_length)
        return;
    m_length = length;
    m_until = m_from + m_length * static_cast<std::int64_t>(m_windows.size());
}

void Windows::tick()
{
    m_now = bench::now();
    if (m_now < m_from || m_open >= m_windows.size())
        return;
    if (!m_hasStarted) {
        m_hasStarted = true;
        close(nullptr);
    }
    if (m_now >= m_from + m_length * static_cast<std::int64_t>(m_open + 1))
        close(&m_windows[m_open++]);
}

void Windows::cut()
{
    m_now = bench::now();
    const auto length = static_cast<double>(m_now - m_sampledAt);
    close(&m_windows.front());
    m_windows.front().seconds = length / static_cast<double>(second);
}

void Windows::close(Window *window)
{
    const double own = Usage::ownSeconds();
    const double server = m_usage.serverSeconds();
    const Pauses::Seen pauses = takePauses();
    if (window != nullptr) {
        const double elapsed =
            static_cast<double>(m_now - m_sampledAt) / static_cast<double>(second);
        window->seconds = static_cast<double>(m_length) / static_cast<double>(second);
        window->generatorShare = (own - m_ownSeconds) / elapsed;
        window->serverShare = (server - m_serverSeconds) / elapsed;
        window->pauses = pauses;
    }
    m_ownSeconds = own;
    m_serverSeconds = server;
    m_sampledAt = m_now;
}

Pauses::Seen Windows::takePauses()
{
    const Pauses::Seen own = m_own.take();
    if (!m_servers)
        return own;
    const Pauses::Seen servers = m_servers->take();
    return {std::max(own.sumMs, servers.sumMs), std::max(own.maxMs, servers.maxMs),
            std::max(own.p99Ms, servers.p99Ms)};
}

Window *Windows::at(std::int64_t time)
{
    if (time < m_from || time >= m_until)
        return nullptr;
    return &m_windows[static_cast<std::size_t>((time - m_from) / m_length)];
}

} // namespace chatoyant::bench
