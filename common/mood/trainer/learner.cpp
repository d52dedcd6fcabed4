#include "common/mood/trainer/learner.h"

#include "common/mood/trainer/order.h"

#include <cmath>
#include <numeric>

namespace chatoyant::training {

namespace {

constexpr auto valence = static_cast<size_t>(Head::Valence);

} // namespace

Learner::Learner(std::vector<Bucket> vocabulary, const LearnerOptions &options)
    : m_vocabulary(std::move(vocabulary))
    , m_options(options)
    , m_mean(m_vocabulary.size())
{}

void Learner::learn(const QList<Example> &examples, const WordTable &words)
{
    prepare(examples, words);
    for (int number = 0; number < m_options.runs; ++number) {
        run(m_options.seed + quint64(number));
        addToMean();
    }
}

void Learner::run(quint64 seed)
{
    m_weights.assign(m_vocabulary.size(), {});
    m_bias = {};
    Order order(seed);
    for (int epoch = 0; epoch < m_options.epochs; ++epoch) {
        for (size_t at = m_samples.size(); at > 1; --at)
            std::swap(m_samples[at - 1], m_samples[order.below(at)]);
        for (const Sample &sample : m_samples)
            learnFrom(sample);
    }
}

void Learner::addToMean()
{
    const float share = 1 / float(m_options.runs);
    for (size_t head = 0; head < headCount; ++head) {
        m_meanBias[head] += valueOf(m_bias[head]) * share;
        for (size_t at = 0; at < m_weights.size(); ++at)
            m_mean[at][head] += valueOf(m_weights[at][head]) * m_vocabulary[at].scale[head] * share;
    }
}

void Learner::prepare(const QList<Example> &examples, const WordTable &words)
{
    for (const Example &example : examples) {
        Sample sample;
        sample.first = quint32(m_features.size());
        for (const Cut cut(example.text, words); const Feature &feature : cut.features) {
            const quint32 at = bucketOf(feature.hash, quint32(m_vocabulary.size()));
            const Bucket &bucket = m_vocabulary[at];
            if (bucket.isOwned && checkOf(bucket.owner) == checkOf(feature.hash))
                m_features.push_back(at);
        }
        sample.count = quint32(m_features.size()) - sample.first;
        sample.truth = truthOf(example);
        m_samples.push_back(sample);
    }
}

float Learner::valueOf(const Weight &weight) const
{
    if (std::abs(weight.z) <= m_options.l1)
        return 0;
    const float excess = weight.z - std::copysign(m_options.l1, weight.z);
    return -excess / ((m_options.smoothing + std::sqrt(weight.n)) / m_options.rate + m_options.l2);
}

void Learner::update(Weight &weight, float gradient) const
{
    const float squared = gradient * gradient;
    const float sigma = (std::sqrt(weight.n + squared) - std::sqrt(weight.n)) / m_options.rate;
    weight.z += gradient - sigma * valueOf(weight);
    weight.n += squared;
}

void Learner::learnFrom(const Sample &sample)
{
    const quint32 *features = m_features.data() + sample.first;
    const float factor = std::pow(float(std::max(1U, sample.count)), -m_options.lengthPower);
    HeadValues logits{};
    for (quint32 at = 0; at < sample.count; ++at) {
        const Weights &weights = m_weights[features[at]];
        const HeadValues &scale = m_vocabulary[features[at]].scale;
        for (size_t head = 0; head < headCount; ++head)
            logits[head] += valueOf(weights[head]) * scale[head];
    }
    for (size_t head = 0; head < headCount; ++head)
        logits[head] = logits[head] * factor + valueOf(m_bias[head]);
    HeadValues gradient = gradientOf(sample.truth, logits);
    for (size_t head = 0; head < headCount; ++head)
        gradient[head] *= head == valence ? sample.truth.valenceWeight : sample.truth.weight;
    for (size_t head = 0; head < headCount; ++head)
        update(m_bias[head], gradient[head]);
    for (quint32 at = 0; at < sample.count; ++at) {
        Weights &weights = m_weights[features[at]];
        const HeadValues &scale = m_vocabulary[features[at]].scale;
        for (size_t head = 0; head < headCount; ++head) {
            if (gradient[head] != 0)
                update(weights[head], gradient[head] * scale[head] * factor);
        }
    }
}

void Learner::mixValence(const ValenceMix &mix)
{
    const auto mixed = [&mix](const HeadValues &values) {
        return std::inner_product(values.begin(), values.end(), mix.shares.begin(), 0.0F);
    };
    for (HeadValues &weights : m_mean)
        weights[valence] = mixed(weights);
    m_meanBias[valence] = mixed(m_meanBias) + mix.offset;
}

ModelSettings Learner::settings() const
{
    ModelSettings settings;
    settings.lengthPower = m_options.lengthPower;
    settings.largest.fill(1e-6F);
    for (size_t head = 0; head < headCount; ++head) {
        settings.bias[head] = m_meanBias[head];
        for (const HeadValues &weights : m_mean)
            settings.largest[head] = std::max(settings.largest[head], std::abs(weights[head]));
    }
    return settings;
}

QByteArray Learner::buckets(const ModelSettings &settings) const
{
    QByteArray bytes(qsizetype(m_vocabulary.size()) * bucketBytes, '\0');
    for (size_t at = 0; at < m_vocabulary.size(); ++at) {
        if (!m_vocabulary[at].isOwned)
            continue;
        char *bucket = bytes.data() + qsizetype(at) * bucketBytes;
        bucket[0] = char(checkOf(m_vocabulary[at].owner));
        for (size_t head = 0; head < headCount; ++head)
            bucket[1 + head] = char(encodedWeight(m_mean[at][head], settings.largest[head]));
    }
    return bytes;
}

} // namespace chatoyant::training
