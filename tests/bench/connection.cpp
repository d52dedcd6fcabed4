#include "tests/bench/connection.h"

#include "tests/bench/frames.h"

#include <poll.h>
#include <utility>

namespace chatoyant::bench {

namespace {

constexpr int patienceMs = 30'000;
constexpr std::size_t chunk = 256 * 1024;
constexpr std::uint32_t maskKey = 0x37FA213D; // any key will do: it protects proxies, not us

// RFC 6455 section 5.5.1; 0 where there is none.
int codeOf(std::string_view payload)
{
    if (payload.size() < 2)
        return 0;
    return static_cast<unsigned char>(payload[0]) << 8U | static_cast<unsigned char>(payload[1]);
}

} // namespace

bool Connection::fail(const std::string &what)
{
    m_error = what;
    m_isOpen = false;
    return false;
}

bool Connection::wantsWrite() const
{
    return m_wire.state() == Wire::State::Ready ? hasQueued() : m_wire.wantsWrite();
}

bool Connection::waitForDescriptor(bool alsoForWriting) const
{
    const int events = alsoForWriting ? POLLIN | POLLOUT : POLLIN;
    pollfd waiting{m_wire.descriptor(), static_cast<short>(events), 0};
    return poll(&waiting, 1, patienceMs) == 1;
}

bool Connection::begin(const Endpoint &endpoint)
{
    m_endpoint = endpoint;
    m_error.clear();
    m_isOpen = m_isUpgrading = false;
    m_out.clear();
    m_in.clear();
    m_message.clear();
    m_written = 0;
    m_nextId = 1;
    m_closeCode = 0;
    if (!m_wire.begin(endpoint.port, endpoint.tls))
        return fail(m_wire.error());
    return m_wire.state() != Wire::State::Ready || upgrade();
}

bool Connection::advance()
{
    if (m_wire.state() == Wire::State::Connecting || m_wire.state() == Wire::State::Securing) {
        if (!m_wire.advance())
            return fail(m_wire.error());
        return m_wire.state() != Wire::State::Ready || upgrade();
    }
    return !m_isUpgrading || (flush() && readHead());
}

bool Connection::open(const Endpoint &endpoint)
{
    if (!begin(endpoint))
        return false;
    while (!m_isOpen) {
        if (!waitForDescriptor(wantsWrite()))
            return fail("no answer while connecting");
        if (!advance())
            return false;
    }
    return true;
}

void Connection::close()
{
    m_wire.close();
    m_isOpen = m_isUpgrading = false;
}

bool Connection::upgrade()
{
    if (m_endpoint.isStream) {
        m_isOpen = true;
        return true;
    }
    m_isUpgrading = true;
    const std::string host = "127.0.0.1:" + std::to_string(m_endpoint.port);
    m_out = "GET " + m_endpoint.path + " HTTP/1.1\r\nHost: " + host +
            "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: Y2hhdG95YW50LWJlbmNoIQ==\r\n";
    if (!m_endpoint.subprotocol.empty())
        m_out += "Sec-WebSocket-Protocol: " + m_endpoint.subprotocol + "\r\n";
    m_out += "\r\n";
    return flush();
}

bool Connection::readHead()
{
    char bytes[4096];
    const long got = m_wire.read(bytes, sizeof bytes);
    if (got < 0)
        return fail("closed during the upgrade");
    m_in.append(bytes, static_cast<std::size_t>(got));
    const std::size_t end = m_in.find("\r\n\r\n");
    if (end == std::string::npos)
        return true;
    if (m_in.rfind("HTTP/1.1 101", 0) != 0)
        return fail("refused: " + m_in.substr(0, m_in.find('\r')));
    m_in.erase(0, end + 4);
    m_isUpgrading = false;
    m_isOpen = true;
    return true;
}

void Connection::send(std::string_view text)
{
    if (m_endpoint.isStream)
        m_out.append(text);
    else
        appendFrame(&m_out, Opcode::Text, text, maskKey);
}

void Connection::ping(std::string_view payload)
{
    appendFrame(&m_out, Opcode::Ping, payload, maskKey);
}

bool Connection::flush()
{
    while (m_written < m_out.size()) {
        const long sent = m_wire.write(m_out.data() + m_written, m_out.size() - m_written);
        if (sent < 0)
            return fail(m_wire.error());
        if (sent == 0)
            return true;
        m_written += static_cast<std::size_t>(sent);
    }
    m_out.clear();
    m_written = 0;
    return true;
}

bool Connection::receive(const Take &take)
{
    static thread_local std::string bytes(chunk, '\0');
    if (!m_in.empty() && !takeAll({}, take)) // came together with the upgrade
        return false;
    while (true) {
        const long got = m_wire.read(bytes.data(), bytes.size());
        if (got < 0)
            return fail(m_wire.error());
        if (got == 0)
            return true;
        if (!takeAll({bytes.data(), static_cast<std::size_t>(got)}, take))
            return false;
        if (m_wire.readsAll() && static_cast<std::size_t>(got) < bytes.size())
            return true;
    }
}

// Without a remainder from before, straight from the bytes that were read.
bool Connection::takeAll(std::string_view bytes, const Take &take)
{
    const bool isJoined = !m_in.empty();
    if (isJoined)
        m_in.append(bytes);
    const std::string_view all = isJoined ? std::string_view(m_in) : bytes;
    std::size_t taken = 0;
    if (m_endpoint.isStream) {
        taken = all.rfind('>') + 1;
        if (taken > 0)
            take(all.substr(0, taken));
    } else {
        taken = takeFrames(all, take);
    }
    if (isJoined)
        m_in.erase(0, taken);
    else
        m_in.assign(all.substr(taken));
    return m_error.empty();
}

std::size_t Connection::takeFrames(std::string_view bytes, const Take &take)
{
    std::size_t at = 0;
    Frame frame;
    while (const std::size_t size = readFrame(bytes.substr(at), &frame)) {
        at += size;
        if (frame.opcode == Opcode::Close) {
            m_closeCode = codeOf(frame.payload);
            fail("the server said goodbye");
            return at;
        }
        if (frame.opcode == Opcode::Ping) {
            appendFrame(&m_out, Opcode::Pong, frame.payload, maskKey);
        } else if (frame.opcode != Opcode::Pong && frame.isLast && m_message.empty()) {
            take(frame.payload);
        } else if (frame.opcode != Opcode::Pong) {
            m_message.append(frame.payload);
            if (frame.isLast)
                take(std::exchange(m_message, {}));
        }
    }
    return at;
}

// Reads first: what came together with the upgrade is here already.
bool Connection::receiveUntil(const std::string &wanted, std::string_view name, const Take &take)
{
    while (true) {
        if (!flush() || !receive(take))
            return false;
        if (!wanted.empty())
            return true;
        if (!waitForDescriptor(hasQueued()))
            return fail("no answer to " + std::string(name));
    }
}

std::string Connection::waitFor(std::string_view mark)
{
    std::string found;
    std::string seen; // of a stream, where the mark may come in parts
    const bool lives = receiveUntil(found, mark, [&](std::string_view text) {
        seen = m_endpoint.isStream ? seen + std::string(text) : std::string(text);
        if (found.empty() && seen.find(mark) != std::string::npos)
            found = seen;
        if (seen.find("<failure") != std::string::npos)
            fail(seen);
    });
    return lives ? found : std::string();
}

std::string Connection::call(std::string_view method, std::string_view params)
{
    const std::string id = std::to_string(m_nextId++);
    send(R"({"jsonrpc":"2.0","id":)" + id + R"(,"method":")" + std::string(method) +
         R"(","params":)" + std::string(params) + '}');
    std::string answer;
    const bool lives = receiveUntil(answer, method, [&](std::string_view text) {
        if (memberOf(text, "id") == id)
            answer = text;
    });
    return lives ? answer : std::string();
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
