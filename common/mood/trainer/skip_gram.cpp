#include "common/mood/trainer/network_learner.h"
#include "common/mood/trainer/network_math.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace chatoyant::training {

namespace {

constexpr int farthest = 4; // words on each side
constexpr int negatives = 5;
constexpr float skipGramRate = 0.05F;
constexpr float leastShare = 0.01F;   // of the rate, at the end
constexpr double frequentFrom = 1e-4; // share of all tokens from which a word is often left out

class SkipGrams
{
public:
    SkipGrams(const NetworkTexts &texts, Order &order, std::vector<float> &rows)
        : m_texts(texts)
        , m_order(order)
        , m_rows(rows)
        , m_counts(texts.words.size())
        , m_outputs(texts.words.size() * networkDimensions)
    {
        for (const InputToken &token : texts.tokens)
            ++m_counts[token.word];
        drawTable();
    }

    void learn(int epochs)
    {
        const double all = double(m_texts.tokens.size()) * epochs;
        double done = 0;
        for (int epoch = 0; epoch < epochs; ++epoch) {
            for (const NetworkText &text : m_texts.texts) {
                m_rate = skipGramRate * std::max(leastShare, 1 - float(done / all));
                learnFrom(m_texts.tokensOf(text));
                done += text.count;
            }
        }
    }

private:
    // Words in proportion to their count to the power of 3/4.
    void drawTable()
    {
        constexpr double power = 0.75;
        constexpr double places = 4e6;
        double total = 0;
        for (const quint32 count : m_counts)
            total += std::pow(count, power);
        for (size_t word = 0; word < m_counts.size(); ++word)
            m_table.insert(m_table.end(), size_t(std::pow(m_counts[word], power) / total * places),
                           quint32(word));
    }

    bool isKept(quint32 word)
    {
        const double share = double(m_counts[word]) / double(m_texts.tokens.size());
        return share <= frequentFrom || m_order.share() < float(std::sqrt(frequentFrom / share));
    }

    void learnFrom(std::span<const InputToken> tokens)
    {
        m_line.clear();
        for (const InputToken &token : tokens) {
            if (isKept(token.word))
                m_line.push_back(token.word);
        }
        const int size = int(m_line.size());
        for (int at = 0; at < size; ++at) {
            const int reach = 1 + int(m_order.below(farthest));
            read(m_line[size_t(at)]);
            for (int other = std::max(0, at - reach); other <= std::min(size - 1, at + reach);
                 ++other) {
                if (other != at)
                    predict(m_line[size_t(other)]);
            }
            write(m_line[size_t(at)]);
        }
    }

    void read(quint32 word)
    {
        m_input.fill(0);
        m_gradient.fill(0);
        forEachRow(m_texts.words[word], {word, 0, false, false}, [this](quint32 row, float share) {
            addScaled(m_input.data(), m_rows.data() + size_t(row) * networkDimensions, share,
                      networkDimensions);
        });
    }

    void predict(quint32 word)
    {
        for (int at = 0; at <= negatives; ++at) {
            const quint32 target = at == 0 ? word : m_table[m_order.below(m_table.size())];
            if (at > 0 && target == word)
                continue;
            float *output = m_outputs.data() + size_t(target) * networkDimensions;
            const float logit = product(m_input.data(), output, networkDimensions);
            const float error = (at == 0 ? 1.0F : 0.0F) - 1 / (1 + std::exp(-logit));
            addScaled(m_gradient.data(), output, error * m_rate, networkDimensions);
            addScaled(output, m_input.data(), error * m_rate, networkDimensions);
        }
    }

    void write(quint32 word)
    {
        forEachRow(m_texts.words[word], {word, 0, false, false},
                   [this](quint32 row, float /*share*/) {
                       addScaled(m_rows.data() + size_t(row) * networkDimensions, m_gradient.data(),
                                 0.5F, networkDimensions);
                   });
    }

    const NetworkTexts &m_texts;
    Order &m_order;
    std::vector<float> &m_rows;
    std::vector<quint32> m_counts;
    std::vector<float> m_outputs;
    std::vector<quint32> m_table;
    std::vector<quint32> m_line;
    std::array<float, networkDimensions> m_input{};
    std::array<float, networkDimensions> m_gradient{};
    float m_rate = 0;
};

} // namespace

void learnSkipGrams(const NetworkTexts &texts, int epochs, Order &order, std::vector<float> &rows)
{
    SkipGrams(texts, order, rows).learn(epochs);
}

} // namespace chatoyant::training
