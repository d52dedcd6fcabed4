#include "common/mood/trainer/calibration.h"

#include "common/mood/agreement.h"

#include <cmath>

namespace chatoyant::training {

using namespace Qt::StringLiterals;

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

// Of the sign of S, over texts that are pleasant or unpleasant.
double valenceLossOf(const QList<Judged> &texts, const ModelSettings &settings)
{
    double sum = 0;
    for (const Judged &text : texts) {
        const double valence = text.example->target.valence.value_or(0);
        if (std::abs(valence) < polarFrom)
            continue;
        const double logit = logitsOf(settings, text.sums)[static_cast<size_t>(Head::Valence)];
        sum += std::log1p(std::exp(valence > 0 ? -logit : logit));
    }
    return sum;
}

using Loss = double (*)(const QList<Judged> &, const ModelSettings &);

// Sets the two shares to those with the least loss.
void fitShares(const QList<Judged> &texts, ModelSettings &settings, float &linear, float &network)
{
    constexpr int steps = 26; // of a twentieth
    const bool isValence = &linear == &settings.joint.linearValence;
    const Loss loss = isValence ? valenceLossOf : lossOf;
    std::pair<float, float> best;
    double least = std::numeric_limits<double>::max();
    for (int first = 0; first <= steps; ++first) {
        for (int second = 0; second <= steps; ++second) {
            linear = float(first) / 20;
            network = float(second) / 20;
            if (const double each = loss(texts, settings); each < least) {
                least = each;
                best = {linear, network};
            }
        }
    }
    std::tie(linear, network) = best;
}

// Shares of texts with the right one of four moods and with the right sign of S, and macro-F1.
struct Right
{
    double moods = 0;
    double macroF1 = 0;
    double polarity = 0;
};

Right rightOf(const QList<Judged> &texts, const ModelSettings &settings)
{
    Answers moods;
    Answers signs;
    for (const Judged &text : texts) {
        const double valence = text.example->target.valence.value_or(0);
        const auto truth = fourLabel(text.example->target.moods);
        if (truth && !text.example->isMood)
            moods.append({*truth, withoutAnger(moodOf(settings, text.sums).label), 0});
        if (std::abs(valence) >= polarFrom)
            signs.append(
                {MoodLabel::Joyful,
                 valence * scoreOf(settings, text.sums) > 0 ? MoodLabel::Joyful : MoodLabel::Sad,
                 0});
    }
    return {shareRight(moods), macroF1(moods), shareRight(signs)};
}

} // namespace

float bestValenceScale(const QList<Judged> &texts, ModelSettings settings)
{
    constexpr auto valence = static_cast<size_t>(Head::Valence);
    constexpr int to = 60; // of a twentieth
    const ModelSettings given = settings;
    float best = 1;
    double least = std::numeric_limits<double>::max();
    for (int twentieths = 5; twentieths <= to; ++twentieths) {
        const float scale = float(twentieths) / 20;
        settings.bias[valence] = given.bias[valence] * scale;
        QList<Judged> scaled = texts;
        for (Judged &text : scaled)
            text.sums.values[valence] *= scale;
        if (const double loss = valenceLossOf(scaled, settings); loss < least) {
            least = loss;
            best = scale;
        }
    }
    return best;
}

JointShares
bestShares(const QList<Judged> &moods, const QList<Judged> &asked, ModelSettings settings)
{
    fitShares(moods, settings, settings.joint.linear, settings.joint.network);
    fitShares(asked, settings, settings.joint.linearValence, settings.joint.networkValence);
    return settings.joint;
}

float bestLinearSure(QList<Judged> texts, ModelSettings settings)
{
    constexpr double mayLose = 0.0025;
    constexpr double mostAsked = 0.12;
    texts.removeIf([](const Judged &text) { return text.example->language != "en"_L1; });
    const Right both = rightOf(texts, settings);
    float sure = 0;
    for (int hundredths = 20; hundredths <= 100; hundredths += 2) {
        settings.linearSure = float(hundredths) / 100;
        const QList<Judged> cascade = judgedBy(Asked::Cascade, texts, settings);
        if (shareAsked(cascade) > mostAsked)
            break;
        sure = settings.linearSure;
        const Right right = rightOf(cascade, settings);
        if (right.moods >= both.moods - mayLose && right.macroF1 >= both.macroF1 - mayLose &&
            right.polarity >= both.polarity - mayLose)
            break;
    }
    return sure;
}

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
        if (const double f1 = rightOf(texts, settings).macroF1; f1 > most) {
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
