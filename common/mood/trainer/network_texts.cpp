#include "common/mood/trainer/network_texts.h"

#include <unordered_map>

namespace chatoyant::training {

namespace {

class TextReader
{
public:
    TextReader(const Words &words, quint32 grams, NetworkTexts &result)
        : m_words(words)
        , m_grams(grams)
        , m_result(result)
    {
        for (qsizetype at = 0; at < words.texts.size(); ++at)
            m_result.words.push_back(rowsOf(words.texts[at], qint32(at)));
    }

    void read(const Example &example)
    {
        NetworkText text;
        text.first = quint32(m_result.tokens.size());
        text.truth = truthOf(example);
        TokenList list;
        tokenize(example.text, list);
        m_words.table.mark(list);
        for (const Token &token : std::as_const(list.tokens)) {
            if (m_result.tokens.size() - text.first < size_t(networkTokens))
                m_result.tokens.push_back({wordOf(list, token), mannerOf(token), false, false});
        }
        text.count = quint32(m_result.tokens.size()) - text.first;
        if (text.count > 0)
            m_result.texts.push_back(text);
    }

private:
    WordRows rowsOf(QStringView text, qint32 place) const
    {
        WordRows rows;
        if (place >= 0)
            rows.word = qint32(mannerRows) + place;
        GramRows grams;
        gramRowsOf(text, m_grams, grams);
        for (const quint32 gram : std::as_const(grams))
            rows.grams.push_back(mannerRows + quint32(m_words.texts.size()) + gram);
        return rows;
    }

    quint32 wordOf(const TokenList &list, const Token &token)
    {
        if (token.word >= 0)
            return quint32(token.word);
        const auto [at, isNew] =
            m_others.try_emplace(wordHash(list.textOf(token)), quint32(m_result.words.size()));
        if (isNew)
            m_result.words.push_back(rowsOf(list.textOf(token), -1));
        return at->second;
    }

    static quint32 mannerOf(const Token &token)
    {
        const auto bit = [](bool isOn, Manner manner) { return isOn ? 1U << quint32(manner) : 0U; };
        return bit(token.isNegated, Manner::Negated) | bit(token.isShouted, Manner::Shouted) |
               bit(token.isStretched, Manner::Stretched);
    }

    const Words &m_words;
    quint32 m_grams;
    NetworkTexts &m_result;
    std::unordered_map<FeatureHash, quint32> m_others;
};

} // namespace

NetworkTexts networkTexts(const QList<Example> &examples, const Words &words, quint32 grams)
{
    NetworkTexts result;
    TextReader reader(words, grams, result);
    for (const Example &example : examples)
        reader.read(example);
    return result;
}

} // namespace chatoyant::training
