#include "common/mood/trainer/words.h"

#include <algorithm>
#include <unordered_map>

namespace chatoyant::training {

namespace {

using namespace Qt::StringLiterals;

struct Use
{
    QString text;
    QString language; // of the first text
    int texts = 0;
    int small = 0;    // uses in small letters
    int capitals = 0; // uses capitalised behind another word, in English
    bool isWord = false;
    bool isShared = false; // by several languages
    qsizetype lastText = -1;
};

using Uses = std::unordered_map<quint32, Use>;

// Follows another word with nothing but a space between: no sentence begins here.
bool isWithin(const TokenList &list, qsizetype at)
{
    if (at == 0)
        return false;
    const Token &before = list.tokens[at - 1];
    return before.kind == TokenKind::Word &&
           before.sourceBegin + before.sourceLength + 1 == list.tokens[at].sourceBegin;
}

void count(const Example &example, qsizetype index, Uses &uses)
{
    const bool isEnglish = example.language == "en"_L1;
    const bool capitalisesNouns = example.language == "de"_L1;
    TokenList list;
    tokenize(example.text, list);
    for (qsizetype at = 0; at < list.tokens.size(); ++at) {
        const Token &token = list.tokens[at];
        Use &use = uses[WordTable::keyOf(wordHash(list.textOf(token)))];
        if (use.text.isEmpty()) {
            use.text = list.textOf(token).toString();
            use.language = example.language;
        }
        use.texts += use.lastText == index ? 0 : 1;
        use.lastText = index;
        use.isWord = use.isWord || token.kind == TokenKind::Word;
        use.isShared = use.isShared || use.language != example.language;
        if (token.isCapital && !capitalisesNouns)
            use.capitals += isEnglish && isWithin(list, at) ? 1 : 0;
        else if (!token.isShouted)
            ++use.small;
    }
}

bool isName(const Use &use, const WordOptions &options)
{
    return use.isWord && use.capitals >= options.leastCapitals &&
           use.small <= options.mostSmallLetters * (use.small + use.capitals);
}

// Of a word that was never seen in small letters nobody knows whether it is a name; but a name is
// the same in several languages, and English has texts enough to show its words in small letters.
bool isPlain(const Use &use)
{
    return !use.isWord || use.small > 0 || (!use.isShared && use.language != "en"_L1);
}

} // namespace

Words chooseWords(const QList<Example> &examples, const WordOptions &options)
{
    constexpr QStringView nameClass = u"<name>";
    Uses uses;
    for (qsizetype at = 0; at < examples.size(); ++at)
        count(examples[at], at, uses);
    std::vector<std::pair<quint32, QString>> words{
        {WordTable::keyOf(wordHash(nameClass)), nameClass.toString()}};
    std::vector<quint32> names;
    for (const auto &[key, use] : uses) {
        if (isName(use, options))
            names.push_back(key);
        else if (use.texts >= options.leastTexts && isPlain(use))
            words.emplace_back(key, use.text);
    }
    std::sort(words.begin(), words.end());
    std::sort(names.begin(), names.end());
    Words chosen;
    std::vector<quint32> keys;
    for (const auto &[key, text] : words) {
        keys.push_back(key);
        chosen.texts.append(text);
    }
    chosen.table = WordTable(std::move(keys), std::move(names));
    return chosen;
}

} // namespace chatoyant::training
