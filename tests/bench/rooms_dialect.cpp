#include "tests/bench/rooms_dialect.h"

namespace chatoyant::bench {

RoomsDialect::RoomsDialect(const Options &options, ssl_ctx_st *tls)
    : m_options(options)
    , m_tls(tls)
{}

bool RoomsDialect::enter(Person *person, const std::string &room)
{
    Endpoint endpoint;
    endpoint.port = m_options.port;
    endpoint.tls = m_tls;
    endpoint.path = "/ws/chat/" + room + '/';
    if (!person->connection.open(endpoint))
        m_error = person->connection.error();
    return m_error.empty();
}

bool RoomsDialect::gather(std::vector<Person> *people)
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

bool RoomsDialect::gatherIdle(std::vector<Person> *people)
{
    people->resize(static_cast<std::size_t>(m_options.idle));
    for (std::size_t at = 0; at < people->size(); ++at) {
        if (!enter(&(*people)[at], "idle" + std::to_string(at)))
            return false;
    }
    return true;
}

void RoomsDialect::send(Person *person, const Outgoing &message)
{
    m_scratch = R"({"message": ")";
    m_scratch.append(message.id).append(1, ' ').append(message.text).append("\"}");
    person->connection.send(m_scratch);
}

void RoomsDialect::read(std::size_t place, Person *, std::string_view text)
{
    readDeliveries(place, text);
}

} // namespace chatoyant::bench
