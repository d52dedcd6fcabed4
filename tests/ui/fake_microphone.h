// A microphone that hears what a test says into it, at once.
#pragma once

#include "client/media/microphone.h"

#include <cmath>

namespace chatoyant::client {

class FakeMicrophone final : public Microphone
{
public:
    using Microphone::Microphone;

    void start() override
    {
        ++starts;
        if (refusal)
            return emit failed(*refusal);
        isOn = true;
    }

    // The last word comes after the hand has let go.
    void stop() override
    {
        if (!isOn)
            return;
        if (isSlow)
            return;
        say(tail);
        isOn = false;
        emit stopped();
    }

    void abort() override { isOn = false; }

    // Somebody speaks for so long.
    void say(int milliseconds)
    {
        QList<qint16> samples;
        for (int at = 0; at < milliseconds * (rate / 1000); ++at, ++m_at) {
            const double time = double(m_at) / rate;
            const double swell = 0.55 - 0.45 * std::cos(2 * M_PI * 1.3 * time);
            samples.append(static_cast<qint16>(14000 * swell * std::sin(2 * M_PI * 220 * time)));
        }
        said += isOn ? milliseconds : 0;
        if (isOn)
            emit heard(samples);
    }

    void lose()
    {
        isOn = false;
        emit failed(VoiceFault::Lost);
    }

    // What stop() had begun comes to its end.
    void finish()
    {
        isSlow = false;
        stop();
    }

    std::optional<VoiceFault> refusal;
    bool isOn = false;
    bool isSlow = false; // the last word takes its time
    int starts = 0;
    int tail = 0; // ms
    int said = 0; // ms, heard by somebody

private:
    qint64 m_at = 0;
};

} // namespace chatoyant::client
