// The figures of the last hours: an hour in fine steps, a day in coarse ones, the last minute as
// one.
#pragma once

#include "server/net/figure_ring.h"

namespace chatoyant::server {

// In memory only: a restart begins anew.
class FigureRings
{
public:
    // How much of it is asked for.
    struct Span
    {
        std::chrono::minutes length{60}; // up to an hour in steps of 5 s, a day in steps of 60 s
        QDateTime after;                 // only samples that end later; not valid: all
    };

    FigureRings(const FigureReading &first, int processors);

    // Whether take() would make a sample.
    bool isDue(const QDateTime &now) const { return m_fine.isDue(now); }
    void take(const FigureReading &reading);

    // All but memory and backups. Moods only where enough people wrote: what the meters have of
    // them is that already.
    Figures figures(const Span &span, const FigureReading &now) const;

private:
    FiguresNow lastMinute(const FigureReading &now) const;

    int m_processors;
    QDateTime m_startedAt;
    FigureRing m_fine;
    FigureRing m_coarse;
    std::deque<FigureReading> m_recent; // of the last minute, oldest first; never empty
};

} // namespace chatoyant::server
