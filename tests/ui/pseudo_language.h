// Two languages that nobody speaks, made of the English words: longer ones with accents, which show
// what is cut off or was never translated, and mirrored ones, which run from right to left.
#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace chatoyant::client {

namespace pseudo {

inline constexpr QStringView plain = u"aceinosuyzACEINOSUYZ";
inline constexpr QStringView accented = u"áçéíñöšüýžÅÇÉÎÑÖŠÛÝŽ";
inline constexpr QChar mark(0x200f);   // right-to-left mark: the paragraph's direction
inline constexpr QChar turned(0x202e); // what follows runs from right to left
inline constexpr QChar ended(0x202c);

// As long as words become in most languages: half as long again, short ones twice.
inline QString padding(const QString &words)
{
    constexpr int piece = 6; // so that it wraps as words do
    constexpr qsizetype shortWords = 12;
    const qsizetype wanted = words.size() < shortWords ? words.size() * 2 / 3 : words.size() / 3;
    QString pad;
    for (qsizetype at = 0; at < wanted; ++at)
        pad += at % piece == 0 ? u' ' : u'~';
    return pad;
}

// Places for values (%1, %Ln) stay as they are.
inline QString longer(const QString &words)
{
    QString result;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const bool isPlace = at > 0 && (words[at - 1] == u'%' ||
                                        (at > 1 && words[at - 2] == u'%' && words[at - 1] == u'L'));
        const qsizetype known = isPlace ? -1 : plain.indexOf(words[at]);
        result += known < 0 ? words[at] : accented[known];
    }
    return u'[' + result + padding(words) + u']';
}

inline QString mirrored(const QString &words)
{
    QStringList lines = words.split(u'\n');
    for (QString &line : lines)
        line = QString(mark) + turned + line + ended + mark;
    return lines.join(u'\n');
}

} // namespace pseudo

// The English that such words were made of; other words are left as they are.
inline QString plainWords(const QString &words)
{
    static const QRegularExpression end(QStringLiteral("(?: ~*)*\\]"));
    QString result = words;
    if (words.contains(pseudo::turned)) {
        for (const QChar sign : {pseudo::mark, pseudo::turned, pseudo::ended})
            result.remove(sign);
    } else if (words.contains(u'[')) {
        result.remove(u'[').remove(end);
        for (qsizetype at = 0; at < pseudo::accented.size(); ++at)
            result.replace(pseudo::accented[at], pseudo::plain[at]);
    }
    return result;
}

class PseudoLanguage final : public QTranslator
{
public:
    // english: where it has the plurals.
    PseudoLanguage(bool isMirrored, const QString &english)
        : m_isMirrored(isMirrored)
    {
        m_isThere = m_english.load(english);
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *context,
                      const char *sourceText,
                      const char *disambiguation,
                      int n) const override
    {
        QString words =
            m_isThere ? m_english.translate(context, sourceText, disambiguation, n) : QString();
        if (words.isEmpty())
            words = QString::fromUtf8(sourceText);
        const bool isWords = std::any_of(words.cbegin(), words.cend(),
                                         [](QChar letter) { return letter.isLower(); });
        if (!isWords || words == QLatin1StringView("QT_LAYOUT_DIRECTION"))
            return words;
        return m_isMirrored ? pseudo::mirrored(words) : pseudo::longer(words);
    }

private:
    QTranslator m_english;
    bool m_isMirrored;
    bool m_isThere = false;
};

} // namespace chatoyant::client
