// One TCP connection to a port of this machine, plain or TLS, that never waits.
#pragma once

#include <string>

struct ssl_st;
struct ssl_ctx_st;

namespace chatoyant::bench {

// What all TLS connections share. Certificates are not checked and sessions are not resumed: each
// handshake is a whole one, and the server's work is what counts.
class TlsContext
{
public:
    TlsContext();
    ~TlsContext();
    TlsContext(const TlsContext &) = delete;
    TlsContext &operator=(const TlsContext &) = delete;
    ssl_ctx_st *get() const { return m_context; }

private:
    ssl_ctx_st *m_context;
};

class Wire
{
public:
    enum class State { Closed, Connecting, Securing, Ready, Broken };

    Wire() = default;
    ~Wire();
    Wire(Wire &&other) noexcept;
    Wire &operator=(Wire &&) = delete;

    // Starts connecting; without a TLS context in plain text. False with a reason in error().
    bool begin(int port, ssl_ctx_st *tls);
    // Goes on with connecting and securing once the descriptor is ready. False when it is over.
    bool advance();
    void close();

    State state() const { return m_state; }
    // While it is not Ready: whether it waits for room to write, else for something to read.
    bool wantsWrite() const { return m_wantsWrite; }
    int descriptor() const { return m_descriptor; }
    const std::string &error() const { return m_error; }

    // How many bytes; 0 when it would have to wait, -1 when the connection is over.
    long read(char *bytes, std::size_t size);
    long write(const char *bytes, std::size_t size);
    // Whether a read that brought less than was asked for has taken everything.
    bool readsAll() const { return m_tls == nullptr; }

private:
    bool fail(const std::string &what);
    long outcomeOf(int result);

    int m_descriptor = -1;
    ssl_st *m_tls = nullptr;
    State m_state = State::Closed;
    bool m_wantsWrite = false;
    std::string m_error;
};

} // namespace chatoyant::bench
