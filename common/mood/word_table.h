// The words a mood model knows, and the names whose owners' moods it must not guess.
#pragma once

#include "common/mood/features.h"

#include <vector>

namespace chatoyant {

inline constexpr qint32 unknownWord = -1; // Token::word

class WordTable
{
public:
    // Knows nothing and hides nothing.
    WordTable() = default;
    // Keys (keyOf) in rising order.
    WordTable(std::vector<quint32> words, std::vector<quint32> names);

    static quint32 keyOf(FeatureHash word) { return quint32(word >> 32U); }

    // Sets Token::word, and puts one class in the place of every name: a word that is known as one,
    // or an unknown word that begins with a capital. So "I am angry with Rashid" and "… Gustavo"
    // are the same to all that follows, whether or not either was ever seen.
    void mark(TokenList &list) const;

    // Its place among the words, or unknownWord.
    qint32 placeOf(FeatureHash word) const;
    bool isName(FeatureHash word) const;
    const std::vector<quint32> &words() const { return m_words; }
    const std::vector<quint32> &names() const { return m_names; }

private:
    std::vector<quint32> m_words;
    std::vector<quint32>
        m_starts; // by the upper bits of a key: where such words begin, and the end
    std::vector<quint32> m_names;
};

} // namespace chatoyant
