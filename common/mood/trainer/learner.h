// Learns the weights: FTRL-proximal over one softmax of moods and one logistic valence.
#pragma once

#include "common/mood/scorer.h"
#include "common/mood/trainer/vocabulary.h"

namespace chatoyant::training {

struct LearnerOptions
{
    int epochs = 5;
    quint64 seed = 7;
    float rate = 0.1F;
    float smoothing = 1; // beta of the learning rate
    float l1 = 0.02F;
    float l2 = 0.5F;
    float lengthPower = 0.5F;
};

// FTRL-proximal after McMahan et al., Ad Click Prediction: a View from the Trenches (2013). Where a
// text may have several moods, their joint probability is raised; where it is only known to have a
// mood, neutral stays out of the comparison.
class Learner
{
public:
    Learner(std::vector<Bucket> vocabulary, const LearnerOptions &options);

    void learn(const QList<Example> &examples);
    // The settings without calibration, and the buckets of the model file.
    ModelSettings settings() const;
    QByteArray buckets(const ModelSettings &settings) const;

private:
    struct Weight
    {
        float z = 0; // NOLINT the paper's names
        float n = 0; // NOLINT
    };
    using Weights = std::array<Weight, headCount>;
    struct Sample
    {
        quint32 first = 0; // in m_features
        quint32 count = 0;
        MoodSet moods;
        float valence = 0;
        float weight = 1;
        bool hasValence = false;
        bool isMood = false;
    };

    void prepare(const QList<Example> &examples);
    void learnFrom(const Sample &sample);
    HeadValues gradientOf(const Sample &sample, const HeadValues &logits) const;
    float valueOf(const Weight &weight) const;
    void update(Weight &weight, float gradient) const;

    std::vector<Bucket> m_vocabulary;
    LearnerOptions m_options;
    std::vector<Weights> m_weights;
    Weights m_bias{};
    std::vector<quint32> m_features; // buckets, text after text
    std::vector<Sample> m_samples;
};

} // namespace chatoyant::training
