#include "common/mood/tokenizer.h"

#include "common/mood/faces.h"
#include "common/mood/negation.h"

#include <array>

namespace chatoyant {

namespace {

using namespace Qt::StringLiterals;

struct Escape
{
    QLatin1StringView written;
    char16_t means;
};

constexpr std::array escapes{Escape{"&amp;"_L1, u'&'},   Escape{"&lt;"_L1, u'<'},
                             Escape{"&gt;"_L1, u'>'},    Escape{"&quot;"_L1, u'"'},
                             Escape{"&#39;"_L1, u'\''},  Escape{"&#x27;"_L1, u'\''},
                             Escape{"&apos;"_L1, u'\''}, Escape{"&nbsp;"_L1, u' '}};

constexpr int shortestShout = 3; // "OK" is no shout
constexpr int longestRun = 2;    // of the same letter

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'`' || c == u'\u00B4';
}

bool isSpacelessScript(char32_t c)
{
    if (c < 0x0E00)
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return QChar::isLetterOrNumber(c) || QChar::isMark(c);
    default:
        return false;
    }
}

// One letter for one: the dotted capital I folds to two otherwise.
char32_t folded(char32_t c)
{
    constexpr char32_t dottedCapital = 0x0130;
    return c == dottedCapital ? U'i' : QChar::toCaseFolded(c);
}

class Cutter
{
public:
    Cutter(QStringView message, TokenList &list)
        : m_text(message.first(std::min(message.size(), readLength)))
        , m_list(list)
    {}

    void run()
    {
        while (m_at < m_text.size() && m_list.tokens.size() < readTokens) {
            if (!skipIgnored() && !takeFace() && !takeWord() && !takeMark())
                step();
        }
    }

private:
    QStringView rest() const { return m_text.sliced(m_at); }
    QChar next(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }
    bool isLineStart() const { return m_at == 0 || m_text[m_at - 1] == u'\n'; }
    bool isInWord() const { return m_at > 0 && m_text[m_at - 1].isLetterOrNumber(); }

    char32_t point(qsizetype *length) const;
    bool skipIgnored();
    bool skipCode();
    bool skipLink();
    bool skipAddress();
    bool skipTo(qsizetype end);
    void step();
    qsizetype spaceFrom(qsizetype from) const;
    bool takeFace();
    bool takeWord();
    bool takeNumber();
    bool takeMark();
    void addLetters(Token &token);
    void addLetter(Token &token, char32_t c);
    void closeWord(Token token);
    void splitNegation(Token &token);
    void close(Token token);
    void add(QStringView canonical, qsizetype length, TokenKind kind);
    Token open(TokenKind kind) const;

    QStringView m_text;
    TokenList &m_list;
    qsizetype m_at = 0;
    int m_negated = 0; // words left that count as negated
};

char32_t Cutter::point(qsizetype *length) const
{
    const QChar first = m_text[m_at];
    *length = 1;
    if (!first.isSurrogate())
        return first.unicode();
    if (!first.isHighSurrogate() || !next(1).isLowSurrogate())
        return QChar::ReplacementCharacter;
    *length = 2;
    return QChar::surrogateToUcs4(first, next(1));
}

bool Cutter::skipTo(qsizetype end)
{
    m_at = std::min(end, m_text.size());
    return true;
}

qsizetype Cutter::spaceFrom(qsizetype from) const
{
    while (from < m_text.size() && !m_text[from].isSpace())
        ++from;
    return from;
}

bool Cutter::skipIgnored()
{
    const QChar c = next();
    if (c == u'>' && isLineStart() && next(1) == u' ') {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        return skipTo(end < 0 ? m_text.size() : end);
    }
    if (c == u'`')
        return skipCode();
    if (c == u'@' && next(1).isLetterOrNumber() && !isInWord()) {
        while (++m_at < m_text.size() && (next().isLetterOrNumber() || next() == u'_'))
            ;
        return true;
    }
    if (c == u'[' && next(1).isUpper()) {
        const qsizetype end = m_text.indexOf(u']', m_at);
        if (end > 0 && m_text.sliced(m_at + 1, end - m_at - 1).toString().isUpper())
            return skipTo(end + 1);
    }
    return skipLink();
}

