// People who open chats picked at random, or search, one question after the other.
#pragma once

#include "tests/bench/chatoyant_dialect.h"
#include "tests/bench/outcome.h"
#include "tests/bench/watch.h"
#include "tests/bench/windows.h"

#include <vector>

namespace chatoyant::bench {

// An answer with something in it counts as a delivery.
class Queries
{
public:
    Queries(const Options &options,
            ChatoyantDialect *dialect,
            std::vector<Person> *people,
            Windows *windows);

    Outcome run();

private:
    bool readChats();
    void ask(std::size_t place);
    std::string questionOf(std::size_t place);
    void take(std::size_t place, std::string_view text);

    const Options &m_options;
    ChatoyantDialect *m_dialect;
    std::vector<Person> *m_people;
    Windows *m_windows;
    Watch m_watch;
    std::vector<std::vector<std::string>> m_chats; // of each person
    std::vector<std::int64_t> m_askedAt;
    std::uint64_t m_asked = 0;
    Outcome m_outcome;
};

} // namespace chatoyant::bench
