// An epoll set: tells which of many descriptors have something.
#pragma once

#include <array>
#include <cstdint>
#include <sys/epoll.h>

namespace chatoyant::bench {

class Watch
{
public:
    Watch();
    ~Watch();
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    // For reading, and where asked for writing; `mark` comes back with each event.
    bool add(int descriptor, std::uint64_t mark, bool forWriting = false);
    void change(int descriptor, std::uint64_t mark, bool forWriting);
    // From now on for nothing but the other end's going.
    void changeToEnd(int descriptor, std::uint64_t mark);
    // Waits at most so long; how many marks there are.
    int wait(int milliseconds);
    std::uint64_t mark(int at) const { return m_events[static_cast<std::size_t>(at)].data.u64; }

private:
    bool control(int operation, int descriptor, epoll_event event);

    int m_epoll;
    std::array<epoll_event, 512> m_events{};
};

// Microseconds of a clock that only goes forward.
std::int64_t now();
inline constexpr std::int64_t second = 1'000'000;

} // namespace chatoyant::bench
