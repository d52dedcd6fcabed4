// One connection to a server, WebSocket or bare stream: no event loop of anybody's.
#pragma once

#include "tests/bench/wire.h"

#include <functional>
#include <string>
#include <string_view>

namespace chatoyant::bench {

struct Endpoint
{
    int port = 0;
    ssl_ctx_st *tls = nullptr; // none: plain text
    std::string path = "/ws";
    std::string subprotocol;
    bool isStream = false; // of XML over TCP instead of WebSocket
};

class Connection
{
public:
    using Take = std::function<void(std::string_view)>;

    // Starts connecting; advance() goes on once the descriptor is ready, until isOpen(). Both are
    // false, with a reason in error(), when it failed.
    bool begin(const Endpoint &endpoint);
    bool advance();
    bool isOpen() const { return m_isOpen; }
    bool wantsWrite() const;
    // The same, waiting for it.
    bool open(const Endpoint &endpoint);
    void close();
    int descriptor() const { return m_wire.descriptor(); }
    const std::string &error() const { return m_error; }
    // Of the frame with which the server ended it; 0: it ended without one.
    int closeCode() const { return m_closeCode; }

    // Asks and waits for the answer's text; notifications in between are dropped. Empty on failure.
    // For preparing only, like waitFor(): the measured part never waits.
    std::string call(std::string_view method, std::string_view params);
    // Waits until a text arrives that holds the mark, and returns it. Empty on failure.
    std::string waitFor(std::string_view mark);

    // Queues one message, or bytes of a stream; flush() writes what the socket takes.
    void send(std::string_view text);
    void ping(std::string_view payload);
    bool flush();
    bool hasQueued() const { return m_written < m_out.size(); }
    // Hands each whole message that has arrived to `take`; of a stream, bytes up to the end of a
    // tag. False when the connection is over.
    bool receive(const Take &take);

private:
    bool upgrade();
    bool readHead();
    bool fail(const std::string &what);
    bool waitForDescriptor(bool alsoForWriting) const;
    bool receiveUntil(const std::string &wanted, std::string_view name, const Take &take);
    bool takeAll(std::string_view bytes, const Take &take);
    std::size_t takeFrames(std::string_view bytes, const Take &take);

    Wire m_wire;
    Endpoint m_endpoint;
    bool m_isOpen = false;
    bool m_isUpgrading = false;
    int m_nextId = 1;
    int m_closeCode = 0;
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
