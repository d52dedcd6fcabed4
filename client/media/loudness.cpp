#include "client/media/loudness.h"

#include <algorithm>
#include <cmath>

namespace chatoyant::client {

namespace {

constexpr double fullScale = 32768;
constexpr double silence = -60; // dB below full scale: nothing is heard below

// From decibels, since ears go by ratios.
qreal heard(double rms)
{
    if (rms <= 0)
        return 0;
    const double decibels = 20 * std::log10(rms / fullScale);
    return std::clamp(1 - decibels / silence, 0.0, 1.0);
}

} // namespace

void Loudness::add(std::span<const qint16> samples)
{
    for (const qint16 sample : samples) {
        m_sum += double(sample) * sample;
        if (++m_count < samplesPerStep)
            continue;
        m_steps.append(heard(std::sqrt(m_sum / m_count)));
        m_sum = 0;
        m_count = 0;
    }
}

QByteArray Loudness::waveform() const
{
    constexpr qreal quietest = 0.25; // a note of whispers is not blown up to shouting
    const qsizetype count = std::min<qsizetype>(bars, m_steps.size());
    if (count == 0)
        return {};
    const qreal loudest = std::max(quietest, *std::max_element(m_steps.cbegin(), m_steps.cend()));
    QByteArray waveform;
    for (qsizetype bar = 0; bar < count; ++bar) {
        const auto first = m_steps.cbegin() + bar * m_steps.size() / count;
        const auto last = m_steps.cbegin() + (bar + 1) * m_steps.size() / count;
        waveform.append(
            static_cast<char>(std::lround(255 * *std::max_element(first, last) / loudest)));
    }
    return waveform;
}

} // namespace chatoyant::client
