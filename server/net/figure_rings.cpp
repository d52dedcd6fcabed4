#include "server/net/figure_rings.h"

#include <numeric>

namespace chatoyant::server {

using namespace std::chrono_literals;

namespace {

constexpr auto fineStep = 5s;
constexpr auto coarseStep = 60s;
constexpr size_t fineMost = 720;    // an hour
constexpr size_t coarseMost = 1440; // a day
constexpr auto fineSpan = 60min;
constexpr size_t recentMost = coarseStep / fineStep;

std::optional<Figures::MoodBins> moodsOf(const MeterTotals &totals)
{
    Figures::MoodBins bins{};
    static_assert(std::tuple_size_v<decltype(totals.scores)> == std::tuple_size_v<decltype(bins)>);
    std::copy(totals.scores.begin(), totals.scores.end(), bins.begin());
    return bins == Figures::MoodBins{} ? std::nullopt : std::optional(bins);
}

} // namespace

FigureRings::FigureRings(const FigureReading &first, int processors)
    : m_processors(processors)
    , m_startedAt(first.at)
    , m_fine({fineStep, fineMost, processors}, first)
    , m_coarse({coarseStep, coarseMost, processors}, first)
    , m_recent{first}
{}

void FigureRings::take(const FigureReading &reading)
{
    if (!isDue(reading.at))
        return;
    m_fine.take(reading);
    m_coarse.take(reading);
    if (reading.at < m_recent.back().at)
        m_recent.clear(); // the clock was set back: no time lies between them
    m_recent.push_back(reading);
    while (m_recent.size() > recentMost)
        m_recent.pop_front();
}

Figures FigureRings::figures(const Span &span, const FigureReading &now) const
{
    QDateTime since = now.at.addSecs(-std::chrono::seconds(span.length).count());
    if (span.after.isValid() && span.after > since)
        since = span.after;
    Figures figures;
    (span.length <= fineSpan ? m_fine : m_coarse).copySince(since, figures);
    figures.now = lastMinute(now);
    figures.moods = moodsOf(now.totals);
    return figures;
}

FiguresNow FigureRings::lastMinute(const FigureReading &now) const
{
    constexpr double milli = 1e-3;
    const FigureReading &before = m_recent.front();
    const auto &totalsBefore = before.totals.messages;
    const auto sum = [](const auto &counts) {
        return std::accumulate(counts.begin(), counts.end(), quint64(0));
    };
    const double seconds = std::max(1.0, double(before.at.msecsTo(now.at)) * milli);
    const quint64 requests = countBetween(before.totals.requests, now.totals.requests);
    const quint64 faults = countBetween(before.totals.faults, now.totals.faults);
    FiguresNow figures;
    figures.online = now.online;
    figures.connections = now.connections;
    figures.messagesPerSecond =
        double(countBetween(sum(totalsBefore), sum(now.totals.messages))) / seconds;
    figures.p95 = delayMs(delaysBetween(before, now), 0.95);
    if (requests > 0)
        figures.errorShare = double(faults) / double(requests);
    figures.utilisation = utilisationBetween(before, now, m_processors);
    figures.startedAt = m_startedAt;
    return figures;
}

} // namespace chatoyant::server
