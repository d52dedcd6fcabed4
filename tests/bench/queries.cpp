#include "tests/bench/queries.h"

#include "tests/bench/sentences.h"

namespace chatoyant::bench {

namespace {

// What people look for: a word that few wrote, two words, a beginning, a word that many wrote.
std::string wordsToFind(std::uint64_t chance)
{
    constexpr std::uint64_t kinds = 4;
    constexpr std::size_t beginning = 4;
    const std::string word = wordOf(rankFrom(chance));
    switch (chance % kinds) {
    case 0:
        return word;
    case 1:
        return "station " + word;
    case 2:
        return word.substr(0, beginning);
    default:
        return "grandfather";
    }
}

} // namespace

Queries::Queries(const Options &options,
                 ChatoyantDialect *dialect,
                 std::vector<Person> *people,
                 Windows *windows)
    : m_options(options)
    , m_dialect(dialect)
    , m_people(people)
    , m_windows(windows)
    , m_chats(people->size())
    , m_askedAt(people->size())
{}

bool Queries::readChats()
{
    constexpr std::string_view key = "\"chatId\":\"";
    for (std::size_t place = 0; place < m_people->size(); ++place) {
        const std::string answer = m_dialect->ask(&(*m_people)[place], "chat.list", "{}");
        for (std::size_t at = answer.find(key); at != std::string::npos;
             at = answer.find(key, at)) {
            at += key.size();
            m_chats[place].push_back(answer.substr(at, answer.find('"', at) - at));
        }
        if (m_chats[place].empty()) {
            m_outcome.broken = "somebody without chats" +
                               (answer.empty() ? ": " + m_dialect->error() : std::string());
            return false;
        }
    }
    return true;
}

Outcome Queries::run()
{
    if (!readChats())
        return m_outcome;
    for (std::size_t at = 0; at < m_people->size(); ++at)
        m_watch.add((*m_people)[at].connection.descriptor(), at);
    m_windows->begin();
    for (std::size_t at = 0; at < m_people->size(); ++at)
        ask(at);
    constexpr int waitMs = 50;
    while (!m_windows->isOver() && m_outcome.broken.empty()) {
        const int count = m_watch.wait(waitMs);
        m_windows->tick();
        for (int at = 0; at < count; ++at) {
            m_windows->tick();
            const auto place = static_cast<std::size_t>(m_watch.mark(at));
            Connection &connection = (*m_people)[place].connection;
            if (!connection.receive([&](std::string_view text) { take(place, text); }) ||
                !connection.flush())
                m_outcome.broken = connection.error();
        }
    }
    m_windows->tick();
    return m_outcome;
}

std::string Queries::questionOf(std::size_t place)
{
    const std::uint64_t chance = chanceOf(m_asked++);
    const std::vector<std::string> &chats = m_chats[place];
    const std::string &chat = chats[chance % chats.size()];
    constexpr std::uint64_t inOneChat = 4; // every fourth search
    if (m_options.work == "open")
        return R"("method":"log.read","params":{"chatId":")" + chat + R"(","limit":50})";
    std::string params = R"({"query":")" + wordsToFind(chanceOf(chance)) + '"';
    if (m_asked % inOneChat == 0)
        params += R"(,"chatId":")" + chat + '"';
    return R"("method":"message.search","params":)" + params + '}';
}

void Queries::ask(std::size_t place)
{
    if (m_windows->isOver())
        return;
    Connection &connection = (*m_people)[place].connection;
    m_askedAt[place] = m_windows->now();
    connection.send(R"({"jsonrpc":"2.0","id":0,)" + questionOf(place) + '}');
    connection.flush();
}

void Queries::take(std::size_t place, std::string_view text)
{
    if (memberOf(text, "id") != "0")
        return;
    if (text.find("\"error\":") != std::string_view::npos && m_outcome.refusals++ == 0)
        m_outcome.firstRefusal = text;
    const bool holdsSomething = text.find("\"seq\":") != std::string_view::npos;
    if (Window *window = m_windows->at(m_windows->now())) {
        ++window->answers;
        window->deliveries += holdsSomething ? 1 : 0;
    }
    if (Window *window = m_windows->at(m_askedAt[place]))
        window->toAnswer.add(m_windows->now() - m_askedAt[place]);
    ask(place);
}

} // namespace chatoyant::bench
