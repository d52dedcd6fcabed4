#include "tests/bench/hostile/dawdler.h"

#include <cerrno>
#include <sys/socket.h>

namespace chatoyant::bench {

Dawdler::Dawdler(int port, ssl_ctx_st *tls, std::string words)
    : m_port(port)
    , m_tls(tls)
    , m_words(std::move(words))
{}

bool Dawdler::begin()
{
    m_isAtIt = false;
    return m_wire.begin(m_port, m_tls) && say();
}

bool Dawdler::turn()
{
    if (m_isAtIt)
        return listen();
    return m_wire.advance() && say();
}

// Connected: the greeting of TLS is out as well, and whatever comes back stays unanswered.
bool Dawdler::say()
{
    if (m_wire.state() == Wire::State::Connecting)
        return true;
    m_isAtIt = true;
    return m_words.empty() ||
           m_wire.write(m_words.data(), m_words.size()) == static_cast<long>(m_words.size());
}

bool Dawdler::listen() const
{
    char bytes[4096];
    const ssize_t got = recv(m_wire.descriptor(), bytes, sizeof bytes, 0);
    return got > 0 || (got < 0 && (errno == EAGAIN || errno == EINTR));
}

} // namespace chatoyant::bench
