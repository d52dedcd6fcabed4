#include "common/mood/trainer/network_file.h"

#include "common/mood/trainer/network_math.h"

#include <QtEndian>

#include <cmath>

namespace chatoyant::training {

namespace {

constexpr int mostCode = 127;

class NetworkWriter
{
public:
    // Appends the codes of `count` values, and the number they are multiplied with.
    void addCodes(const float *values, int count)
    {
        float largest = 1e-6F;
        for (int at = 0; at < count; ++at)
            largest = std::max(largest, std::abs(values[at]));
        const float scale = largest / mostCode;
        for (int at = 0; at < count; ++at)
            m_codes.append(char(qint8(std::lround(values[at] / scale))));
        addNumber(scale);
    }
    void addNumber(float number)
    {
        const float little = qToLittleEndian(number);
        m_numbers.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    QByteArray bytes() const { return m_numbers + m_codes; }

private:
    QByteArray m_numbers;
    QByteArray m_codes;
};

// The words' rows with those of their n-grams.
std::vector<float> joinedRows(const NetworkWeights &weights, const NetworkTexts &texts)
{
    std::vector<float> rows = weights.rows;
    for (quint32 word = 0; word < weights.size.words; ++word) {
        float *row = rows.data() + size_t(mannerRows + word) * networkDimensions;
        std::fill_n(row, networkDimensions, 0.0F);
        forEachRow(texts.words[word], {word, 0, false, false}, [&](quint32 part, float share) {
            addScaled(row, weights.rows.data() + size_t(part) * networkDimensions, share,
                      networkDimensions);
        });
    }
    return rows;
}

} // namespace

QByteArray encodedNetwork(const NetworkWeights &weights, const NetworkTexts &texts)
{
    NetworkWriter writer;
    const std::vector<float> rows = joinedRows(weights, texts);
    for (qsizetype row = 0; row < weights.size.rows(); ++row)
        writer.addCodes(rows.data() + row * networkDimensions, networkDimensions);
    for (int filter = 0; filter < int(weights.size.allFilters()); ++filter)
        writer.addCodes(weights.filters.data() + filterBegin(filter, weights.size),
                        widthOf(filter, weights.size) * networkDimensions);
    for (const float number : weights.bias)
        writer.addNumber(number);
    for (const float number : weights.head)
        writer.addNumber(number);
    return writer.bytes();
}

} // namespace chatoyant::training
