#include "tests/bench/catch_up.h"

#include <algorithm>
#include <fstream>

namespace chatoyant::bench {

namespace {

constexpr long missed = 20; // entries that each client lacks
constexpr std::int64_t retryEvery = second / 10;
constexpr std::int64_t patience = 60 * second;
constexpr int waitMs = 20;

double secondsOf(std::int64_t microseconds)
{
    return static_cast<double>(microseconds) / static_cast<double>(second);
}

} // namespace

CatchUp::CatchUp(const Options &options,
                 ChatoyantDialect *dialect,
                 std::vector<Person> *people,
                 Windows *windows)
    : m_options(options)
    , m_dialect(dialect)
    , m_people(people)
    , m_windows(windows)
    , m_returns(people->size())
{}

bool CatchUp::readHeads()
{
    for (std::size_t at = 0; at < m_people->size(); ++at) {
        Person &person = (*m_people)[at];
        const std::string answer =
            m_dialect->ask(&person, "log.read", R"({"chatId":")" + person.chat + R"(","limit":1})");
        if (answer.empty())
            m_outcome.broken = m_dialect->error();
        m_returns[at].head = static_cast<long>(numberAt(memberOf(answer, "head")));
        m_returns[at].cursor = std::max(0L, m_returns[at].head - missed);
    }
    return m_outcome.broken.empty();
}

// Until every connection has broken.
bool CatchUp::waitForTheEnd()
{
    for (std::size_t at = 0; at < m_people->size(); ++at)
        m_watch.add((*m_people)[at].connection.descriptor(), at);
    std::ofstream(m_options.readyFile).flush();
    const std::int64_t deadline = now() + patience;
    std::size_t left = m_people->size();
    while (left > 0) {
        const int count = m_watch.wait(waitMs);
        for (int at = 0; at < count; ++at) {
            Connection &connection = (*m_people)[m_watch.mark(at)].connection;
            if (connection.receive([](std::string_view) {}) && connection.flush())
                continue;
            if (m_brokeAt == 0)
                m_brokeAt = now();
            connection.close();
            --left;
        }
        if (now() > deadline) {
            m_outcome.broken = "the server did not go away";
            return false;
        }
    }
    return true;
}

Outcome CatchUp::run()
{
    if (!readHeads() || !waitForTheEnd())
        return m_outcome;
    m_windows->begin();
    m_windows->tick();
    while (m_done < m_people->size() && m_windows->now() < m_brokeAt + patience) {
        for (std::size_t at = 0; at < m_people->size(); ++at) {
            if (m_returns[at].phase == Phase::Apart &&
                m_windows->now() - m_returns[at].triedAt > retryEvery)
                comeBack(at);
        }
        const int count = m_watch.wait(waitMs);
        m_windows->tick();
        for (int at = 0; at < count; ++at)
            goOn(static_cast<std::size_t>(m_watch.mark(at)));
    }
    m_windows->cut();
    if (m_done < m_people->size())
        m_outcome.broken = "not everybody caught up";
    m_outcome.downSeconds = secondsOf(m_firstAt - m_brokeAt);
    m_outcome.backSeconds = secondsOf(m_windows->now() - m_firstAt);
    m_outcome.queriesPerClient =
        static_cast<double>(m_queries) / static_cast<double>(m_people->size());
    return m_outcome;
}

void CatchUp::comeBack(std::size_t place)
{
    Connection &connection = (*m_people)[place].connection;
    Return &coming = m_returns[place];
    coming.triedAt = m_windows->now();
    connection.close();
    if (!connection.begin(m_dialect->endpoint()))
        return;
    coming.phase = Phase::Connecting;
    coming.waitsForRoom = connection.wantsWrite();
    m_watch.add(connection.descriptor(), place, coming.waitsForRoom);
}

void CatchUp::goOn(std::size_t place)
{
    Person &person = (*m_people)[place];
    Return &coming = m_returns[place];
    bool lives = person.connection.isOpen() || person.connection.advance();
    if (lives && person.connection.isOpen() && coming.phase == Phase::Connecting) {
        coming.phase = Phase::SigningIn;
        coming.connectedAt = now();
        if (m_firstAt == 0)
            m_firstAt = coming.connectedAt;
        person.connection.send(ChatoyantDialect::resumeText("1", person.account.token));
    } else if (lives && person.connection.isOpen()) {
        lives = person.connection.receive([&](std::string_view text) { take(place, text); });
    }
    if (!lives || (person.connection.isOpen() && !person.connection.flush())) {
        if (coming.phase != Phase::Done)
            coming.phase = Phase::Apart;
        person.connection.close();
        return;
    }
    if (person.connection.wantsWrite() == coming.waitsForRoom)
        return;
    coming.waitsForRoom = person.connection.wantsWrite();
    m_watch.change(person.connection.descriptor(), place, coming.waitsForRoom);
}

void CatchUp::take(std::size_t place, std::string_view text)
{
    const Phase phase = m_returns[place].phase;
    const std::string_view id = memberOf(text.substr(0, text.find("\"result\"")), "id");
    if (text.find("\"error\":") != std::string_view::npos) {
        if (m_outcome.refusals++ == 0)
            m_outcome.firstRefusal = text;
    } else if (phase == Phase::SigningIn && id == "1") {
        askForMissed(place);
    } else if (phase == Phase::Asking && id == "2") {
        finish(place, text);
    }
}

void CatchUp::askForMissed(std::size_t place)
{
    Person &person = (*m_people)[place];
    m_returns[place].phase = Phase::Asking;
    ++m_queries;
    person.connection.send(
        R"({"jsonrpc":"2.0","id":2,"method":"log.catchUp","params":{"user":0,"chats":{")" +
        person.chat + "\":" + std::to_string(m_returns[place].cursor) + "}}}");
}

void CatchUp::finish(std::size_t place, std::string_view text)
{
    Return &coming = m_returns[place];
    const std::string_view chats = text.substr(std::min(text.size(), text.find("\"chats\":")));
    if (static_cast<long>(numberAt(memberOf(chats, "head"))) < coming.head) {
        ++m_outcome.refusals;
        m_outcome.firstRefusal = "entries are missing after the restart: " + std::string(text);
    }
    if (memberOf(text, "more") == "true")
        return askForMissed(place);
    coming.phase = Phase::Done;
    ++m_done;
    Window &window = m_windows->all().front();
    ++window.answers;
    window.toAnswer.add(now() - coming.connectedAt);
}

} // namespace chatoyant::bench
