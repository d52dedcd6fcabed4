#include "common/mood/trainer/network_pass.h"

#include "common/mood/trainer/network_math.h"

#include <algorithm>

namespace chatoyant::training {

NetworkWeights::NetworkWeights(const NetworkSize &wanted)
    : size(wanted)
    , rows(size_t(wanted.rows()) * networkDimensions)
    , filters(size_t(filterBegin(int(wanted.allFilters()), wanted)))
    , bias(size_t(wanted.allFilters()))
    , head(headCount * size_t(wanted.allFilters() + 1))
{}

int widthOf(int filter, const NetworkSize &size)
{
    return 1 + filter / int(size.filters);
}

qsizetype filterBegin(int filter, const NetworkSize &size)
{
    const qsizetype width = widthOf(filter, size);
    const qsizetype before = qsizetype(size.filters) * width * (width - 1) / 2;
    const qsizetype within = filter - (width - 1) * qsizetype(size.filters);
    return (before + within * width) * networkDimensions;
}

NetworkPass::NetworkPass(const NetworkWeights &weights, std::span<const WordRows> words)
    : m_weights(weights)
    , m_words(words)
    , m_vectors(size_t(networkTokens + 2 * networkWidths) * networkDimensions)
    , m_gradients(m_vectors.size())
    , m_pooled(size_t(weights.size.allFilters()))
    , m_place(size_t(weights.size.allFilters()))
{}

void NetworkPass::pool(int filter)
{
    const int width = widthOf(filter, m_weights.size);
    const int places = std::max(m_count, networkWidths) - width + 1;
    const float *weights = m_weights.filters.data() + filterBegin(filter, m_weights.size);
    float largest = 0;
    int best = -1;
    for (int place = 0; place < places; place += kernelPlaces) {
        const auto four = products(weights, m_vectors.data() + qsizetype(place) * networkDimensions,
                                   width * networkDimensions, networkDimensions);
        for (int at = 0; at < std::min(kernelPlaces, places - place); ++at) {
            if (best >= 0 && four[size_t(at)] <= largest)
                continue;
            largest = four[size_t(at)];
            best = place + at;
        }
    }
    m_pooled[size_t(filter)] = std::max(0.0F, largest + m_weights.bias[size_t(filter)]);
    m_place[size_t(filter)] = best;
}

HeadValues
NetworkPass::forward(std::span<const InputToken> tokens, std::span<const int> kept, float gain)
{
    m_kept = kept;
    m_gain = gain;
    m_count = int(std::min<size_t>(tokens.size(), networkTokens));
    std::fill_n(m_vectors.begin(), (m_count + 2 * networkWidths) * networkDimensions, 0.0F);
    for (int at = 0; at < m_count; ++at) {
        float *vector = m_vectors.data() + qsizetype(at) * networkDimensions;
        forEachRow(m_words[tokens[size_t(at)].word], tokens[size_t(at)],
                   [&](quint32 row, float share) {
                       addScaled(vector, m_weights.rows.data() + size_t(row) * networkDimensions,
                                 share, networkDimensions);
                   });
    }
    const auto all = size_t(m_weights.size.allFilters());
    HeadValues logits;
    std::copy_n(m_weights.head.begin() + qsizetype(headCount * all), headCount, logits.begin());
    for (const int filter : kept) {
        pool(filter);
        const float said = m_pooled[size_t(filter)] * gain;
        for (size_t each = 0; said > 0 && each < headCount; ++each)
            logits[each] += m_weights.head[each * all + size_t(filter)] * said;
    }
    return logits;
}

void NetworkPass::backward(const HeadValues &gradient, NetworkWeights &sum)
{
    const auto all = size_t(m_weights.size.allFilters());
    std::fill_n(m_gradients.begin(), (m_count + 2 * networkWidths) * networkDimensions, 0.0F);
    for (size_t each = 0; each < headCount; ++each)
        sum.head[headCount * all + each] += gradient[each];
    for (const int filter : m_kept) {
        const auto at = size_t(filter);
        if (m_pooled[at] <= 0)
            continue;
        float back = 0;
        for (size_t each = 0; each < headCount; ++each) {
            sum.head[each * all + at] += gradient[each] * m_pooled[at] * m_gain;
            back += gradient[each] * m_weights.head[each * all + at] * m_gain;
        }
        sum.bias[at] += back;
        const qsizetype begin = filterBegin(filter, m_weights.size);
        const qsizetype window = qsizetype(m_place[at]) * networkDimensions;
        const int count = widthOf(filter, m_weights.size) * networkDimensions;
        addScaled(sum.filters.data() + begin, m_vectors.data() + window, back, count);
        addScaled(m_gradients.data() + window, m_weights.filters.data() + begin, back, count);
    }
}

const float *NetworkPass::tokenGradient(size_t token) const
{
    return m_gradients.data() + token * networkDimensions;
}

} // namespace chatoyant::training
