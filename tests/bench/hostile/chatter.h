// An honest member of a chat, who writes long messages to those that do not read them.
#pragma once

#include "tests/bench/dialect.h"

#include <cstdint>
#include <string>

namespace chatoyant::bench {

class Chatter
{
public:
    // The person is signed in and outlives this.
    Chatter(Person *person, int rate);

    int descriptor() const { return m_person->connection.descriptor(); }
    // Writes what is due and reads what has come. False when the connection is over.
    bool turn(std::int64_t now);
    std::uint64_t heard() const { return m_heard; }
    const std::string &error() const { return m_error; }

private:
    void send();

    Person *m_person;
    int m_rate;
    std::int64_t m_began = 0;
    std::uint64_t m_number = 0;
    std::uint64_t m_heard = 0;
    std::string m_tag;
    std::string m_error;
};

} // namespace chatoyant::bench
