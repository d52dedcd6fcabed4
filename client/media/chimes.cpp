#include "client/media/chimes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr double attack = 0.004; // seconds: no click at its beginning
constexpr double seconds = 0.7;  // all of them end before that
constexpr double release = 0.05; // and none at its end
constexpr double loudest = 32767;

double valueAt(const Partial &partial, double time)
{
    const double age = time - partial.begins;
    if (age < 0)
        return 0;
    const double turns = partial.hertz * age + partial.bend * age * age / 2;
    return partial.strength * std::min(1.0, age / attack) * std::exp2(-age / partial.halfLife) *
           std::sin(2 * std::numbers::pi * turns);
}

} // namespace

const QList<Chime> &Chimes::all()
{
    static const QList<Chime> chimes{
        {"tones"_L1, {{0, 587.33, 0, 0.14, 0.09}, {0.13, 880, 0, 0.14, 0.12}}},
        {"drop"_L1, {{0, 520, 2600, 0.2, 0.035}, {0.09, 780, 3200, 0.1, 0.03}}},
        {"bell"_L1,
         {{0, 1046.5, 0, 0.11, 0.14}, {0, 2093, 0, 0.05, 0.07}, {0, 2825.6, 0, 0.03, 0.04}}},
        {"wood"_L1,
         {{0, 392, -300, 0.22, 0.022}, {0, 1010, 0, 0.06, 0.012}, {0.11, 440, -300, 0.16, 0.022}}},
    };
    return chimes;
}

QByteArray Chimes::samples(QLatin1StringView name)
{
    const auto chime = std::ranges::find(all(), name, &Chime::name);
    if (chime == all().cend())
        return {};
    QList<qint16> samples;
    const int count = static_cast<int>(seconds * rate);
    samples.reserve(count);
    for (int at = 0; at < count; ++at) {
        const double time = static_cast<double>(at) / rate;
        double sum = 0;
        for (const Partial &partial : chime->partials)
            sum += valueAt(partial, time);
        const double fade = std::min(1.0, (seconds - time) / release);
        samples.append(static_cast<qint16>(std::clamp(sum, -1.0, 1.0) * fade * loudest));
    }
    return {reinterpret_cast<const char *>(samples.constData()),
            samples.size() * qsizetype(sizeof(qint16))};
}

} // namespace chatoyant::client
