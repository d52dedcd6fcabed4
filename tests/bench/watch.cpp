#include "tests/bench/watch.h"

#include <chrono>
#include <unistd.h>

namespace chatoyant::bench {

namespace {

epoll_event eventOf(std::uint64_t mark, bool forWriting)
{
    epoll_event event{};
    event.events = forWriting ? EPOLLIN | EPOLLOUT : EPOLLIN;
    event.data.u64 = mark;
    return event;
}

} // namespace

Watch::Watch()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
{}

Watch::~Watch()
{
    close(m_epoll);
}

bool Watch::control(int operation, int descriptor, epoll_event event)
{
    return epoll_ctl(m_epoll, operation, descriptor, &event) == 0;
}

bool Watch::add(int descriptor, std::uint64_t mark, bool forWriting)
{
    return control(EPOLL_CTL_ADD, descriptor, eventOf(mark, forWriting));
}

void Watch::change(int descriptor, std::uint64_t mark, bool forWriting)
{
    control(EPOLL_CTL_MOD, descriptor, eventOf(mark, forWriting));
}

void Watch::changeToEnd(int descriptor, std::uint64_t mark)
{
    epoll_event event = eventOf(mark, false);
    event.events = EPOLLRDHUP; // errors are always told
    control(EPOLL_CTL_MOD, descriptor, event);
}

int Watch::wait(int milliseconds)
{
    return epoll_wait(m_epoll, m_events.data(), static_cast<int>(m_events.size()), milliseconds);
}

std::int64_t now()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace chatoyant::bench
