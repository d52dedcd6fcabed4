#include "server/net/figure_ring.h"

#include <algorithm>

namespace chatoyant::server {

namespace {

using std::chrono::milliseconds;

// Clocks are set back by this much every now and then: samples wait for it to pass.
constexpr milliseconds smallStepBack = std::chrono::minutes(1);

} // namespace

FigureRing::FigureRing(const Form &form, const FigureReading &first)
    : m_form(form)
    , m_last(first)
    , m_number(numberAt(first.at))
{}

qint64 FigureRing::numberAt(const QDateTime &moment) const
{
    return moment.toMSecsSinceEpoch() / milliseconds(m_form.step).count();
}

bool FigureRing::isDue(const QDateTime &now) const
{
    return numberAt(now) > m_number || now.msecsTo(m_last.at) > smallStepBack.count();
}

void FigureRing::take(const FigureReading &reading)
{
    if (!isDue(reading.at))
        return;
    const qint64 over = numberAt(reading.at) - m_number;
    if (over <= 0 || over > qint64(m_form.most)) {
        m_samples.clear();
    } else {
        for (qint64 index = 0; index < over; ++index)
            m_samples.push_back(part(reading, quint64(index), quint64(over)));
        while (m_samples.size() > m_form.most)
            m_samples.pop_front();
    }
    m_number += over;
    m_last = reading;
}

// Parts of whole numbers, which together are the whole.
FigureSample FigureRing::part(const FigureReading &reading, quint64 index, quint64 count) const
{
    const auto even = [&](quint64 before, quint64 after) {
        const quint64 all = countBetween(before, after);
        return qint64(all * (index + 1) / count - all * index / count);
    };
    const MeterTotals &before = m_last.totals;
    const MeterTotals &after = reading.totals;
    const auto messages = [&](MessageContent content) {
        return even(before.messages[size_t(content)], after.messages[size_t(content)]);
    };
    const DelayCounts delays = delaysBetween(m_last, reading);
    FigureSample sample;
    sample.connections = reading.connections;
    sample.online = reading.online;
    sample.requests = even(before.requests, after.requests);
    sample.refused = even(before.faults, after.faults);
    sample.text = messages(MessageContent::Text);
    sample.files = messages(MessageContent::Files);
    sample.voice = messages(MessageContent::Voice);
    sample.other = messages(MessageContent::Other);
    sample.p50 = delayMs(delays, 0.5);
    sample.p95 = delayMs(delays, 0.95);
    sample.p99 = delayMs(delays, 0.99);
    sample.utilisation = utilisationBetween(m_last, reading, m_form.processors);
    return sample;
}

void FigureRing::copySince(const QDateTime &moment, Figures &figures) const
{
    // The last sample ends where the one begins that is not over.
    const qint64 step = milliseconds(m_form.step).count();
    const qint64 end = m_number * step;
    const qint64 wanted = (end - moment.toMSecsSinceEpoch() + step - 1) / step;
    const auto count = std::clamp<qint64>(wanted, 0, qint64(m_samples.size()));
    figures.step = int(m_form.step.count());
    figures.samples = QList<FigureSample>(m_samples.cend() - count, m_samples.cend());
    figures.from =
        count > 0 ? QDateTime::fromMSecsSinceEpoch(end - (count - 1) * step, Qt::UTC) : QDateTime();
}

quint64 countBetween(quint64 before, quint64 after)
{
    return after > before ? after - before : 0;
}

DelayCounts delaysBetween(const FigureReading &before, const FigureReading &after)
{
    DelayCounts between;
    for (size_t bucket = 0; bucket < between.counts.size(); ++bucket)
        between.counts[bucket] = countBetween(before.totals.delivery.counts[bucket],
                                              after.totals.delivery.counts[bucket]);
    return between;
}

double utilisationBetween(const FigureReading &before, const FigureReading &after, int processors)
{
    constexpr double milli = 1e-3;
    const double passed = double(before.at.msecsTo(after.at)) * milli * processors;
    const double used = after.processorSeconds - before.processorSeconds;
    return passed > 0 ? std::clamp(used / passed, 0.0, 1.0) : 0;
}

std::optional<double> delayMs(const DelayCounts &delays, double share)
{
    constexpr double perSecond = 1000;
    const auto seconds = delays.quantile(share);
    return seconds ? std::optional(*seconds * perSecond) : std::nullopt;
}

} // namespace chatoyant::server