bool Cutter::skipCode()
{
    if (isInWord() && next(1).isLetter()) // I`m
        return false;
    const bool isBlock = rest().startsWith("```"_L1);
    const QStringView fence = isBlock ? QStringView(u"```") : QStringView(u"`");
    const qsizetype end = m_text.indexOf(fence, m_at + fence.size());
    if (end >= 0)
        return skipTo(end + fence.size());
    return isBlock && skipTo(m_text.size());
}

bool Cutter::skipLink()
{
    const QChar c = next();
    if ((c != u'h' && c != u'w' && c != u'H' && c != u'W') || isInWord())
        return false;
    for (const QLatin1StringView start : {"http://"_L1, "https://"_L1, "www."_L1}) {
        if (rest().startsWith(start, Qt::CaseInsensitive))
            return skipTo(spaceFrom(m_at));
    }
    return false;
}

// name@place
bool Cutter::skipAddress()
{
    qsizetype end = m_at;
    while (end < m_text.size() && end - m_at < wordLength &&
           (m_text[end].isLetterOrNumber() || m_text[end] == u'.' || m_text[end] == u'-' ||
            m_text[end] == u'_' || m_text[end] == u'+'))
        ++end;
    const bool isAddress =
        end + 1 < m_text.size() && m_text[end] == u'@' && m_text[end + 1].isLetterOrNumber();
    return isAddress && skipTo(spaceFrom(end));
}

// Over a character that means nothing here; punctuation ends a negation.
void Cutter::step()
{
    qsizetype length = 1;
    const char32_t c = point(&length);
    if (c == u'.' || c == u',' || c == u';' || c == u':' || c == u'\n' || c == 0x3002 ||
        c == 0xFF0C)
        m_negated = 0;
    if (c == u'&') {
        for (const Escape &escape : escapes) {
            if (rest().startsWith(escape.written)) {
                skipTo(m_at + escape.written.size());
                return;
            }
        }
    }
    m_at += length;
}

Token Cutter::open(TokenKind kind) const
{
    Token token;
    token.begin = quint16(m_list.text.size());
    token.sourceBegin = quint16(m_at);
    token.kind = kind;
    return token;
}

void Cutter::close(Token token)
{
    token.length = quint16(m_list.text.size() - token.begin);
    token.sourceLength = quint16(m_at - token.sourceBegin);
    m_list.tokens.append(token);
}

void Cutter::add(QStringView canonical, qsizetype length, TokenKind kind)
{
    const Token token = open(kind);
    m_list.text.append(canonical.utf16(), canonical.size());
    m_at += length;
    close(token);
}

bool Cutter::takeFace()
{
    const QChar c = next();
    const bool isAscii = c.unicode() < 0x80;
    const Face face = !isAscii ? emojiAt(rest()) : isInWord() ? Face{} : emoticonAt(rest());
    if (face.length == 0)
        return false;
    const bool isRepeated = !m_list.tokens.isEmpty() &&
                            m_list.tokens.last().kind == TokenKind::Face &&
                            m_list.textOf(m_list.tokens.last()) == face.canonical;
    if (isRepeated)
        m_at += face.length;
    else
        add(face.canonical, face.length, TokenKind::Face);
    return true;
}

bool Cutter::takeNumber()
{
    const Token token = open(TokenKind::Number);
    while (m_at < m_text.size() &&
           (next().isDigit() ||
            ((next() == u'.' || next() == u',' || next() == u':') && next(1).isDigit())))
        ++m_at;
    for (const char16_t c : {u'<', u'n', u'>'})
        m_list.text.append(c);
    close(token);
    return true;
}

