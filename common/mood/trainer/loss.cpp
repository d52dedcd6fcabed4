#include "common/mood/trainer/loss.h"

#include <algorithm>
#include <cmath>

namespace chatoyant::training {

namespace {

constexpr auto valenceHead = static_cast<size_t>(Head::Valence);

// e^logit of each mood, of all that are compared, and of those that are possible.
struct Parts
{
    std::array<float, moodHeads> each{};
    float all = 0;
    float wanted = 0;
};

Parts partsOf(const Truth &truth, const HeadValues &logits)
{
    constexpr float largest = 20;
    Parts parts;
    parts.all = truth.isMood ? 0 : 1; // e^0
    parts.wanted = truth.moods.test(size_t(MoodLabel::Neutral)) ? parts.all : 0;
    for (size_t head = 0; head < moodHeads; ++head) {
        parts.each[head] = std::exp(std::clamp(logits[head], -largest, largest));
        parts.all += parts.each[head];
        parts.wanted += truth.moods.test(size_t(headLabels[head])) ? parts.each[head] : 0;
    }
    return parts;
}

} // namespace

Truth truthOf(const Example &example)
{
    Truth truth;
    truth.moods = example.target.moods;
    truth.hasValence = example.target.valence.has_value();
    truth.valence = float((example.target.valence.value_or(0) + 1) / 2);
    truth.weight = example.weight;
    truth.valenceWeight = example.valenceWeight;
    truth.isMood = example.isMood;
    return truth;
}

HeadValues gradientOf(const Truth &truth, const HeadValues &logits)
{
    HeadValues gradient{};
    if (truth.hasValence)
        gradient[valenceHead] = 1 / (1 + std::exp(-logits[valenceHead])) - truth.valence;
    if (truth.moods.none())
        return gradient;
    const Parts parts = partsOf(truth, logits);
    for (size_t head = 0; head < moodHeads; ++head) {
        const bool isWanted = truth.moods.test(size_t(headLabels[head]));
        gradient[head] =
            parts.each[head] / parts.all - (isWanted ? parts.each[head] / parts.wanted : 0);
    }
    return gradient;
}

double lossOf(const Truth &truth, const HeadValues &logits)
{
    double loss = 0;
    if (truth.hasValence) {
        const double x = logits[valenceHead];
        loss += std::log1p(std::exp(-std::abs(x))) + std::max(x, 0.0) - truth.valence * x;
    }
    if (truth.moods.any()) {
        const Parts parts = partsOf(truth, logits);
        loss -= std::log(double(parts.wanted) / parts.all);
    }
    return loss;
}

} // namespace chatoyant::training
