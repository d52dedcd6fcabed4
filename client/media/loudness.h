// How loud a recording is, moment by moment: for the meter, and for the bars of a voice note.
#pragma once

#include <QByteArray>
#include <QList>

#include <span>

namespace chatoyant::client {

// Gathers 16-bit samples of one channel.
class Loudness
{
public:
    static constexpr int bars = 100;
    static constexpr int samplesPerStep = 2400; // 50 ms at 48 kHz

    void add(std::span<const qint16> samples);
    // Of the last step, 0 silent … 1 as loud as can be; as ears judge it.
    qreal level() const { return m_steps.isEmpty() ? 0 : m_steps.last(); }
    const QList<qreal> &steps() const { return m_steps; }
    // All of it in at most so many bars, 0 … 255; the loudest is 255 unless all is near silence.
    QByteArray waveform() const;

private:
    QList<qreal> m_steps;
    double m_sum = 0; // of squares
    int m_count = 0;
};

} // namespace chatoyant::client