bool Cutter::takeWord()
{
    qsizetype length = 1;
    const char32_t c = point(&length);
    if (QChar::isDigit(c) && !isInWord())
        return takeNumber();
    if (!QChar::isLetterOrNumber(c) && !isSpacelessScript(c))
        return false;
    if (skipAddress())
        return true;
    if (isSpacelessScript(c)) {
        add(m_text.sliced(m_at, length), length, TokenKind::Sign);
        Token &token = m_list.tokens.last();
        token.isNegated = m_negated > 0;
        m_negated = isNegator(m_list.textOf(token)) ? negatedWords : std::max(0, m_negated - 1);
        return true;
    }
    Token token = open(TokenKind::Word);
    addLetters(token);
    closeWord(token);
    return true;
}

void Cutter::addLetters(Token &token)
{
    int capitals = 0;
    int letters = 0;
    qsizetype length = 1;
    const bool beginsLarge = QChar::isUpper(point(&length));
    while (m_at < m_text.size()) {
        const char32_t c = point(&length);
        const bool isInner = isApostrophe(next()) && letters > 0 && next(1).isLetter();
        if (!isInner && !QChar::isLetterOrNumber(c) && !QChar::isMark(c))
            break;
        if (isSpacelessScript(c))
            break;
        letters += QChar::isLetter(c) ? 1 : 0;
        if (m_list.text.size() - token.begin == 1)
            token.isCapital = beginsLarge && QChar::isLower(c); // not "I'm"
        capitals += QChar::isUpper(c) ? 1 : 0;
        addLetter(token, isInner ? u'\'' : folded(c));
        m_at += length;
    }
    token.isShouted = capitals >= shortestShout && capitals == letters;
}

void Cutter::addLetter(Token &token, char32_t c)
{
    auto &text = m_list.text;
    const qsizetype size = text.size() - token.begin;
    if (size >= wordLength)
        return;
    if (QChar::requiresSurrogates(c)) {
        text.append(QChar::highSurrogate(c));
        text.append(QChar::lowSurrogate(c));
        return;
    }
    const bool isRun = size >= longestRun && text[text.size() - 1] == c &&
                       text[text.size() - 2] == c && QChar::isLetter(c);
    token.isStretched = token.isStretched || isRun;
    if (!isRun)
        text.append(char16_t(c));
}

// "don't" becomes "do" and "n't".
void Cutter::splitNegation(Token &token)
{
    const QStringView word(m_list.text.data() + token.begin, m_list.text.size() - token.begin);
    constexpr qsizetype tail = 3;
    if (word.size() <= tail || !word.endsWith("n't"_L1) || word == "ain't"_L1)
        return;
    Token head = token;
    head.length = quint16(word.size() - tail);
    head.sourceLength = quint16(m_at - tail - token.sourceBegin);
    m_list.tokens.append(head);
    token.begin = quint16(token.begin + head.length);
    token.sourceBegin = quint16(token.sourceBegin + head.sourceLength);
}

void Cutter::closeWord(Token token)
{
    token.isNegated = m_negated > 0;
    splitNegation(token);
    close(token);
    const QStringView word = m_list.textOf(m_list.tokens.last());
    if (isNegator(word))
        m_negated = negatedWords;
    else
        m_negated = endsNegation(word) ? 0 : std::max(0, m_negated - 1);
}

bool Cutter::takeMark()
{
    int shouts = 0;
    int questions = 0;
    int dots = 0;
    qsizetype end = m_at;
    for (; end < m_text.size(); ++end) {
        const QChar c = m_text[end];
        if (c == u'!' || c == u'\uFF01')
            ++shouts;
        else if (c == u'?' || c == u'\uFF1F')
            ++questions;
        else if (c == u'.' || c == u'\u2026')
            dots += c == u'.' ? 1 : 3;
        else
            break;
    }
    if (shouts + questions == 0 && dots < 2)
        return false;
    m_negated = 0;
    QStringView mark = u"...";
    if (shouts > 0 && questions > 0)
        mark = u"?!";
    else if (shouts > 0)
        mark = shouts > 1 ? u"!!" : u"!";
    else if (questions > 0)
        mark = questions > 1 ? u"??" : u"?";
    add(mark, end - m_at, TokenKind::Mark);
    return true;
}

} // namespace

void tokenize(QStringView message, TokenList &list)
{
    list.text.clear();
    list.tokens.clear();
    Cutter(message, list).run();
}

} // namespace chatoyant
