// Lets all offenders loose, and notes what becomes of each.
#pragma once

#include "tests/bench/hostile/chatter.h"
#include "tests/bench/hostile/hostile_options.h"
#include "tests/bench/hostile/offender.h"
#include "tests/bench/watch.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace chatoyant::bench {

struct SiegeOutcome
{
    std::uint64_t opened = 0; // connections that got as far as they wanted
    std::uint64_t failed = 0; // that did not
    std::uint64_t open = 0;   // in the end
    std::map<int, std::uint64_t> codes;
    std::vector<double> afterSeconds; // of each that was closed, in rising order
    std::uint64_t sent = 0;
    std::uint64_t answered = 0;
    std::uint64_t heard = 0;
    std::string broken; // why it could not go on
};

class Siege
{
public:
    using Offenders = std::vector<std::unique_ptr<Offender>>;

    // Nobody writes where there is no chatter.
    Siege(const HostileOptions &options, Offenders offenders, Chatter *chatter);

    SiegeOutcome run();

private:
    enum class Phase { Waiting, Opening, AtIt, Over };
    struct Place
    {
        std::unique_ptr<Offender> offender;
        Phase phase = Phase::Waiting;
        Offender::Wish wish = Offender::Wish::Read;
        std::int64_t since = 0; // at it, or to begin: from when
    };

    void openMore();
    void begin(std::size_t at);
    void goOn(std::size_t at);
    void lose(std::size_t at);
    void watchFor(std::size_t at);
    void noteProgress(std::size_t at);
    bool isOver() const;
    SiegeOutcome conclude();

    const HostileOptions &m_options;
    std::vector<Place> m_places;
    Chatter *m_chatter;
    Watch m_watch;
    SiegeOutcome m_outcome;
    std::int64_t m_now = 0;
    std::int64_t m_until = 0;
    std::size_t m_opening = 0;
    std::size_t m_over = 0;
    bool m_isReady = false;
};

} // namespace chatoyant::bench
