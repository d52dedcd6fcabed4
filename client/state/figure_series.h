// A server's figures over a span of time: new samples join those that are there.
#pragma once

#include "common/model/figures.h"

namespace chatoyant::client {

enum class Figure {
    Connections,
    Online,
    Requests,
    Refused,
    Text,
    Files,
    Voice,
    Other,
    P50,
    P95,
    P99,
    Utilisation
};

// As many values as fill the span, whether or not the server ran all that time.
class FigureSeries
{
public:
    // In place of whatever was there.
    void begin(int minutes, const Figures &figures);
    // False: they are of another step, or of a time that is here already, as after a clock was set
    // back. Nothing changes then, and all of them are to be asked for.
    bool add(const Figures &figures);

    bool isEmpty() const { return m_samples.isEmpty(); }
    int minutes() const { return m_minutes; }
    int step() const { return m_step; } // seconds
    qsizetype count() const;
    QDateTime endOf(qsizetype value) const;
    QDateTime last() const { return m_last; } // not valid: there is none
    // NaN: nothing was measured then. What is counted within a step is counted so here as well.
    QList<double> values(Figure figure) const;
    // Nothing: the server did not run then, or says nothing of it.
    const std::optional<FigureSample> &at(qsizetype value) const;

private:
    void append(const Figures &figures, qsizetype missing);

    int m_minutes = 0;
    int m_step = 0;
    QDateTime m_last; // when the last sample ended
    QList<std::optional<FigureSample>> m_samples;
};

} // namespace chatoyant::client
