// People who connect, sign in by token and leave, again and again.
#pragma once

#include "tests/bench/dialect.h"
#include "tests/bench/outcome.h"
#include "tests/bench/watch.h"
#include "tests/bench/windows.h"

#include <vector>

namespace chatoyant::bench {

class LogIns
{
public:
    // Of people without a token, connecting is all.
    LogIns(const Endpoint &endpoint, std::vector<Person> *people, Windows *windows);

    Outcome run();

private:
    struct Attempt
    {
        std::int64_t beganAt = 0;
        bool hasAsked = false;
        bool waitsForRoom = true;
    };

    void begin(std::size_t place);
    void goOn(std::size_t place);
    bool isSignedIn(std::size_t place);
    void watchFor(std::size_t place);
    void fail(std::size_t place);

    Endpoint m_endpoint;
    std::vector<Person> *m_people;
    Windows *m_windows;
    Watch m_watch;
    std::vector<Attempt> m_attempts;
    Outcome m_outcome;
};

} // namespace chatoyant::bench
