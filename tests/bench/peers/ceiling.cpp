// The bare ceiling: a WebSocket server that sends each message to everybody in the sender's room
// and does nothing else. No accounts, no rights, no storage, no numbers, no JSON, one thread.
#include "tests/bench/frames.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/evp.h>
#include <openssl/sha.h>
#include <string>
#include <string_view>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

using chatoyant::bench::Opcode;

// The Sec-WebSocket-Accept of a Sec-WebSocket-Key: RFC 6455, 4.2.2.
std::string acceptOf(const std::string &key)
{
    const std::string text = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    std::array<unsigned char, SHA_DIGEST_LENGTH> digest{};
    SHA1(reinterpret_cast<const unsigned char *>(text.data()), text.size(), digest.data());
    std::array<unsigned char, 32> base64{};
    const int size = EVP_EncodeBlock(base64.data(), digest.data(), static_cast<int>(digest.size()));
    return {reinterpret_cast<const char *>(base64.data()), static_cast<std::size_t>(size)};
}

// A frame as servers write it: whole and not masked.
void appendServerFrame(std::string *out, Opcode opcode, std::string_view payload)
{
    constexpr std::size_t shortLimit = 125;
    out->push_back(static_cast<char>(0x80U | static_cast<unsigned>(opcode)));
    if (payload.size() <= shortLimit) {
        out->push_back(static_cast<char>(payload.size()));
    } else { // at most 64 KiB, see longestFrame
        out->push_back(126);
        out->push_back(static_cast<char>(payload.size() >> 8U));
        out->push_back(static_cast<char>(payload.size() & 0xFFU));
    }
    out->append(payload);
}

struct Client
{
    int descriptor = -1;
    bool isOpen = false; // upgraded
    bool isDirty = false;
    bool waitsForRoom = false;
    std::string room;
    std::string in;
    std::string out;
    std::size_t written = 0;
};

class Ceiling
{
public:
    bool listen(int port);
    void run();

private:
    void accept();
    void readFrom(Client *client);
    bool upgrade(Client *client);
    bool takeFrames(Client *client);
    void spread(const Client &from, std::string_view payload);
    void markDirty(Client *client);
    void flush(Client *client);
    void drop(Client *client);

    int m_listener = -1;
    int m_epoll = epoll_create1(EPOLL_CLOEXEC);
    std::map<std::string, std::vector<Client *>> m_rooms;
    std::vector<Client *> m_dirty;
    std::vector<std::unique_ptr<Client>> m_clients; // by descriptor
    std::string m_frame;
};

bool Ceiling::listen(int port)
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int on = 1;
    setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::listen(m_listener, SOMAXCONN) != 0)
        return false;
    getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = nullptr; // means the listener
    std::fprintf(stderr, "listening on 127.0.0.1:%d\n", ntohs(address.sin_port));
    return epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_listener, &event) == 0;
}

void Ceiling::accept()
{
    while (true) {
        const int descriptor = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor < 0)
            return;
        const int on = 1;
        setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (m_clients.size() <= static_cast<std::size_t>(descriptor))
            m_clients.resize(static_cast<std::size_t>(descriptor) + 1);
        auto &client = m_clients[static_cast<std::size_t>(descriptor)];
        client = std::make_unique<Client>();
        client->descriptor = descriptor;
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = client.get();
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
    }
}

void Ceiling::run()
{
    std::array<epoll_event, 512> events{};
    while (true) {
        const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), -1);
        for (int at = 0; at < count; ++at) {
            auto *client = static_cast<Client *>(events[static_cast<std::size_t>(at)].data.ptr);
            if (client == nullptr) {
                accept();
                continue;
            }
            if ((events[static_cast<std::size_t>(at)].events & EPOLLOUT) != 0)
                markDirty(client);
            readFrom(client);
        }
        // One write for each connection and turn: the largest lever of all.
        std::vector<Client *> dirty;
        dirty.swap(m_dirty);
        for (Client *client : dirty)
            flush(client);
        dirty.clear();
        if (m_dirty.empty())
            m_dirty.swap(dirty); // keeps its memory
    }
}

void Ceiling::readFrom(Client *client)
{
    static std::array<char, 256 * 1024> bytes;
    const ssize_t got = recv(client->descriptor, bytes.data(), bytes.size(), 0);
    if (got == 0 || (got < 0 && errno != EAGAIN))
        return drop(client);
    if (got < 0)
        return;
    client->in.append(bytes.data(), static_cast<std::size_t>(got));
    if (!client->isOpen && !upgrade(client))
        return drop(client);
    if (client->isOpen && !takeFrames(client))
        drop(client);
}

