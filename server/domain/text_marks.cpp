#include "server/domain/text_marks.h"

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype before = 40;   // UTF-16 units shown before the first mark
constexpr qsizetype longest = 160; // of a snippet

bool isWordPart(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

QString folded(QStringView word)
{
    QString plain;
    const QString decomposed =
        word.toString().normalized(QString::NormalizationForm_D).toCaseFolded();
    for (const QChar c : decomposed) {
        if (!c.isMark())
            plain.append(c);
    }
    return plain;
}

// Runs of letters and digits, as places in the text.
QList<TextMark> wordsOf(QStringView text)
{
    QList<TextMark> words;
    bool isInside = false;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = at + 1 < text.size() && text[at].isHighSurrogate();
        const char32_t c =
            isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
        const qsizetype units = isPair ? 2 : 1;
        if (!isWordPart(c))
            isInside = false;
        else if (std::exchange(isInside, true))
            words.last().length += units;
        else
            words.append({at, units});
        at += units;
    }
    return words;
}

qsizetype snippetStart(const QString &text, qsizetype firstMark)
{
    if (firstMark <= before)
        return 0;
    const qsizetype space = text.indexOf(u' ', firstMark - before);
    const qsizetype start = space >= 0 && space < firstMark ? space + 1 : firstMark;
    return start;
}

} // namespace

QList<TextMark> marksIn(const QString &text, const QStringList &words)
{
    QStringList wanted;
    for (const QString &word : words) {
        const QList<TextMark> parts = wordsOf(word);
        for (const TextMark &part : parts)
            wanted.append(folded(QStringView(word).mid(part.start, part.length)));
    }
    if (wanted.isEmpty())
        return {};
    const QString beginning = wanted.takeLast();
    QList<TextMark> marks;
    const QList<TextMark> found = wordsOf(text);
    for (const TextMark &word : found) {
        const QString plain = folded(QStringView(text).mid(word.start, word.length));
        if (plain.startsWith(beginning) || wanted.contains(plain))
            marks.append(word);
    }
    return marks;
}

Snippet snippetOf(const QString &text, const QStringList &words)
{
    QString line = text; // spaces of any kind become one unit each: places stay
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c.isSpace(); }, u' ');
    QList<TextMark> marks = marksIn(line, words);
    const qsizetype start = snippetStart(line, marks.isEmpty() ? 0 : marks.first().start);
    qsizetype end = std::min(line.size(), start + longest);
    if (end < line.size() && line.at(end).isLowSurrogate())
        --end;
    Snippet snippet;
    snippet.text = line.mid(start, end - start);
    const qsizetype shift = start > 0 ? 1 - start : 0;
    if (start > 0)
        snippet.text.prepend(u'…');
    if (end < line.size())
        snippet.text.append(u'…');
    for (const TextMark &mark : std::as_const(marks)) {
        if (mark.start >= start && mark.start + mark.length <= end)
            snippet.marks.append({mark.start + shift, mark.length});
    }
    return snippet;
}

} // namespace chatoyant::server
