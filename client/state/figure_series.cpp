#include "client/state/figure_series.h"

#include <cmath>
#include <limits>

namespace chatoyant::client {

namespace {

constexpr int minuteSeconds = 60;
constexpr double noFigure = std::numeric_limits<double>::quiet_NaN();

double figureOf(const FigureSample &sample, Figure figure)
{
    switch (figure) {
    case Figure::Connections:
        return double(sample.connections);
    case Figure::Online:
        return double(sample.online);
    case Figure::Requests:
        return double(sample.requests);
    case Figure::Refused:
        return double(sample.refused);
    case Figure::Text:
        return double(sample.text);
    case Figure::Files:
        return double(sample.files);
    case Figure::Voice:
        return double(sample.voice);
    case Figure::Other:
        return double(sample.other);
    case Figure::P50:
        return sample.p50.value_or(noFigure);
    case Figure::P95:
        return sample.p95.value_or(noFigure);
    case Figure::P99:
        return sample.p99.value_or(noFigure);
    case Figure::Utilisation:
        return sample.utilisation;
    }
    return noFigure;
}

} // namespace

void FigureSeries::begin(int minutes, const Figures &figures)
{
    m_minutes = minutes;
    m_step = figures.step;
    m_last = {};
    m_samples.clear();
    append(figures, 0);
}

bool FigureSeries::add(const Figures &figures)
{
    if (figures.step != m_step)
        return false;
    if (figures.samples.isEmpty())
        return true;
    if (isEmpty()) {
        append(figures, 0);
        return true;
    }
    const qint64 later = m_last.msecsTo(figures.from);
    if (later <= 0)
        return false;
    // Those of a server that was started anew end at other moments.
    const qint64 steps = std::llround(double(later) / (m_step * 1000.0));
    append(figures, qBound<qint64>(0, steps - 1, count()));
    return true;
}

qsizetype FigureSeries::count() const
{
    return m_step > 0 ? qsizetype(m_minutes) * minuteSeconds / m_step : 0;
}

QDateTime FigureSeries::endOf(qsizetype value) const
{
    return m_last.addSecs((value + 1 - count()) * m_step);
}

QList<double> FigureSeries::values(Figure figure) const
{
    QList<double> values(count() - m_samples.size(), noFigure);
    values.reserve(count());
    for (const auto &sample : m_samples)
        values.append(sample ? figureOf(*sample, figure) : noFigure);
    return values;
}

const std::optional<FigureSample> &FigureSeries::at(qsizetype value) const
{
    static const std::optional<FigureSample> none;
    const qsizetype place = value - (count() - m_samples.size());
    return place >= 0 && place < m_samples.size() ? m_samples.at(place) : none;
}

void FigureSeries::append(const Figures &figures, qsizetype missing)
{
    if (figures.samples.isEmpty())
        return;
    m_samples.resize(m_samples.size() + missing);
    for (const FigureSample &sample : figures.samples)
        m_samples.append(sample);
    m_last = figures.endOf(figures.samples.size() - 1);
    if (const qsizetype old = m_samples.size() - count(); old > 0)
        m_samples.remove(0, old);
}

} // namespace chatoyant::client
