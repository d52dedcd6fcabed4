#include "common/mood/trainer/calibration.h"

#include <cmath>

namespace chatoyant::training {

namespace {

constexpr double leastProbability = 1e-9;

double lossOf(const QList<Judged> &texts, const ModelSettings &settings)
{
    double sum = 0;
    for (const Judged &text : texts) {
        const Probabilities probable = probabilitiesOf(settings, text.sums);
        double wanted = 0;
        for (size_t label = 0; label < probable.size(); ++label)
            wanted += text.example->target.moods.test(label) ? probable[label] : 0;
        sum -= std::log(std::max(leastProbability, wanted));
    }
    return sum;
}

} // namespace

float bestTemperature(const QList<Judged> &texts, ModelSettings settings)
{
    constexpr int from = 50;
    constexpr int to = 250; // hundredths
    float best = 1;
    double least = std::numeric_limits<double>::max();
    for (int hundredths = from; hundredths <= to; hundredths += 5) {
        settings.temperature = float(hundredths) / 100;
        const double loss = lossOf(texts, settings);
        if (loss < least) {
            least = loss;
            best = settings.temperature;
        }
    }
    return best;
}

float bestSurePlace(const QList<Judged> &texts, ModelSettings settings)
{
    constexpr int from = 20;
    constexpr int to = 60; // hundredths
    float best = 0;
    double most = -1;
    for (int hundredths = from; hundredths <= to; hundredths += 2) {
        settings.surePlace = float(hundredths) / 100;
        QList<std::pair<MoodLabel, MoodLabel>> pairs;
        for (const Judged &text : texts) {
            if (const auto truth = fourLabel(text.example->target.moods)) {
                const MoodLabel said = moodOf(settings, text.sums).label;
                pairs.append({*truth, said == MoodLabel::Angry ? MoodLabel::Tense : said});
            }
        }
        if (const double f1 = macroF1(pairs); f1 > most) {
            most = f1;
            best = settings.surePlace;
        }
    }
    return best;
}

double calibrationError(const QList<Judged> &texts, const ModelSettings &settings)
{
    constexpr int bins = 10;
    std::array<double, bins> confidence{};
    std::array<double, bins> right{};
    double counted = 0;
    for (const Judged &text : texts) {
        const auto truth = fiveLabel(text.example->target.moods);
        if (!truth)
            continue;
        const Mood said = moodOf(settings, text.sums);
        const auto bin = size_t(std::min(bins - 1, int(said.confidence * bins)));
        confidence[bin] += said.confidence;
        right[bin] += said.label == *truth ? 1 : 0;
        counted += 1;
    }
    double sum = 0;
    for (size_t bin = 0; bin < bins; ++bin)
        sum += std::abs(confidence[bin] - right[bin]);
    return counted > 0 ? sum / counted : 0;
}

} // namespace chatoyant::training
