#include "common/mood/network.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace chatoyant {

namespace {

constexpr float unit = 4096; // what 1 in a word's vector is in whole numbers
constexpr float largestNumber = 1e6F;

// How many places in front of the filters of a width others stand: 1 + 2 + … words.
constexpr qsizetype wordsBefore(int width)
{
    return qsizetype(width) * (width - 1) / 2;
}

} // namespace

qsizetype NetworkSize::numbers() const
{
    if (filters == 0)
        return 0;
    return rows() + 2 * allFilters() + qsizetype(headCount) * (allFilters() + 1);
}

qsizetype NetworkSize::codes() const
{
    if (filters == 0)
        return 0;
    return (rows() + qsizetype(filters) * wordsBefore(networkWidths + 1)) * networkDimensions;
}

bool Network::read(QByteArrayView bytes, const NetworkSize &size)
{
    m_size = size;
    if (size.filters == 0)
        return true;
    m_numbers.resize(size_t(size.numbers()));
    qFromLittleEndian<float>(bytes.data(), size.numbers(), m_numbers.data());
    const bool isSane = std::all_of(m_numbers.begin(), m_numbers.end(),
                                    [](float number) { return std::abs(number) <= largestNumber; });
    const auto *codes =
        reinterpret_cast<const qint8 *>(bytes.data()) + size.numbers() * qsizetype(sizeof(float));
    m_rowCodes = codes;
    const qint8 *filters = codes + size.rows() * networkDimensions;
    m_filters.assign(filters, codes + size.codes());
    return isSane;
}

void Network::addRow(quint32 row, float factor, float *sum) const
{
    const qint8 *codes = m_rowCodes + qsizetype(row) * networkDimensions;
    const float scale = m_numbers[row] * factor;
    for (int at = 0; at < networkDimensions; ++at)
        sum[at] += scale * float(codes[at]);
}

void Network::lookUp(const TokenList &list, const Token &token, qint16 *vector) const
{
    std::array<float, networkDimensions> sum{};
    if (token.word >= 0 && quint32(token.word) < m_size.words) {
        addRow(mannerRows + quint32(token.word), 1, sum.data());
    } else {
        GramRows grams;
        gramRowsOf(list.textOf(token), m_size.grams, grams);
        for (const quint32 gram : std::as_const(grams))
            addRow(mannerRows + m_size.words + gram, 1.0F / float(grams.size()), sum.data());
    }
    if (token.isNegated)
        addRow(quint32(Manner::Negated), 1, sum.data());
    if (token.isShouted)
        addRow(quint32(Manner::Shouted), 1, sum.data());
    if (token.isStretched)
        addRow(quint32(Manner::Stretched), 1, sum.data());
    constexpr float most = 32767;
    for (size_t at = 0; at < sum.size(); ++at)
        vector[at] = qint16(std::clamp(sum[at] * unit, -most, most));
}

// Of the filter's products with all places. Behind the last place lie words of zeros.
qint32 Network::largestOf(const qint16 *filter, const qint16 *words, int width, int places) const
{
    qint32 largest = std::numeric_limits<qint32>::min();
    Products products; // NOLINT the kernel fills it
    for (int place = 0; place < places; place += kernelPlaces) {
        m_kernel(filter, words + qsizetype(place) * networkDimensions, width * networkDimensions,
                 networkDimensions, products);
        const int count = std::min(kernelPlaces, places - place);
        largest = std::max(largest, *std::max_element(products.begin(), products.begin() + count));
    }
    return largest;
}

HeadValues Network::valuesOf(const TokenList &list, qsizetype blank) const
{
    alignas(32) std::array<qint16, (networkTokens + 2 * networkWidths) * networkDimensions>
        words; // NOLINT filled below, as far as it is read
    const int count = int(std::min(list.tokens.size(), networkTokens));
    qint16 *end = words.data();
    for (int at = 0; at < count; ++at, end += networkDimensions) {
        if (at == blank)
            std::fill_n(end, networkDimensions, qint16(0));
        else
            lookUp(list, list.tokens[at], end);
    }
    std::fill_n(end, 2 * networkWidths * networkDimensions, qint16(0));
    const float *filterScale = m_numbers.data() + m_size.rows();
    const float *filterBias = filterScale + m_size.allFilters();
    const float *head = filterBias + m_size.allFilters();
    const qsizetype all = m_size.allFilters();
    HeadValues values;
    std::copy_n(head + qsizetype(headCount) * all, headCount, values.begin());
    const qint16 *filter = m_filters.data();
    for (qsizetype at = 0; at < all; ++at) {
        const int width = 1 + int(at / m_size.filters);
        const int places = std::max(count, networkWidths) - width + 1;
        const auto product = float(largestOf(filter, words.data(), width, places));
        const float pooled = product * (filterScale[at] / unit) + filterBias[at];
        filter += qsizetype(width) * networkDimensions;
        for (size_t each = 0; pooled > 0 && each < headCount; ++each)
            values[each] += head[qsizetype(each) * all + at] * pooled;
    }
    return values;
}

} // namespace chatoyant
