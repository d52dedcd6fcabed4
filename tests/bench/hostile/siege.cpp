#include "tests/bench/hostile/siege.h"

#include <algorithm>
#include <fstream>

namespace chatoyant::bench {

namespace {

constexpr std::uint64_t chatterMark = ~0ULL;
constexpr std::size_t mostOpening = 64; // more than a backlog takes would wait for seconds
constexpr std::int64_t pause = second / 10;
constexpr int waitMs = 10;

} // namespace

Siege::Siege(const HostileOptions &options, Offenders offenders, Chatter *chatter)
    : m_options(options)
    , m_chatter(chatter)
{
    m_places.reserve(offenders.size());
    for (auto &offender : offenders)
        m_places.push_back({std::move(offender)});
}

SiegeOutcome Siege::run()
{
    m_now = now();
    m_until = m_now + static_cast<std::int64_t>(m_options.seconds * second);
    if (m_chatter != nullptr)
        m_watch.add(m_chatter->descriptor(), chatterMark);
    while (!isOver()) {
        openMore();
        const int count = m_watch.wait(waitMs);
        m_now = now();
        for (int at = 0; at < count; ++at) {
            if (m_watch.mark(at) != chatterMark)
                goOn(m_watch.mark(at));
        }
        if (m_chatter != nullptr && !m_chatter->turn(m_now))
            m_outcome.broken = "who writes: " + m_chatter->error();
    }
    return conclude();
}

bool Siege::isOver() const
{
    return m_now >= m_until || m_over == m_places.size() || !m_outcome.broken.empty();
}

void Siege::openMore()
{
    for (std::size_t at = 0; at < m_places.size() && m_opening < mostOpening; ++at) {
        if (m_places[at].phase == Phase::Waiting && m_places[at].since <= m_now)
            begin(at);
    }
}

void Siege::begin(std::size_t at)
{
    Place &place = m_places[at];
    place.phase = Phase::Opening;
    ++m_opening;
    if (!place.offender->begin())
        return lose(at);
    place.wish = place.offender->wish();
    m_watch.add(place.offender->descriptor(), at, place.wish == Offender::Wish::ReadAndWrite);
    noteProgress(at);
}

void Siege::goOn(std::size_t at)
{
    if (!m_places[at].offender->turn())
        return lose(at);
    noteProgress(at);
    watchFor(at);
}

void Siege::noteProgress(std::size_t at)
{
    Place &place = m_places[at];
    if (place.phase != Phase::Opening || !place.offender->isAtIt())
        return;
    place.phase = Phase::AtIt;
    place.since = m_now;
    --m_opening;
    ++m_outcome.opened;
    if (!m_isReady && m_outcome.opened >= m_places.size() && !m_options.readyFile.empty())
        std::ofstream(m_options.readyFile).flush();
    m_isReady = m_isReady || m_outcome.opened >= m_places.size();
}

void Siege::watchFor(std::size_t at)
{
    Place &place = m_places[at];
    const Offender::Wish wish = place.offender->wish();
    if (wish == place.wish)
        return;
    place.wish = wish;
    if (wish == Offender::Wish::End)
        m_watch.changeToEnd(place.offender->descriptor(), at);
    else
        m_watch.change(place.offender->descriptor(), at, wish == Offender::Wish::ReadAndWrite);
}

void Siege::lose(std::size_t at)
{
    Place &place = m_places[at];
    if (place.phase == Phase::AtIt) {
        ++m_outcome.codes[place.offender->closeCode()];
        m_outcome.afterSeconds.push_back(static_cast<double>(m_now - place.since) / second);
    } else {
        --m_opening;
        ++m_outcome.failed;
    }
    place.offender->end();
    place.phase = m_options.isStubborn ? Phase::Waiting : Phase::Over;
    place.since = m_now + pause;
    m_over += place.phase == Phase::Over;
}

SiegeOutcome Siege::conclude()
{
    for (const Place &place : m_places) {
        m_outcome.open += place.phase == Phase::AtIt;
        m_outcome.sent += place.offender->sent();
        m_outcome.answered += place.offender->answered();
    }
    if (m_chatter != nullptr)
        m_outcome.heard = m_chatter->heard();
    std::sort(m_outcome.afterSeconds.begin(), m_outcome.afterSeconds.end());
    return std::move(m_outcome);
}

} // namespace chatoyant::bench
