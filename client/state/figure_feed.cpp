#include "client/state/figure_feed.h"

#include "client/state/environment.h"

namespace chatoyant::client {

FigureFeed::FigureFeed(RpcChannel &channel, const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_api(channel)
    , m_clock(environment.clock)
    , m_timers(environment.timers)
    , m_alarm(environment.timers)
{
    connect(&m_alarm, &Alarm::rang, this, [this] { isGoingOn() ? refresh() : void(); });
}

void FigureFeed::setMinutes(int minutes)
{
    if (std::exchange(m_minutes, minutes) == minutes)
        return;
    ++m_turn; // whatever is on its way is of another span
    m_isAsking = false;
    if (m_isWatched)
        refresh();
}

void FigureFeed::setWatched(bool isWatched)
{
    if (std::exchange(m_isWatched, isWatched) == isWatched)
        return;
    if (isWatched && (!m_isPaused || !isThere()))
        refresh();
    else if (!isWatched)
        m_alarm.stop();
}

void FigureFeed::setPaused(bool isPaused)
{
    if (std::exchange(m_isPaused, isPaused) == isPaused)
        return;
    if (isGoingOn())
        refresh();
    else
        m_alarm.stop();
    emit changed();
}

void FigureFeed::refresh()
{
    if (!m_isAsking)
        ask();
}

void FigureFeed::forget()
{
    ++m_turn;
    m_isAsking = false;
    m_alarm.stop();
    m_series = {};
    m_now = {};
    m_moods.reset();
    m_error.reset();
    m_askedAt = {};
}

// A clock that was set back far has samples that are older than those that are here.
bool FigureFeed::isStale() const
{
    constexpr int patience = 3;
    const std::chrono::seconds step(m_series.step());
    return m_timers.elapsed() - m_freshAt > patience * step + pause;
}

FigureQuery FigureFeed::query() const
{
    const bool isSame = m_series.minutes() == m_minutes && !isStale();
    return {m_minutes, isSame ? m_series.last() : QDateTime()};
}

void FigureFeed::ask()
{
    m_isAsking = true;
    const FigureQuery wanted = query();
    const auto onAnswer = [this, turn = ++m_turn,
                           isWhole = !wanted.after.isValid()](const Result<Figures> &answer) {
        if (turn != m_turn)
            return;
        m_isAsking = false;
        if (isGoingOn())
            m_alarm.start(pause);
        if (answer)
            return take(*answer, isWhole);
        m_error = answer.error();
        emit changed();
    };
    m_api.figures(wanted, this, onAnswer);
}

void FigureFeed::take(const Figures &figures, bool isWhole)
{
    if (isWhole)
        m_series.begin(m_minutes, figures);
    else if (!m_series.add(figures)) {
        m_series = {};
        return ask();
    }
    if (isWhole || !figures.samples.isEmpty())
        m_freshAt = m_timers.elapsed();
    m_now = figures.now;
    m_moods = figures.moods;
    m_error.reset();
    m_askedAt = m_clock.now();
    emit changed();
}

} // namespace chatoyant::client
