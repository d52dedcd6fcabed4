#include "common/mood/word_table.h"

#include <algorithm>

namespace chatoyant {

namespace {

constexpr QStringView nameClass = u"<name>";
// Of the words in small letters so many must be known before an unknown capitalised one is a name:
// where fewer are, the language is one in which many a plain word is unknown.
constexpr float leastFluency = 0.85F;
constexpr quint32 startShift = 20; // keys are hashes: some ten words share the 12 bits above

// By the upper bits of a key, where in the sorted keys those begin that have them or higher ones.
std::vector<quint32> startsOf(const std::vector<quint32> &keys)
{
    std::vector<quint32> starts;
    for (quint64 first = 0; first <= quint64(1) << 32U; first += quint64(1) << startShift) {
        const auto at = std::lower_bound(keys.begin(), keys.end(), first);
        starts.push_back(quint32(at - keys.begin()));
    }
    return starts;
}

} // namespace

WordTable::WordTable(std::vector<quint32> words, std::vector<quint32> names)
    : m_words(std::move(words))
    , m_starts(startsOf(m_words))
    , m_names(std::move(names))
{}

void WordTable::mark(TokenList &list) const
{
    if (m_words.empty())
        return;
    int known = 0;
    int unknown = 0; // in small letters
    for (Token &token : list.tokens) {
        token.word = placeOf(wordHash(list.textOf(token)));
        known += token.kind == TokenKind::Word && token.word != unknownWord ? 1 : 0;
        unknown +=
            token.kind == TokenKind::Word && token.word == unknownWord && !token.isCapital ? 1 : 0;
    }
    const bool isFluent = known >= leastFluency * float(known + unknown);
    const qint32 nameWord = placeOf(wordHash(nameClass));
    qsizetype classAt = -1;
    for (Token &token : list.tokens) {
        if (token.kind != TokenKind::Word || token.word != unknownWord)
            continue;
        if (!(token.isCapital && isFluent) && !isName(wordHash(list.textOf(token))))
            continue;
        if (classAt < 0) {
            classAt = list.text.size();
            list.text.append(nameClass.utf16(), nameClass.size());
        }
        token.kind = TokenKind::Name;
        token.begin = quint16(classAt);
        token.length = quint16(nameClass.size());
        token.word = nameWord;
    }
}

qint32 WordTable::placeOf(FeatureHash word) const
{
    const quint32 key = keyOf(word);
    if (m_words.empty())
        return unknownWord;
    const auto end = m_words.begin() + m_starts[(key >> startShift) + 1];
    const auto at = std::lower_bound(m_words.begin() + m_starts[key >> startShift], end, key);
    return at != end && *at == key ? qint32(at - m_words.begin()) : unknownWord;
}

bool WordTable::isName(FeatureHash word) const
{
    return std::binary_search(m_names.begin(), m_names.end(), keyOf(word));
}

} // namespace chatoyant
