// Trains the network: Adam for filters and head, AdaGrad with one rate per row for the words.
#pragma once

#include "common/mood/trainer/network_texts.h"
#include "common/mood/trainer/order.h"

#include <functional>

namespace chatoyant::training {

struct NetworkOptions
{
    quint32 filters = 100; // of each width; 0: no network
    quint32 grams = 40'000;
    int epochs = 4;
    int skipGramEpochs = 3; // of word vectors, before
    quint64 seed = 7;
    float rate = 0.001F;
    float rowRate = 0.05F;
    float dropout = 0.5F;     // share of filters left out
    float wordDropout = 0.1F; // share of words seen by their n-grams alone
    float blanks = 0;         // share of words left out altogether
    float rowDecay = 0;       // share of a row that a step of full rate takes away
    float mostWeight = 3;     // of a text
};

class NetworkLearner
{
public:
    using Told = std::function<void(int epoch, double loss)>;

    NetworkLearner(const NetworkTexts &texts,
                   const NetworkSize &size,
                   const NetworkOptions &options);

    void learn(const Told &told);
    const NetworkWeights &weights() const { return m_weights; }

private:
    void initialise();
    double learnFrom(const NetworkText &text);
    void keepFilters();
    void addToRow(quint32 row, const float *gradient, float factor);
    void step(float rate);
    void stepRows(float rate);

    const NetworkTexts &m_texts;
    NetworkOptions m_options;
    Order m_order;
    NetworkWeights m_weights;
    NetworkWeights m_gradient;
    NetworkPass m_pass;
    std::vector<int> m_kept;
    std::vector<InputToken> m_input;
    std::vector<float> m_filterMoments;
    std::vector<float> m_biasMoments;
    std::vector<float> m_headMoments;
    std::vector<float> m_rowSquares; // mean square of each row's gradients, summed
    std::vector<quint32> m_touched;  // rows with a gradient
    std::vector<bool> m_isTouched;
    int m_steps = 0;
};

// Word vectors by skip-gram with negative sampling and character n-grams (Mikolov 2013, Bojanowski
// 2017), as a start for the rows.
void learnSkipGrams(const NetworkTexts &texts, int epochs, Order &order, std::vector<float> &rows);

} // namespace chatoyant::training
