#include "common/mood/scorer.h"

#include <algorithm>
#include <cmath>

namespace chatoyant {

namespace {

// Which label a head speaks for; valence speaks for none.
constexpr std::array headLabels{MoodLabel::Joyful, MoodLabel::Sad, MoodLabel::Tense,
                                MoodLabel::Angry};

double &at(Probabilities &probabilities, MoodLabel label)
{
    return probabilities[static_cast<size_t>(label)];
}

bool contradicts(MoodLabel label, double score)
{
    if (label == MoodLabel::Neutral)
        return false;
    return label == MoodLabel::Joyful ? score < 0 : score > 0;
}

} // namespace

float lengthFactor(const ModelSettings &settings, int known)
{
    return std::pow(float(std::max(1, known)), -settings.lengthPower);
}

Sums sumsOf(const MoodModel &model, const Cut &cut)
{
    for (const Feature &feature : cut.features)
        model.prefetch(feature.hash);
    Sums sums;
    for (const Feature &feature : cut.features) {
        const qint8 *codes = model.codes(feature.hash);
        sums.words += feature.isWord ? 1 : 0;
        if (!codes)
            continue;
        ++sums.known;
        sums.knownWords += feature.isWord ? 1 : 0;
        sums.hasFace =
            sums.hasFace || (feature.firstToken == feature.lastToken &&
                             cut.tokens.tokens[feature.firstToken].kind == TokenKind::Face);
        for (size_t head = 0; head < headCount; ++head)
            sums.values[head] += model.weight(head, codes[head]);
    }
    return sums;
}

Probabilities probabilitiesOf(const ModelSettings &settings, const Sums &sums)
{
    const float factor = lengthFactor(settings, sums.known);
    Probabilities result{};
    for (size_t head = 0; head < headLabels.size(); ++head)
        at(result, headLabels[head]) =
            (settings.bias[head] + sums.values[head] * factor) / settings.temperature;
    const double largest = *std::max_element(result.begin(), result.end());
    double total = 0;
    for (double &value : result) {
        value = std::exp(value - largest);
        total += value;
    }
    for (double &value : result)
        value /= total;
    return result;
}

double scoreOf(const ModelSettings &settings, const Sums &sums)
{
    constexpr auto valence = static_cast<size_t>(Head::Valence);
    const float factor = lengthFactor(settings, sums.known);
    return std::tanh((settings.bias[valence] + sums.values[valence] * factor) / 2);
}

bool isReadable(const ModelSettings &settings, const Sums &sums)
{
    if (sums.hasFace)
        return true;
    return sums.words > 0 && float(sums.knownWords) >= settings.leastKnown * float(sums.words) &&
           sums.knownWords > 0;
}

Mood moodOf(const ModelSettings &settings, const Sums &sums)
{
    Mood mood;
    if (!isReadable(settings, sums))
        return mood;
    const Probabilities probable = probabilitiesOf(settings, sums);
    mood.score = scoreOf(settings, sums);
    const auto most = std::max_element(probable.begin(), probable.end());
    const auto label = static_cast<MoodLabel>(most - probable.begin());
    if (*most >= settings.surePlace && !contradicts(label, mood.score))
        mood.label = label;
    mood.confidence = probable[static_cast<size_t>(mood.label)];
    return mood;
}

} // namespace chatoyant
