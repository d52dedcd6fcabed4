#include "tests/bench/log_ins.h"

#include "tests/bench/chatoyant_dialect.h"

namespace chatoyant::bench {

LogIns::LogIns(const Endpoint &endpoint, std::vector<Person> *people, Windows *windows)
    : m_endpoint(endpoint)
    , m_people(people)
    , m_windows(windows)
    , m_attempts(people->size())
{}

Outcome LogIns::run()
{
    m_windows->begin();
    for (std::size_t at = 0; at < m_people->size(); ++at)
        begin(at);
    constexpr int waitMs = 50;
    while (!m_windows->isOver() && m_outcome.broken.empty()) {
        const int count = m_watch.wait(waitMs);
        m_windows->tick();
        for (int at = 0; at < count && m_outcome.broken.empty(); ++at) {
            m_windows->tick();
            goOn(static_cast<std::size_t>(m_watch.mark(at)));
        }
    }
    m_windows->tick();
    return m_outcome;
}

void LogIns::fail(std::size_t place)
{
    m_outcome.broken = (*m_people)[place].connection.error();
}

void LogIns::begin(std::size_t place)
{
    Connection &connection = (*m_people)[place].connection;
    connection.close();
    if (m_windows->isOver())
        return;
    m_attempts[place] = {m_windows->now(), false, true};
    if (!connection.begin(m_endpoint) ||
        !m_watch.add(connection.descriptor(), place, connection.wantsWrite()))
        return fail(place);
    m_attempts[place].waitsForRoom = connection.wantsWrite();
}

void LogIns::goOn(std::size_t place)
{
    Connection &connection = (*m_people)[place].connection;
    if (!connection.isOpen() && !connection.advance())
        return fail(place);
    if (!connection.isOpen() || !isSignedIn(place))
        return watchFor(place);
    const std::int64_t beganAt = m_attempts[place].beganAt;
    if (Window *window = m_windows->at(m_windows->now()))
        ++window->answers;
    if (Window *window = m_windows->at(beganAt))
        window->toAnswer.add(m_windows->now() - beganAt);
    begin(place);
}

bool LogIns::isSignedIn(std::size_t place)
{
    Person &person = (*m_people)[place];
    Attempt &attempt = m_attempts[place];
    if (person.account.token.empty())
        return true;
    if (!attempt.hasAsked) {
        attempt.hasAsked = true;
        person.connection.send(ChatoyantDialect::resumeText("1", person.account.token));
        if (!person.connection.flush())
            fail(place);
        return false;
    }
    bool isIn = false;
    const bool lives = person.connection.receive([&](std::string_view text) {
        if (text.find("\"error\":") != std::string_view::npos && m_outcome.refusals++ == 0)
            m_outcome.firstRefusal = text;
        isIn = isIn || memberOf(text, "id") == "1";
    });
    if (!lives || !person.connection.flush())
        fail(place);
    return isIn;
}

void LogIns::watchFor(std::size_t place)
{
    Connection &connection = (*m_people)[place].connection;
    Attempt &attempt = m_attempts[place];
    if (connection.wantsWrite() == attempt.waitsForRoom)
        return;
    attempt.waitsForRoom = connection.wantsWrite();
    m_watch.change(connection.descriptor(), place, attempt.waitsForRoom);
}

} // namespace chatoyant::bench
