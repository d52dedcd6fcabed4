#include "tests/bench/connection.h"

#include "tests/bench/frames.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace chatoyant::bench {

namespace {

constexpr int patienceMs = 30'000;
constexpr std::size_t chunk = 256 * 1024;
constexpr std::uint32_t maskKey = 0x37FA213D; // any key will do: it protects proxies, not us

} // namespace

Connection::~Connection()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

Connection::Connection(Connection &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_nextId(other.m_nextId)
    , m_out(std::move(other.m_out))
    , m_written(other.m_written)
    , m_in(std::move(other.m_in))
    , m_message(std::move(other.m_message))
    , m_error(std::move(other.m_error))
{}

bool Connection::fail(const std::string &what)
{
    m_error = what;
    return false;
}

bool Connection::waitFor(short events) const
{
    pollfd waiting{m_descriptor, events, 0};
    return poll(&waiting, 1, patienceMs) == 1;
}

bool Connection::open(const std::string &host, int port)
{
    m_descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    if (m_descriptor < 0 || inet_pton(AF_INET, host.c_str(), &address.sin_addr) != 1)
        return fail("no socket for " + host);
    if (connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return fail(std::string("connect: ") + std::strerror(errno));
    const int on = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    fcntl(m_descriptor, F_SETFL, fcntl(m_descriptor, F_GETFL) | O_NONBLOCK);
    return upgrade(host + ':' + std::to_string(port));
}

bool Connection::upgrade(const std::string &host)
{
    m_out = "GET /ws HTTP/1.1\r\nHost: " + host +
            "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: Y2hhdG95YW50LWJlbmNoIQ==\r\n"
            "Sec-WebSocket-Protocol: chatoyant.v1\r\n\r\n";
    m_written = 0;
    if (!flush())
        return fail("cannot write the upgrade");
    std::string head;
    std::string bytes(4096, '\0');
    while (head.find("\r\n\r\n") == std::string::npos) {
        if (!waitFor(POLLIN))
            return fail("no answer to the upgrade");
        const ssize_t got = recv(m_descriptor, bytes.data(), bytes.size(), 0);
        if (got <= 0)
            return fail("closed during the upgrade");
        head.append(bytes.data(), static_cast<std::size_t>(got));
    }
    m_in = head.substr(head.find("\r\n\r\n") + 4);
    if (head.rfind("HTTP/1.1 101", 0) != 0)
        return fail("refused: " + head.substr(0, head.find('\r')));
    return true;
}

void Connection::send(std::string_view text)
{
    appendFrame(&m_out, Opcode::Text, text, maskKey);
}

bool Connection::flush()
{
    while (m_written < m_out.size()) {
        const ssize_t sent =
            ::send(m_descriptor, m_out.data() + m_written, m_out.size() - m_written, MSG_NOSIGNAL);
        if (sent < 0)
            return errno == EAGAIN || errno == EINTR || fail("the connection broke");
        m_written += static_cast<std::size_t>(sent);
    }
    m_out.clear();
    m_written = 0;
    return true;
}

bool Connection::receive(const std::function<void(std::string_view)> &take)
{
    static thread_local std::string bytes(chunk, '\0');
    while (true) {
        const ssize_t got = recv(m_descriptor, bytes.data(), bytes.size(), 0);
        if (got == 0)
            return fail("the server closed the connection");
        if (got < 0)
            return errno == EAGAIN || errno == EINTR || fail("the connection broke");
        m_in.append(bytes.data(), static_cast<std::size_t>(got));
        if (!takeFrames(take))
            return false;
        if (static_cast<std::size_t>(got) < bytes.size())
            return true;
    }
}

bool Connection::takeFrames(const std::function<void(std::string_view)> &take)
{
    std::size_t at = 0;
    Frame frame;
    while (const std::size_t size = readFrame(std::string_view(m_in).substr(at), &frame)) {
        if (frame.opcode == Opcode::Close)
            return fail("the server said goodbye");
        if (frame.opcode == Opcode::Ping) {
            appendFrame(&m_out, Opcode::Pong, frame.payload, maskKey);
        } else if (frame.opcode != Opcode::Pong && frame.isLast && m_message.empty()) {
            take(frame.payload);
        } else if (frame.opcode != Opcode::Pong) {
            m_message.append(frame.payload);
            if (frame.isLast)
                take(std::exchange(m_message, {}));
        }
        at += size;
    }
    m_in.erase(0, at);
    return true;
}

std::string Connection::call(std::string_view method, std::string_view params)
{
    const std::string id = std::to_string(m_nextId++);
    send(R"({"jsonrpc":"2.0","id":)" + id + R"(,"method":")" + std::string(method) +
         R"(","params":)" + std::string(params) + '}');
    std::string answer;
    while (answer.empty()) {
        if (!flush() || !waitFor(hasQueued() ? POLLIN | POLLOUT : POLLIN)) {
            fail("no answer to " + std::string(method));
            return {};
        }
        const bool lives = receive([&](std::string_view text) {
            if (memberOf(text, "id") == id)
                answer = text;
        });
        if (!lives)
            return {};
    }
    return answer;
}

std::string_view memberOf(std::string_view json, std::string_view name)
{
    const std::string key = '"' + std::string(name) + "\":";
    const std::size_t found = json.find(key);
    if (found == std::string_view::npos)
        return {};
    std::string_view rest = json.substr(found + key.size());
    if (rest.empty() || rest.front() != '"')
        return rest.substr(0, rest.find_first_of(",}]"));
    rest.remove_prefix(1);
    return rest.substr(0, rest.find('"'));
}

} // namespace chatoyant::bench
