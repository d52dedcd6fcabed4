#include "common/mood/language_guess.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace chatoyant {

namespace {

constexpr float leastConfidence = 0.5F;
// Sums of codes, one for each language. Narrow, so that an instruction adds to many of them.
class CodeSums
{
public:
    explicit CodeSums(size_t languages)
        : m_languages(languages)
    {}

    void add(const qint8 *codes)
    {
        if (m_narrow == mostNarrow)
            widen();
        ++m_narrow;
        size_t at = 0;
        for (; at + lanes <= m_languages; at += lanes) {
            for (size_t lane = 0; lane < lanes; ++lane)
                m_sums[at + lane] = qint16(m_sums[at + lane] + codes[at + lane]);
        }
        for (; at < m_languages; ++at)
            m_sums[at] = qint16(m_sums[at] + codes[at]);
    }

    const std::array<qint32, mostLanguages> &wide()
    {
        widen();
        return m_wide;
    }

private:
    static constexpr size_t lanes = 8;
    static constexpr int mostNarrow = 256; // × 127 is within 16 bits

    void widen()
    {
        for (size_t at = 0; at < m_languages; ++at)
            m_wide[at] += std::exchange(m_sums[at], qint16(0));
        m_narrow = 0;
    }

    size_t m_languages;
    int m_narrow = 0; // added since the sums were widened
    std::array<qint16, mostLanguages> m_sums{};
    std::array<qint32, mostLanguages> m_wide{};
};

} // namespace

void LanguageModel::read(QByteArrayView bytes, quint32 languages, quint32 places)
{
    m_places = places;
    m_languages.clear();
    for (quint32 at = 0; at < languages; ++at) {
        const QByteArrayView name =
            bytes.sliced(qsizetype(at) * languageNameBytes, languageNameBytes);
        const qsizetype length = qstrnlen(name.data(), languageNameBytes - 1);
        m_languages.append({name.first(length).toByteArray(), 0, name.back() == 1});
    }
    m_codes =
        reinterpret_cast<const qint8 *>(bytes.data()) + qsizetype(languages) * languageNameBytes;
}

bool LanguageModel::tells(const Feature &feature, const TokenList &list)
{
    const TokenKind kind = list.tokens[feature.firstToken].kind;
    return feature.firstToken == feature.lastToken &&
           (kind == TokenKind::Word || kind == TokenKind::Sign);
}

GuessedLanguage LanguageModel::guess(const TokenList &list, const FeatureList &features) const
{
    const auto count = size_t(m_languages.size());
    if (count == 0)
        return {};
    for (const Feature &feature : features)
        __builtin_prefetch(codesOf(feature));
    CodeSums codes(count);
    bool isTold = false;
    for (const Feature &feature : features) {
        if (!tells(feature, list))
            continue;
        isTold = true;
        codes.add(codesOf(feature));
    }
    if (!isTold)
        return {};
    const auto &sums = codes.wide();
    const auto *most = std::max_element(sums.begin(), sums.begin() + count);
    float total = 0;
    for (size_t at = 0; at < count; ++at)
        total += std::exp(float(sums[at] - *most) * m_scale);
    GuessedLanguage guessed;
    guessed.confidence = 1 / total;
    if (guessed.confidence < leastConfidence)
        return guessed;
    const GuessedLanguage &language = m_languages[most - sums.begin()];
    guessed.code = language.code;
    guessed.isAvailable = language.isAvailable;
    return guessed;
}

} // namespace chatoyant
