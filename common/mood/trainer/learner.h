// Learns the weights: FTRL-proximal over one softmax of moods and one logistic valence, averaged
// over several runs, since what is read last weighs most.
#pragma once

#include "common/mood/scorer.h"
#include "common/mood/trainer/loss.h"
#include "common/mood/trainer/valence_mix.h"
#include "common/mood/trainer/vocabulary.h"

namespace chatoyant::training {

struct LearnerOptions
{
    int epochs = 5;
    int runs = 1; // over texts in other orders, of which the weights are averaged
    quint64 seed = 7;
    float rate = 0.1F;
    float smoothing = 1; // beta of the learning rate
    float l1 = 0.02F;
    float l2 = 0.5F;
    float lengthPower = 0.5F;
};

// FTRL-proximal after McMahan et al., Ad Click Prediction: a View from the Trenches (2013), with
// the loss of loss.h.
class Learner
{
public:
    Learner(std::vector<Bucket> vocabulary, const LearnerOptions &options);

    void learn(const QList<Example> &examples, const WordTable &words);
    // The valence's weights become a mixture of all heads' weights.
    void mixValence(const ValenceMix &mix);
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
        Truth truth;
    };

    void prepare(const QList<Example> &examples, const WordTable &words);
    void run(quint64 seed);
    void addToMean();
    void learnFrom(const Sample &sample);
    float valueOf(const Weight &weight) const;
    void update(Weight &weight, float gradient) const;

    std::vector<Bucket> m_vocabulary;
    LearnerOptions m_options;
    std::vector<Weights> m_weights;
    Weights m_bias{};
    std::vector<HeadValues> m_mean; // of the runs' weights
    HeadValues m_meanBias{};
    std::vector<quint32> m_features; // buckets, text after text
    std::vector<Sample> m_samples;
};

} // namespace chatoyant::training
