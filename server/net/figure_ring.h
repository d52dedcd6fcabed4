// The last samples of one length, made of differences between readings.
#pragma once

#include "common/model/figures.h"
#include "server/net/figure_reading.h"

#include <chrono>
#include <deque>

namespace chatoyant::server {

// A sample ends where the clock shows a multiple of its length, whenever within the next one that
// is noticed.
class FigureRing
{
public:
    struct Form
    {
        std::chrono::seconds step;
        size_t most = 0;    // samples that are kept
        int processors = 1; // that this process may use
    };

    FigureRing(const Form &form, const FigureReading &first);

    // A sample has ended since the last reading, or the clock was set back for good.
    bool isDue(const QDateTime &now) const;
    // Of several that have ended unnoticed each gets an even part. Where the clock jumped so far
    // that no sample would be left, all are forgotten.
    void take(const FigureReading &reading);

    // Those that end after that moment, oldest first, into `step`, `from` and `samples`.
    void copySince(const QDateTime &moment, Figures &figures) const;

private:
    qint64 numberAt(const QDateTime &moment) const;
    FigureSample part(const FigureReading &reading, quint64 index, quint64 count) const;

    Form m_form;
    FigureReading m_last;
    qint64 m_number; // of the sample that is not over
    std::deque<FigureSample> m_samples;
};

// What lies between two readings.
quint64 countBetween(quint64 before, quint64 after);
DelayCounts delaysBetween(const FigureReading &before, const FigureReading &after);
// 0 … 1
double utilisationBetween(const FigureReading &before, const FigureReading &after, int processors);
// In milliseconds.
std::optional<double> delayMs(const DelayCounts &delays, double share);

} // namespace chatoyant::server
