#include "tests/bench/wire.h"

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace chatoyant::bench {

TlsContext::TlsContext()
    : m_context(SSL_CTX_new(TLS_client_method()))
{
    SSL_CTX_set_verify(m_context, SSL_VERIFY_NONE, nullptr);
    SSL_CTX_set_session_cache_mode(m_context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(m_context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                                    SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_context);
}

Wire::~Wire()
{
    close();
}

Wire::Wire(Wire &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_tls(std::exchange(other.m_tls, nullptr))
    , m_state(std::exchange(other.m_state, State::Closed))
    , m_wantsWrite(other.m_wantsWrite)
    , m_error(std::move(other.m_error))
{}

bool Wire::fail(const std::string &what)
{
    m_error = what;
    m_state = State::Broken;
    return false;
}

bool Wire::begin(int port, ssl_ctx_st *tls)
{
    close();
    m_descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (m_descriptor < 0)
        return fail(std::string("socket: ") + std::strerror(errno));
    const int on = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (tls != nullptr) {
        m_tls = SSL_new(tls);
        SSL_set_fd(m_tls, m_descriptor);
        SSL_set_connect_state(m_tls);
    }
    m_state = State::Connecting;
    m_wantsWrite = true;
    if (connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return advance();
    return errno == EINPROGRESS || fail(std::string("connect: ") + std::strerror(errno));
}

bool Wire::advance()
{
    if (m_state == State::Connecting) {
        int problem = 0;
        socklen_t size = sizeof problem;
        getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &problem, &size);
        if (problem != 0)
            return fail(std::string("connect: ") + std::strerror(problem));
        m_state = m_tls != nullptr ? State::Securing : State::Ready;
    }
    if (m_state == State::Securing) {
        ERR_clear_error();
        const int result = SSL_do_handshake(m_tls);
        if (result == 1)
            m_state = State::Ready;
        else if (outcomeOf(result) < 0)
            return fail("the TLS handshake failed");
    }
    return m_state != State::Broken;
}

void Wire::close()
{
    SSL_free(m_tls);
    m_tls = nullptr;
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    m_state = State::Closed;
}

long Wire::outcomeOf(int result)
{
    const int reason = SSL_get_error(m_tls, result);
    m_wantsWrite = reason == SSL_ERROR_WANT_WRITE;
    if (m_wantsWrite || reason == SSL_ERROR_WANT_READ)
        return 0;
    fail("the TLS connection broke");
    return -1;
}

long Wire::read(char *bytes, std::size_t size)
{
    if (m_tls != nullptr) {
        ERR_clear_error();
        const int got = SSL_read(m_tls, bytes, static_cast<int>(size));
        return got > 0 ? got : outcomeOf(got);
    }
    const ssize_t got = recv(m_descriptor, bytes, size, 0);
    if (got > 0)
        return got;
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return 0;
    fail(got == 0 ? "the server closed the connection" : "the connection broke");
    return -1;
}

long Wire::write(const char *bytes, std::size_t size)
{
    if (m_tls != nullptr) {
        ERR_clear_error();
        const int sent = SSL_write(m_tls, bytes, static_cast<int>(size));
        return sent > 0 ? sent : outcomeOf(sent);
    }
    const ssize_t sent = ::send(m_descriptor, bytes, size, MSG_NOSIGNAL);
    if (sent >= 0)
        return sent;
    if (errno == EAGAIN || errno == EINTR)
        return 0;
    fail("the connection broke");
    return -1;
}

} // namespace chatoyant::bench
