// Cuts a message into the tokens that mood is read from; the trainer and the engine share it.
#pragma once

#include <QStringView>
#include <QVarLengthArray>

namespace chatoyant {

enum class TokenKind {
    Word,   // letters, case folded
    Sign,   // one character of a script that writes no spaces: 好
    Number, // any number: "<n>"
    Face,   // an emoji, or an emoticon in its canonical form: ":)"
    Mark,   // a run of ! or ? or …, as a class: "!", "!!", "?", "??", "?!", "..."
    Name,   // a word that names somebody or something, as a class: see WordTable
};

struct Token
{
    quint16 begin = 0; // in TokenList::text
    quint16 length = 0;
    quint16 sourceBegin = 0; // in the message
    quint16 sourceLength = 0;
    TokenKind kind = TokenKind::Word;
    bool isNegated = false;   // follows "not" within the same clause
    bool isShouted = false;   // was written in CAPITALS
    bool isStretched = false; // was written loooong
    bool isCapital = false;   // was written with a capital first, and small letters behind it
    qint32 word = -1;         // its place in a model's word table
};

// Room for a message of usual length without allocating.
struct TokenList
{
    QVarLengthArray<char16_t, 1024> text;
    QVarLengthArray<Token, 192> tokens;

    QStringView textOf(const Token &token) const
    {
        return {text.data() + token.begin, token.length};
    }
};

// What lies behind these is not read, so the time for any message is bounded.
inline constexpr qsizetype readLength = 4096; // UTF-16 units
inline constexpr qsizetype readTokens = 768;
inline constexpr qsizetype wordLength = 40; // UTF-16 units; the rest of a longer word is dropped

// Leaves out code (`…`, ```…```), quoted lines ("> …"), links, addresses, @names and [NAMES];
// undoes HTML escapes; folds case; shortens loooong to loong; splits n't; drops an emoji's skin
// tone, presentation and joined parts.
void tokenize(QStringView message, TokenList &list);

} // namespace chatoyant
