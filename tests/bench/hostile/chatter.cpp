#include "tests/bench/hostile/chatter.h"

#include "tests/bench/sentences.h"
#include "tests/bench/watch.h"

namespace chatoyant::bench {

namespace {

constexpr std::size_t letters = 15'000;

std::string longText()
{
    std::string text;
    for (std::size_t at = 0; text.size() < letters; ++at)
        text.append(sentences[at % sentences.size()]).append(1, ' ');
    text.resize(letters, '.');
    return text;
}

// A text is one notification or a batch of them.
std::uint64_t entriesIn(std::string_view text)
{
    constexpr std::string_view mark = R"("method":"entry")";
    std::uint64_t count = 0;
    for (std::size_t at = text.find(mark); at != std::string_view::npos;
         at = text.find(mark, at + mark.size()))
        ++count;
    return count;
}

} // namespace

Chatter::Chatter(Person *person, int rate)
    : m_person(person)
    , m_rate(rate)
    , m_tag("c" + std::to_string(bench::now()) + '-')
{}

void Chatter::send()
{
    static const std::string text = longText();
    const std::string number = std::to_string(m_number);
    m_person->connection.send(
        R"({"jsonrpc":"2.0","id":)" + number + R"(,"method":"message.send","params":{"chatId":")" +
        m_person->chat + R"(","clientId":")" + m_tag + number + R"(","text":")" + text + "\"}}");
}

bool Chatter::turn(std::int64_t now)
{
    if (m_began == 0)
        m_began = now;
    const auto due = static_cast<std::uint64_t>((now - m_began) * m_rate / second);
    Connection &connection = m_person->connection;
    for (; m_number < due && !connection.hasQueued(); ++m_number)
        send();
    const bool lives = connection.flush() && connection.receive([this](std::string_view text) {
        m_heard += entriesIn(text);
        if (text.find("\"error\":") != std::string_view::npos)
            m_error = text;
    });
    if (!lives)
        m_error = connection.error();
    return m_error.empty();
}

} // namespace chatoyant::bench
