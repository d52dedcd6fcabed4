#include "common/mood/trainer/network_learner.h"

#include "common/mood/trainer/network_math.h"

#include <cmath>

namespace chatoyant::training {

namespace {

constexpr int batchTexts = 32;
constexpr float momentum = 0.9F;
constexpr float smoothing = 0.999F;
constexpr float leastRate = 0.05F; // share of the rate at the end

void fill(std::vector<float> &values, float largest, Order &order)
{
    for (float &value : values)
        value = (2 * order.share() - 1) * largest;
}

} // namespace

NetworkLearner::NetworkLearner(const NetworkTexts &texts,
                               const NetworkSize &size,
                               const NetworkOptions &options)
    : m_texts(texts)
    , m_options(options)
    , m_order(options.seed)
    , m_weights(size)
    , m_gradient(size)
    , m_pass(m_weights, texts.words)
    , m_filterMoments(2 * m_weights.filters.size())
    , m_biasMoments(2 * m_weights.bias.size())
    , m_headMoments(2 * m_weights.head.size())
    , m_rowSquares(size_t(size.rows()))
    , m_isTouched(size_t(size.rows()))
{
    initialise();
}

void NetworkLearner::initialise()
{
    constexpr float rowsFrom = 0.1F;
    fill(m_weights.rows, rowsFrom, m_order);
    fill(m_weights.head, rowsFrom, m_order);
    for (int filter = 0; filter < int(m_weights.size.allFilters()); ++filter) {
        const int count = widthOf(filter, m_weights.size) * networkDimensions;
        const float largest = std::sqrt(6.0F / float(count)) / 2; // Glorot's, for few outputs
        float *begin = m_weights.filters.data() + filterBegin(filter, m_weights.size);
        for (int at = 0; at < count; ++at)
            begin[at] = (2 * m_order.share() - 1) * largest;
    }
    std::fill_n(m_weights.rows.begin(), mannerRows * networkDimensions, 0.0F);
    if (m_options.skipGramEpochs > 0)
        learnSkipGrams(m_texts, m_options.skipGramEpochs, m_order, m_weights.rows);
}

void NetworkLearner::learn(const Told &told)
{
    std::vector<NetworkText> texts = m_texts.texts;
    const auto batches = double(texts.size()) * m_options.epochs / batchTexts;
    for (int epoch = 0; epoch < m_options.epochs; ++epoch) {
        for (size_t at = texts.size(); at > 1; --at)
            std::swap(texts[at - 1], texts[m_order.below(at)]);
        double loss = 0;
        for (size_t at = 0; at < texts.size(); ++at) {
            loss += learnFrom(texts[at]);
            if ((at + 1) % batchTexts == 0 || at + 1 == texts.size())
                step(std::max(leastRate, 1 - float(m_steps / batches)));
        }
        told(epoch, loss / double(texts.size()));
    }
}

void NetworkLearner::keepFilters()
{
    m_kept.clear();
    for (int filter = 0; filter < int(m_weights.size.allFilters()); ++filter) {
        if (m_order.share() >= m_options.dropout)
            m_kept.push_back(filter);
    }
}

double NetworkLearner::learnFrom(const NetworkText &text)
{
    const auto tokens = m_texts.tokensOf(text);
    m_input.assign(tokens.begin(), tokens.end());
    for (InputToken &token : m_input) {
        token.isBare = m_order.share() < m_options.wordDropout;
        token.isBlank = m_options.blanks > 0 && m_order.share() < m_options.blanks;
    }
    keepFilters();
    const HeadValues logits = m_pass.forward(m_input, m_kept, 1 / (1 - m_options.dropout));
    HeadValues gradient = gradientOf(text.truth, logits);
    for (float &each : gradient)
        each *= std::min(text.truth.weight, m_options.mostWeight) / batchTexts;
    m_pass.backward(gradient, m_gradient);
    for (size_t at = 0; at < m_input.size(); ++at) {
        const float *vector = m_pass.tokenGradient(at);
        forEachRow(m_texts.words[m_input[at].word], m_input[at],
                   [&](quint32 row, float share) { addToRow(row, vector, share); });
    }
    return lossOf(text.truth, logits);
}

void NetworkLearner::addToRow(quint32 row, const float *gradient, float factor)
{
    if (!m_isTouched[row]) {
        m_isTouched[row] = true;
        m_touched.push_back(row);
    }
    addScaled(m_gradient.rows.data() + size_t(row) * networkDimensions, gradient, factor,
              networkDimensions);
}

void NetworkLearner::step(float rate)
{
    ++m_steps;
    const float first = 1 - std::pow(momentum, float(m_steps));
    const float second = 1 - std::pow(smoothing, float(m_steps));
    const AdamStep adam{m_options.rate * rate * std::sqrt(second) / first, momentum, smoothing};
    const auto apply = [&adam](std::vector<float> &values, std::vector<float> &gradient,
                               std::vector<float> &moments) {
        stepAdam(adam, values.data(), gradient.data(), moments.data(), int(values.size()));
    };
    apply(m_weights.filters, m_gradient.filters, m_filterMoments);
    apply(m_weights.bias, m_gradient.bias, m_biasMoments);
    apply(m_weights.head, m_gradient.head, m_headMoments);
    stepRows(m_options.rowRate * rate);
}

void NetworkLearner::stepRows(float rate)
{
    constexpr float tiny = 1e-8F;
    for (const quint32 row : m_touched) {
        float *gradient = m_gradient.rows.data() + size_t(row) * networkDimensions;
        m_rowSquares[row] += product(gradient, gradient, networkDimensions) / networkDimensions;
        float *values = m_weights.rows.data() + size_t(row) * networkDimensions;
        addScaled(values, gradient, -rate / (std::sqrt(m_rowSquares[row]) + tiny),
                  networkDimensions);
        if (m_options.rowDecay > 0)
            addScaled(values, std::vector<float>(values, values + networkDimensions).data(),
                      -rate * m_options.rowDecay, networkDimensions);
        std::fill_n(gradient, networkDimensions, 0.0F);
        m_isTouched[row] = false;
    }
    m_touched.clear();
}

} // namespace chatoyant::training
