#include "server/domain/translation_mask.h"

#include <QRegularExpression>

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// Blocks and words of code, links, e-mail addresses, names of people, placeholders of programs.
// Lengths have their limits (RFC 5321, RFC 1035): from each letter on, only so much is looked at.
const QRegularExpression &keptPattern()
{
    static const QRegularExpression pattern(
        uR"(```[\s\S]*?```|`[^`\n]+`)"
        uR"(|(?:[a-z][a-z0-9+.-]{0,19}://|www\.)[^\s<>]*[^\s<>.,;:!?)\]*_~])"
        uR"(|[\w.+-]{1,64}+@[\w-]{1,63}(?:\.[\w-]{1,63})+)"
        uR"(|@[a-z](?:[\w.-]*\w)?)"
        uR"(|%L?\d+|%[sdn]\b|\{\w+\})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

constexpr auto markBegin = "[#"_L1;

QString markOf(int number)
{
    return markBegin + QString::number(number) + u']';
}

bool hasWords(const QString &text)
{
    const QList<uint> codes = text.toUcs4();
    return std::any_of(codes.cbegin(), codes.cend(),
                       [](uint code) { return QChar::isLetter(code); });
}

// What a translator makes of the spaces around a piece is its own affair.
QString withSpacesOf(const QString &original, const QString &translated)
{
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const auto first = std::find_if_not(original.cbegin(), original.cend(), isSpace);
    const auto last = std::find_if_not(original.crbegin(), original.crend(), isSpace);
    return original.first(first - original.cbegin()) + translated.trimmed() +
           original.last(last - original.crbegin());
}

} // namespace

TranslationMask::TranslationMask(const QString &text)
    : m_hasMarks(!text.contains(markBegin))
{
    qsizetype end = 0;
    const auto add = [this](const QString &part, bool isKept) {
        if (!part.isEmpty())
            m_parts.append({part, isKept});
    };
    for (auto each = keptPattern().globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        add(text.mid(end, match.capturedStart() - end), false);
        add(match.captured(), true);
        end = match.capturedEnd();
    }
    add(text.mid(end), false);
}

bool TranslationMask::isWordless() const
{
    return pieces().isEmpty();
}

QString TranslationMask::marked() const
{
    QString text;
    int number = 0;
    for (const Part &part : m_parts)
        text += part.isKept ? markOf(++number) : part.text;
    return text;
}

std::optional<QString> TranslationMask::unmarked(const QString &translated) const
{
    QString text = translated;
    int number = 0;
    for (const Part &part : m_parts) {
        if (part.isKept && translated.count(markOf(++number)) != 1)
            return std::nullopt;
    }
    if (translated.count(markBegin) != number)
        return std::nullopt;
    // From the last one on: what is put in may look like a mark itself.
    for (qsizetype at = text.lastIndexOf(markBegin); at >= 0;
         at = at > 0 ? text.lastIndexOf(markBegin, at - 1) : -1) {
        const qsizetype end = text.indexOf(u']', at);
        const int wanted = text.mid(at + markBegin.size(), end - at - markBegin.size()).toInt();
        int kept = 0;
        const auto part = std::find_if(m_parts.cbegin(), m_parts.cend(), [&](const Part &each) {
            return each.isKept && ++kept == wanted;
        });
        text.replace(at, end + 1 - at, part->text);
    }
    return text;
}

QStringList TranslationMask::pieces() const
{
    QStringList pieces;
    for (const Part &part : m_parts) {
        if (!part.isKept && hasWords(part.text))
            pieces.append(part.text);
    }
    return pieces;
}

QString TranslationMask::joined(const QStringList &translated) const
{
    QString text;
    qsizetype next = 0;
    for (const Part &part : m_parts)
        text += part.isKept || !hasWords(part.text)
                    ? part.text
                    : withSpacesOf(part.text, translated.value(next++));
    return text;
}

} // namespace chatoyant::server
