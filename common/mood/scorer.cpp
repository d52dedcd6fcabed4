#include "common/mood/scorer.h"

#include <algorithm>
#include <cmath>

namespace chatoyant {

namespace {

constexpr auto valence = static_cast<size_t>(Head::Valence);

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

bool isDoubtful(const MoodModel &model, const Sums &sums)
{
    if (model.network().isEmpty() || !isReadable(model.settings(), sums))
        return false;
    const Probabilities probable = probabilitiesOf(model.settings(), sums);
    return *std::max_element(probable.begin(), probable.end()) < model.settings().linearSure;
}

void addNetwork(const MoodModel &model, const Cut &cut, Sums &sums)
{
    sums.network = model.network().valuesOf(cut.tokens);
    sums.hasNetwork = true;
}

HeadValues logitsOf(const ModelSettings &settings, const Sums &sums)
{
    const float factor = lengthFactor(settings, sums.known);
    const JointShares &joint = settings.joint;
    HeadValues logits{};
    for (size_t head = 0; head < headCount; ++head) {
        const float linear = settings.bias[head] + sums.values[head] * factor;
        const bool isValence = head == valence;
        if (sums.hasNetwork)
            logits[head] = (isValence ? joint.linearValence : joint.linear) * linear +
                           (isValence ? joint.networkValence : joint.network) * sums.network[head];
        else
            logits[head] = linear / (isValence ? 1 : settings.temperature);
    }
    return logits;
}

Probabilities probabilitiesOf(const ModelSettings &settings, const Sums &sums)
{
    const HeadValues logits = logitsOf(settings, sums);
    Probabilities result{};
    for (size_t head = 0; head < headLabels.size(); ++head)
        at(result, headLabels[head]) = logits[head];
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
    return std::tanh(logitsOf(settings, sums)[valence] / 2);
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
