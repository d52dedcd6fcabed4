// One WebSocket connection to a server, driven by hand: no event loop of anybody's.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <string_view>

namespace chatoyant::bench {

class Connection
{
public:
    Connection() = default;
    ~Connection();
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&) = delete;

    // Connects and upgrades, waiting for it. False with a reason in error().
    bool open(const std::string &host, int port);
    int descriptor() const { return m_descriptor; }
    const std::string &error() const { return m_error; }

    // Asks and waits for the answer's text; notifications in between are dropped. Empty on failure.
    // For preparing only: the measured part never waits.
    std::string call(std::string_view method, std::string_view params);

    // Queues one message; flush() writes what the socket takes.
    void send(std::string_view text);
    bool flush();
    bool hasQueued() const { return m_written < m_out.size(); }
    // Hands each whole message that has arrived to `take`. False when the connection is over.
    bool receive(const std::function<void(std::string_view)> &take);

private:
    bool upgrade(const std::string &host);
    bool fail(const std::string &what);
    bool waitFor(short events) const;
    bool takeFrames(const std::function<void(std::string_view)> &take);

    int m_descriptor = -1;
    int m_nextId = 1;
    std::string m_out;
    std::size_t m_written = 0;
    std::string m_in;
    std::string m_message; // of a fragmented one, what has arrived
    std::string m_error;
};

// The text of a member, `"name":"…"` or `"name":…`, wherever it stands first; empty without it.
// Enough for answers whose shape is known; no JSON reader.
std::string_view memberOf(std::string_view json, std::string_view name);

} // namespace chatoyant::bench
