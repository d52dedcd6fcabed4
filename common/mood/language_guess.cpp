#include "common/mood/language_guess.h"

#include <array>
#include <cmath>

namespace chatoyant {

namespace {

constexpr float leastConfidence = 0.5F;
constexpr size_t lanes = 8; // of additions that compilers make one instruction of

// sums[i] += codes[i]
void addCodes(const qint8 *codes, size_t count, std::array<qint32, mostLanguages> &sums)
{
    size_t at = 0;
    for (; at + lanes <= count; at += lanes) {
        for (size_t lane = 0; lane < lanes; ++lane)
            sums[at + lane] += codes[at + lane];
    }
    for (; at < count; ++at)
        sums[at] += codes[at];
}

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
    std::array<qint32, mostLanguages> sums{};
    const auto count = size_t(m_languages.size());
    bool isTold = false;
    if (count == 0)
        return {};
    for (const Feature &feature : features)
        __builtin_prefetch(codesOf(feature));
    for (const Feature &feature : features) {
        if (!tells(feature, list))
            continue;
        isTold = true;
        addCodes(codesOf(feature), count, sums);
    }
    if (!isTold)
        return {};
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