// "GET /ws/chat/ROOM/ HTTP/1.1": the path is the room.
bool Ceiling::upgrade(Client *client)
{
    const std::size_t end = client->in.find("\r\n\r\n");
    if (end == std::string::npos)
        return true;
    constexpr std::string_view name = "Sec-WebSocket-Key: ";
    const std::size_t key = client->in.find(name);
    if (client->in.rfind("GET ", 0) != 0 || key == std::string::npos)
        return false;
    const std::size_t start = key + name.size();
    const std::string value = client->in.substr(start, client->in.find('\r', start) - start);
    client->room = client->in.substr(4, client->in.find(' ', 4) - 4);
    client->out += "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
                   "Upgrade\r\nSec-WebSocket-Accept: " +
                   acceptOf(value) + "\r\n\r\n";
    client->in.erase(0, end + 4);
    client->isOpen = true;
    m_rooms[client->room].push_back(client);
    markDirty(client);
    return true;
}

// Masked frames of up to 64 KiB: what the generator writes.
bool Ceiling::takeFrames(Client *client)
{
    constexpr std::size_t longestFrame = 65'535;
    std::size_t at = 0;
    std::string &in = client->in;
    while (in.size() - at >= 6) {
        const auto opcode = static_cast<Opcode>(static_cast<unsigned char>(in[at]) & 0x0FU);
        std::size_t size = static_cast<unsigned char>(in[at + 1]) & 0x7FU;
        const std::size_t extra = size == 126 ? 2 : 0;
        if (size > 126)
            return false;
        if (in.size() - at < 6 + extra)
            break;
        if (extra > 0)
            size = static_cast<std::size_t>(static_cast<unsigned char>(in[at + 2])) << 8U |
                   static_cast<unsigned char>(in[at + 3]);
        if (size > longestFrame || in.size() - at < 6 + extra + size)
            break;
        const char *mask = in.data() + at + 2 + extra;
        char *payload = in.data() + at + 6 + extra;
        for (std::size_t byte = 0; byte < size; ++byte)
            payload[byte] = static_cast<char>(payload[byte] ^ mask[byte & 3U]);
        if (opcode == Opcode::Close)
            return false;
        if (opcode == Opcode::Text)
            spread(*client, {payload, size});
        at += 6 + extra + size;
    }
    in.erase(0, at);
    return true;
}

// Encoded once for all.
void Ceiling::spread(const Client &from, std::string_view payload)
{
    m_frame.clear();
    appendServerFrame(&m_frame, Opcode::Text, payload);
    for (Client *client : m_rooms[from.room]) {
        client->out.append(m_frame);
        markDirty(client);
    }
}

void Ceiling::markDirty(Client *client)
{
    if (client->isDirty)
        return;
    client->isDirty = true;
    m_dirty.push_back(client);
}

void Ceiling::flush(Client *client)
{
    client->isDirty = false;
    while (client->written < client->out.size()) {
        const ssize_t sent = send(client->descriptor, client->out.data() + client->written,
                                  client->out.size() - client->written, MSG_NOSIGNAL);
        if (sent < 0)
            break; // full, or gone: reading will tell
        client->written += static_cast<std::size_t>(sent);
    }
    const bool waits = client->written < client->out.size();
    if (!waits) {
        client->out.clear();
        client->written = 0;
    }
    if (waits == client->waitsForRoom)
        return;
    client->waitsForRoom = waits;
    epoll_event event{};
    event.events = waits ? EPOLLIN | EPOLLOUT : EPOLLIN;
    event.data.ptr = client;
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, client->descriptor, &event);
}

void Ceiling::drop(Client *client)
{
    const auto members = m_rooms.find(client->room);
    if (members != m_rooms.end()) {
        std::erase(members->second, client);
        if (members->second.empty())
            m_rooms.erase(members);
    }
    std::erase(m_dirty, client);
    const int descriptor = client->descriptor;
    m_clients[static_cast<std::size_t>(descriptor)].reset();
    close(descriptor);
}

int complain(const char *what)
{
    std::fprintf(stderr, "bench_ceiling: %s\n", what);
    return 2;
}

} // namespace

int main(int count, char **words)
{
    constexpr long highestPort = 65'535;
    long port = 0;
    if (count > 1) {
        char *end = nullptr;
        port = std::strtol(words[1], &end, 10);
        if (count > 2 || *end != '\0' || port < 0 || port > highestPort)
            return complain("one argument, a port of this machine, or none for any that is free");
    }
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    Ceiling ceiling;
    if (!ceiling.listen(static_cast<int>(port)))
        return complain("the port is taken");
    ceiling.run();
    return 0;
}
