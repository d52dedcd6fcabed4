#include "common/mood/trainer/vocabulary.h"

#include "common/mood/scorer.h"

#include <cmath>
#include <unordered_map>

namespace chatoyant::training {

namespace {

// Weights of texts by MoodLabel, then of pleasant and of unpleasant ones.
constexpr size_t pleasant = allMoodLabels.size();
constexpr size_t unpleasant = pleasant + 1;
using Counts = std::array<float, unpleasant + 1>;

constexpr unsigned sketchBits = 27;
constexpr int sketchLimit = 255;

// How many texts a feature stands in, roughly: keeps the rare ones out of the exact table.
class Sketch
{
public:
    Sketch()
        : m_counts(size_t(1) << sketchBits)
    {}

    void add(FeatureHash hash, int texts)
    {
        quint8 &count = m_counts[hash >> (64U - sketchBits)];
        count = quint8(std::min(sketchLimit, count + texts));
    }
    int count(FeatureHash hash) const { return m_counts[hash >> (64U - sketchBits)]; }

private:
    std::vector<quint8> m_counts;
};

// A text of weight 3 counts as three.
int textsFor(const Example &example)
{
    return std::max(1, int(std::lround(example.weight)));
}

struct Seen
{
    Counts counts{};
    int texts = 0;
};

Counts countsOf(const Example &example)
{
    Counts counts{};
    const auto possible = float(example.target.moods.count());
    for (size_t label = 0; label < allMoodLabels.size(); ++label) {
        if (example.target.moods.test(label))
            counts[label] = example.weight / possible;
    }
    const double valence = example.target.valence.value_or(0);
    counts[pleasant] = example.weight * float(std::max(0.0, valence));
    counts[unpleasant] = example.weight * float(std::max(0.0, -valence));
    return counts;
}

void add(Counts &sum, const Counts &counts)
{
    for (size_t at = 0; at < sum.size(); ++at)
        sum[at] += counts[at];
}

// |log of (share of the texts with the mood that have the feature) / (the same of all others)|
float scaleOf(float with, float withAll, float without, float withoutAll, float smoothing)
{
    const float inMood = (with + smoothing) / (withAll + 2 * smoothing);
    const float elsewhere = (without + smoothing) / (withoutAll + 2 * smoothing);
    return std::abs(std::log(inMood / elsewhere));
}

HeadValues scalesOf(const Counts &seen, const Counts &all, const VocabularyOptions &options)
{
    float seenSum = 0;
    float allSum = 0;
    for (size_t label = 0; label < allMoodLabels.size(); ++label) {
        seenSum += seen[label];
        allSum += all[label];
    }
    HeadValues scales{};
    for (size_t head = 0; head < headLabels.size(); ++head) {
        const auto label = static_cast<size_t>(headLabels[head]);
        scales[head] = scaleOf(seen[label], all[label], seenSum - seen[label], allSum - all[label],
                               options.smoothing);
    }
    scales[static_cast<size_t>(Head::Valence)] = scaleOf(
        seen[pleasant], all[pleasant], seen[unpleasant], all[unpleasant], options.smoothing);
    for (float &scale : scales)
        scale = std::min(scale, options.largestScale);
    return scales;
}

HeadValues tempered(HeadValues scales, const VocabularyOptions &options)
{
    float &valence = scales[static_cast<size_t>(Head::Valence)];
    valence = std::pow(valence, options.valencePower);
    return scales;
}

} // namespace

std::vector<Bucket> chooseVocabulary(const QList<Example> &examples,
                                     const WordTable &words,
                                     const VocabularyOptions &options)
{
    Sketch sketch;
    for (const Example &example : examples) {
        for (const Cut cut(example.text, words); const Feature &feature : cut.features)
            sketch.add(feature.hash, textsFor(example));
    }
    std::unordered_map<FeatureHash, Seen> table;
    Counts all{};
    for (const Example &example : examples) {
        const Counts counts = countsOf(example);
        add(all, counts);
        for (const Cut cut(example.text, words); const Feature &feature : cut.features) {
            if (sketch.count(feature.hash) < options.leastTexts)
                continue;
            Seen &seen = table[feature.hash];
            add(seen.counts, counts);
            seen.texts += textsFor(example);
        }
    }
    std::vector<Bucket> buckets(options.buckets);
    std::vector<float> worth(options.buckets, 0);
    for (const auto &[hash, seen] : table) {
        if (seen.texts < options.leastTexts)
            continue;
        const HeadValues scale = scalesOf(seen.counts, all, options);
        const float value =
            *std::max_element(scale.begin(), scale.end()) * std::sqrt(float(seen.texts));
        const quint32 at = bucketOf(hash, options.buckets);
        if (value < worth[at] || (value == worth[at] && hash < buckets[at].owner))
            continue;
        worth[at] = value;
        buckets[at] = {hash, tempered(scale, options), true};
    }
    return buckets;
}

} // namespace chatoyant::training
