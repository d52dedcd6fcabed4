#include "tests/bench/socket_io_dialect.h"

namespace chatoyant::bench {

namespace {

// Engine.IO's packet type, followed by Socket.IO's for a message:
// github.com/socketio/engine.io-protocol and github.com/socketio/socket.io-protocol.
constexpr std::string_view ping = "2";
constexpr std::string_view pong = "3";
constexpr std::string_view connectPacket = "40";
constexpr std::string_view eventPacket = "42";
constexpr std::string_view ackPacket = "43";

} // namespace

SocketIoDialect::SocketIoDialect(const Options &options, ssl_ctx_st *tls)
    : m_options(options)
    , m_tls(tls)
{}

bool SocketIoDialect::enter(Person *person, const std::string &room)
{
    Endpoint endpoint;
    endpoint.port = m_options.port;
    endpoint.tls = m_tls;
    endpoint.path = "/socket.io/?EIO=4&transport=websocket";
    Connection &connection = person->connection;
    person->chat = room;
    bool isIn = connection.open(endpoint) && !connection.waitFor("\"sid\"").empty();
    if (isIn) {
        connection.send(connectPacket);
        isIn = !connection.waitFor("40{").empty();
    }
    if (isIn) {
        connection.send(std::string(eventPacket) + R"(0["join",")" + room + "\"]");
        isIn = !connection.waitFor("430[").empty();
    }
    if (!isIn)
        m_error = connection.error();
    return isIn;
}

bool SocketIoDialect::gather(std::vector<Person> *people)
{
    people->resize(static_cast<std::size_t>(m_options.connections));
    const auto size = static_cast<std::size_t>(m_options.groupsOf > 0 ? m_options.groupsOf : 2);
    for (std::size_t at = 0; at < people->size(); ++at) {
        Person &person = (*people)[at];
        person.writes =
            m_options.groupsOf == 0 || at % size < static_cast<std::size_t>(m_options.senders);
        if (!enter(&person, "room" + std::to_string(at / size)))
            return false;
    }
    return true;
}

bool SocketIoDialect::gatherIdle(std::vector<Person> *people)
{
    people->resize(static_cast<std::size_t>(m_options.idle));
    for (std::size_t at = 0; at < people->size(); ++at) {
        if (!enter(&(*people)[at], "idle" + std::to_string(at)))
            return false;
    }
    return true;
}

void SocketIoDialect::send(Person *person, const Outgoing &message)
{
    m_scratch = eventPacket;
    m_scratch.append(std::to_string(message.number)).append(R"(["message",")");
    m_scratch.append(person->chat).append("\",\"").append(message.id).append(1, ' ');
    m_scratch.append(message.text).append("\"]");
    person->connection.send(m_scratch);
}

void SocketIoDialect::read(std::size_t place, Person *person, std::string_view text)
{
    if (text == ping)
        person->connection.send(pong);
    else if (text.substr(0, ackPacket.size()) == ackPacket)
        m_arrivals->answered(place, numberAt(text.substr(ackPacket.size())));
    else
        readDeliveries(place, text);
}

} // namespace chatoyant::bench
