#include "common/mood/features.h"

#include <array>

namespace chatoyant {

namespace {

constexpr size_t seenPlaces = 1024;                   // a power of two: where repeats are noticed
constexpr quint64 multiplier = 0x9E3779B97F4A7C15ULL; // 2^64 divided by the golden ratio

// Where the hash of each kind of feature begins, so that kinds do not meet.
enum class Seed : quint64 {
    Word = 0x1B873593,
    Negated = 0x85EBCA6B,
    Pair = 0xC2B2AE35,
    Triple = 0x27D4EB2F,
    Gram = 0x165667B1,
    NegatedGram = 0xD3A2646C,
    Shouted = 0xFD7046C5,
    ShoutedWord = 0xB55A4F09,
    Stretched = 0x2C1B3C6D,
};

constexpr quint64 mixed(quint64 hash, quint64 value)
{
    hash = (hash ^ value) * multiplier;
    return hash ^ (hash >> 29U);
}

constexpr FeatureHash finished(quint64 hash)
{
    hash ^= hash >> 32U;
    hash *= 0xD6E8FEB86659FD93ULL;
    return hash ^ (hash >> 32U);
}

constexpr quint64 seed(Seed kind)
{
    return mixed(multiplier, quint64(kind));
}

quint64 hashOf(QStringView text)
{
    quint64 hash = seed(Seed::Word);
    for (const QChar c : text)
        hash = mixed(hash, c.unicode());
    return hash;
}

class Maker
{
public:
    Maker(const TokenList &list, FeatureList &features)
        : m_list(list)
        , m_features(features)
    {}

    void run()
    {
        for (qsizetype at = 0; at < m_list.tokens.size(); ++at) {
            const Token &token = m_list.tokens[at];
            const quint64 hash = hashOf(m_list.textOf(token));
            addWord(token, hash, at);
            if (at >= 1)
                add(mixed(mixed(seed(Seed::Pair), m_last[1]), hash), at - 1, at);
            if (at >= 2)
                add(mixed(mixed(mixed(seed(Seed::Triple), m_last[0]), m_last[1]), hash), at - 2,
                    at);
            if (token.kind == TokenKind::Word)
                addGrams(token, at);
            m_last = {m_last[1], hash};
        }
    }

private:
    // False: it was seen before.
    bool add(quint64 hash, qsizetype first, qsizetype last)
    {
        const FeatureHash feature = finished(hash);
        FeatureHash &seen = m_seen[feature % seenPlaces];
        if (seen == feature)
            return false;
        seen = feature;
        m_features.append({feature, quint16(first), quint16(last), false});
        return true;
    }

    void addWord(const Token &token, quint64 hash, qsizetype at)
    {
        const bool isNew = add(token.isNegated ? mixed(seed(Seed::Negated), hash) : hash, at, at);
        if (isNew)
            m_features.last().isWord =
                token.kind == TokenKind::Word || token.kind == TokenKind::Sign;
        if (token.isShouted) {
            add(seed(Seed::Shouted), at, at);
            add(mixed(seed(Seed::ShoutedWord), hash), at, at);
        }
        if (token.isStretched)
            add(seed(Seed::Stretched), at, at);
    }

    void addGrams(const Token &token, qsizetype at)
    {
        std::array<char16_t, wordLength + 2> padded; // NOLINT filled below
        padded[0] = u' ';
        const qsizetype length = std::min<qsizetype>(token.length, wordLength);
        std::copy_n(m_list.text.data() + token.begin, length, padded.begin() + 1);
        padded[size_t(length + 1)] = u' ';
        const qsizetype size = length + 2;
        const quint64 start = seed(token.isNegated ? Seed::NegatedGram : Seed::Gram);
        for (qsizetype from = 0; from + shortestGram <= size; ++from) {
            quint64 hash = mixed(start, padded[size_t(from)]);
            const qsizetype end = std::min(from + longestGram, size);
            for (qsizetype to = from + 1; to < end; ++to) {
                hash = mixed(hash, padded[size_t(to)]);
                add(hash, at, at);
            }
        }
    }

    const TokenList &m_list;
    FeatureList &m_features;
    std::array<FeatureHash, seenPlaces> m_seen{};
    std::array<quint64, 2> m_last{}; // hashes of the two tokens before
};

} // namespace

FeatureHash wordHash(QStringView word)
{
    return finished(hashOf(word));
}

void featuresOf(const TokenList &list, FeatureList &features)
{
    features.clear();
    Maker(list, features).run();
}

} // namespace chatoyant
