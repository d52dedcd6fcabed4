// One text through the network and back, in floats.
#pragma once

#include "common/mood/network.h"

#include <span>
#include <vector>

namespace chatoyant::training {

// Which rows stand for a word: its own (if it has one), and those of its character n-grams.
struct WordRows
{
    qint32 word = unknownRow;
    std::vector<quint32> grams;

    static constexpr qint32 unknownRow = -1;
};

struct InputToken
{
    quint32 word = 0;     // among all words of the training texts
    quint32 manner = 0;   // a bit for each Manner
    bool isBare = false;  // seen without its own row, so that its n-grams learn to do without
    bool isBlank = false; // not seen at all
};

// Also the gradient of each of them.
struct NetworkWeights
{
    NetworkSize size;
    std::vector<float> rows;
    std::vector<float> filters; // those of 1, 2, 3, 4 words
    std::vector<float> bias;    // of each filter
    std::vector<float> head;    // headCount × all filters, then the heads' bias

    NetworkWeights() = default;
    explicit NetworkWeights(const NetworkSize &wanted);
};

// A row's part in a token's vector.
template <typename Use>
void forEachRow(const WordRows &rows, const InputToken &token, const Use &use)
{
    if (token.isBlank)
        return;
    if (rows.word >= 0 && !token.isBare)
        use(quint32(rows.word), 1.0F);
    for (const quint32 gram : rows.grams)
        use(gram, 1.0F / float(rows.grams.size()));
    for (quint32 manner = 0; manner < mannerRows; ++manner) {
        if ((token.manner & (1U << manner)) != 0)
            use(manner, 1.0F);
    }
}

class NetworkPass
{
public:
    NetworkPass(const NetworkWeights &weights, std::span<const WordRows> words);

    // `kept`: the filters that are not left out, in rising order; what they say is multiplied with
    // `gain`.
    HeadValues forward(std::span<const InputToken> tokens, std::span<const int> kept, float gain);
    // Of the text that forward() saw last. Adds to all gradients but the rows'; those of the
    // tokens' vectors stand in tokenGradient() until the next call.
    void backward(const HeadValues &gradient, NetworkWeights &sum);
    const float *tokenGradient(size_t token) const;

private:
    void pool(int filter);

    const NetworkWeights &m_weights;
    std::span<const WordRows> m_words;
    std::vector<float> m_vectors;
    std::vector<float> m_gradients;
    std::vector<float> m_pooled; // by filter; 0: silent
    std::vector<int> m_place;    // by filter: where the largest product was
    std::span<const int> m_kept;
    int m_count = 0;
    float m_gain = 1;
};

// Where the weights of a filter begin among all, and how many words it looks at.
int widthOf(int filter, const NetworkSize &size);
qsizetype filterBegin(int filter, const NetworkSize &size);

} // namespace chatoyant::training
