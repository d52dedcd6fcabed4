// People whose server goes away: they come back, sign in and ask for what they missed.
#pragma once

#include "tests/bench/chatoyant_dialect.h"
#include "tests/bench/outcome.h"
#include "tests/bench/watch.h"
#include "tests/bench/windows.h"

#include <vector>

namespace chatoyant::bench {

class CatchUp
{
public:
    CatchUp(const Options &options,
            ChatoyantDialect *dialect,
            std::vector<Person> *people,
            Windows *windows);

    // Makes Options::readyFile once everybody waits for the server to go away.
    Outcome run();

private:
    enum class Phase { Apart, Connecting, SigningIn, Asking, Done };

    struct Return
    {
        Phase phase = Phase::Apart;
        long head = 0;   // before the server went away
        long cursor = 0; // what the client has: a little less
        std::int64_t triedAt = 0;
        std::int64_t connectedAt = 0;
        bool waitsForRoom = true;
    };

    bool readHeads();
    bool waitForTheEnd();
    void comeBack(std::size_t place);
    void goOn(std::size_t place);
    void take(std::size_t place, std::string_view text);
    void askForMissed(std::size_t place);
    void finish(std::size_t place, std::string_view text);

    const Options &m_options;
    ChatoyantDialect *m_dialect;
    std::vector<Person> *m_people;
    Windows *m_windows;
    Watch m_watch;
    std::vector<Return> m_returns;
    std::size_t m_done = 0;
    std::uint64_t m_queries = 0;
    std::int64_t m_brokeAt = 0;
    std::int64_t m_firstAt = 0;
    Outcome m_outcome;
};

} // namespace chatoyant::bench
