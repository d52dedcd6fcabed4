// The measured windows of a run, one after the other, and what was counted in each.
#pragma once

#include "tests/bench/latencies.h"
#include "tests/bench/options.h"
#include "tests/bench/pauses.h"
#include "tests/bench/usage.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace chatoyant::bench {

struct Window
{
    std::uint64_t sent = 0;       // in this window; answered perhaps after it
    std::uint64_t settled = 0;    // of those, how many were answered at some time
    std::uint64_t answers = 0;    // that arrived in this window
    std::uint64_t deliveries = 0; // messages that arrived anywhere in this window
    Latencies toAnswer;           // of what was sent in this window
    Latencies toReceipt;          // the same, at another connection than the sender's
    double seconds = 0;
    double generatorShare = 0; // of one core
    double serverShare = 0;
    Pauses::Seen pauses; // of the core that stood still longer
};

class Windows
{
public:
    explicit Windows(const Options &options);

    // The warm-up begins now.
    void begin();
    // The first window begins a little later than now; no effect once it has begun.
    void postpone();
    // Each window is at least so long; no effect once the first has begun.
    void stretch(std::int64_t length);
    // Reads the clock; at the end of a window, what the machine and the processes did in it.
    void tick();
    // Ends the first window now, however long it is.
    void cut();
    std::int64_t now() const { return m_now; }
    std::int64_t began() const { return m_began; }
    std::int64_t until() const { return m_until; }
    bool isOver() const { return m_now >= m_until; }
    // The window that holds this time; null before the first and after the last.
    Window *at(std::int64_t time);

    std::vector<Window> &all() { return m_windows; }
    const Usage &usage() const { return m_usage; }
    bool seesPauses() const { return m_own.isRealTime(); }

private:
    void close(Window *window);
    Pauses::Seen takePauses();

    std::int64_t m_warmUp;
    std::int64_t m_length;
    Usage m_usage;
    Pauses m_own;                      // on the generator's core
    std::unique_ptr<Pauses> m_servers; // on the server's
    std::vector<Window> m_windows;
    std::size_t m_open = 0; // the window that is next to end
    bool m_hasStarted = false;
    std::int64_t m_now = 0;
    std::int64_t m_began = 0;
    std::int64_t m_from = 0;
    std::int64_t m_until = 0;
    std::int64_t m_sampledAt = 0;
    double m_ownSeconds = 0;
    double m_serverSeconds = 0;
};

} // namespace chatoyant::bench
