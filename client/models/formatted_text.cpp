#include "client/models/formatted_text.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fence = "```"_L1;

struct Mark
{
    QLatin1StringView text;
    TextMarks marks;
};

// Longer ones before those they begin with.
constexpr std::array inlineMarks{Mark{"**"_L1, TextMark::Bold}, Mark{"~~"_L1, TextMark::Struck},
                                 Mark{"*"_L1, TextMark::Italic}, Mark{"_"_L1, TextMark::Italic}};

bool isMarkCharacter(QChar c)
{
    return c == u'*' || c == u'_' || c == u'~' || c == u'`' || c == u'\\' || c == u'>' || c == u'[';
}

// One line, taken apart.
class LineFormatter
{
public:
    LineFormatter(QStringView line, FormattedText *into)
        : m_line(line)
        , m_into(*into)
    {
        findAddresses();
    }

    void run() { format(0, m_line.size(), {}); }

private:
    void findAddresses()
    {
        static const QRegularExpression form(u"[a-z][a-z0-9+.-]*://\\S+"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        for (auto match = form.globalMatch(m_line); match.hasNext();) {
            const auto found = match.next();
            const bool isNamed = m_line.first(found.capturedStart()).endsWith("]("_L1);
            const qsizetype close = isNamed ? m_line.indexOf(u')', found.capturedStart()) : -1;
            m_links.insert(found.capturedStart(),
                           close < 0 ? found.capturedEnd() : std::min(close, found.capturedEnd()));
        }
    }

    void append(QStringView text, TextMarks marks)
    {
        if (text.isEmpty())
            return;
        const auto start = static_cast<int>(m_into.shown.size());
        m_into.shown += text;
        if (!marks)
            return;
        const auto length = static_cast<int>(text.size());
        QList<TextStyle> &styles = m_into.styles;
        if (!styles.isEmpty() && styles.back().marks == marks &&
            styles.back().start + styles.back().length == start)
            styles.back().length += length;
        else
            styles.append({start, length, marks});
    }

    void format(qsizetype from, qsizetype to, TextMarks marks)
    {
        qsizetype plain = from; // not appended yet
        for (qsizetype at = from; at < to;)
            at = step(at, to, marks, &plain);
        append(m_line.sliced(plain, to - plain), marks);
    }

    // Past whatever begins there.
    qsizetype step(qsizetype at, qsizetype to, TextMarks marks, qsizetype *plain)
    {
        if (const auto link = m_links.constFind(at); link != m_links.cend())
            return std::min(*link, to);
        const QChar c = m_line.at(at);
        if (!isMarkCharacter(c))
            return at + 1;
        if (c == u'\\' && at + 1 < to && isMarkCharacter(m_line.at(at + 1))) {
            append(m_line.sliced(*plain, at - *plain), marks);
            *plain = at + 1;
            return at + 2;
        }
        if (c == u'`')
            return code(at, to, marks, plain);
        if (c == u'[')
            return namedLink(at, to, marks, plain);
        for (const Mark &mark : inlineMarks) {
            if (m_line.sliced(at, to - at).startsWith(mark.text))
                return stretch(mark, at, to, marks, plain);
        }
        return at + 1;
    }

    qsizetype code(qsizetype at, qsizetype to, TextMarks marks, qsizetype *plain)
    {
        const qsizetype end = m_line.indexOf(u'`', at + 1);
        if (end < 0 || end >= to || end == at + 1)
            return at + 1;
        append(m_line.sliced(*plain, at - *plain), marks);
        append(m_line.sliced(at + 1, end - at - 1), marks | TextMark::Code);
        *plain = end + 1;
        return end + 1;
    }

    qsizetype namedLink(qsizetype at, qsizetype to, TextMarks marks, qsizetype *plain)
    {
        constexpr qsizetype longest = 2048; // of an address
        qsizetype close = at + 1;
        while (close < to && m_line.at(close) != u']' && m_line.at(close) != u'[')
            ++close;
        if (close == at + 1 || !m_line.sliced(close, to - close).startsWith("]("_L1))
            return at + 1;
        const QStringView rest = m_line.sliced(close + 2, std::min(to - close - 2, longest));
        const qsizetype length = rest.indexOf(u')');
        const QString words = m_line.sliced(at + 1, close - at - 1).toString();
        if (length <= 0 || !isLink(rest.first(length).toString()) || !findLinks(words).isEmpty())
            return at + 1;
        append(m_line.sliced(*plain, at - *plain), marks);
        m_into.links.append({static_cast<int>(m_into.shown.size()), static_cast<int>(words.size()),
                             rest.first(length).toString()});
        append(words, marks);
        *plain = close + 2 + length + 1;
        return *plain;
    }

    qsizetype
    stretch(const Mark &mark, qsizetype at, qsizetype to, TextMarks marks, qsizetype *plain)
    {
        const qsizetype length = mark.text.size();
        const qsizetype end = opens(mark, at) ? endOf(mark, at + length, to) : -1;
        if (end < 0)
            return at + length;
        append(m_line.sliced(*plain, at - *plain), marks);
        format(at + length, end, marks | mark.marks);
        *plain = end + length;
        return end + length;
    }

    // Behind the beginning, a space or a sign; before something that is no space.
    bool opens(const Mark &mark, qsizetype at) const
    {
        const qsizetype inside = at + mark.text.size();
        return (at == 0 || !m_line.at(at - 1).isLetterOrNumber()) && inside < m_line.size() &&
               !m_line.at(inside).isSpace() && isAlone(at, inside);
    }

    // Of the mark that ends it, or -1. What was missed once is not looked for behind that again.
    qsizetype endOf(const Mark &mark, qsizetype from, qsizetype to)
    {
        const qsizetype length = mark.text.size();
        const auto missed = m_missed.constFind({mark.text, to});
        if (missed != m_missed.cend() && from >= *missed)
            return -1;
        for (qsizetype at = from + 1; at + length <= to; ++at) {
            if (const auto link = m_links.constFind(at); link != m_links.cend()) {
                at = *link - 1;
                continue;
            }
            const bool isEscaped = m_line.at(at - 1) == u'\\';
            const qsizetype behind = at + length;
            if (!isEscaped && m_line.sliced(at, to - at).startsWith(mark.text) &&
                !m_line.at(at - 1).isSpace() && isAlone(at, behind) &&
                (behind >= m_line.size() || !m_line.at(behind).isLetterOrNumber()))
                return at;
        }
        m_missed.insert({mark.text, to}, from);
        return -1;
    }

    // No part of a longer row of the same character.
    bool isAlone(qsizetype at, qsizetype behind) const
    {
        const QChar c = m_line.at(at);
        return (at == 0 || m_line.at(at - 1) != c) &&
               (behind >= m_line.size() || m_line.at(behind) != c);
    }

    QStringView m_line;
    FormattedText &m_into;
    QHash<qsizetype, qsizetype> m_links; // where they begin, and end
    QHash<std::pair<QLatin1StringView, qsizetype>, qsizetype>
        m_missed; // mark, to: no end from there
};

bool needsLook(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isMarkCharacter);
}

// The line that closes a block which opens there, or -1.
qsizetype endOfBlock(const QStringList &lines, qsizetype from)
{
    for (qsizetype at = from + 1; at < lines.size(); ++at) {
        if (lines.at(at).trimmed() == fence)
            return at;
    }
    return -1;
}

void addBlock(const QStringList &lines, FormattedText *into)
{
    const auto start = static_cast<int>(into->shown.size());
    into->shown += lines.join(u'\n');
    if (into->shown.size() > start)
        into->styles.append({start, static_cast<int>(into->shown.size()) - start, TextMark::Code});
}

void addLine(const QString &line, FormattedText *into)
{
    const bool isQuote = line.startsWith("> "_L1);
    if (isQuote)
        into->shown += u"▎ ";
    const auto start = static_cast<int>(into->shown.size());
    const qsizetype before = into->styles.size();
    LineFormatter(isQuote ? QStringView(line).sliced(2) : QStringView(line), into).run();
    const auto end = static_cast<int>(into->shown.size());
    if (isQuote && end > start)
        into->styles.insert(before, {start, end - start, TextMark::Quote});
}

} // namespace

FormattedText formattedText(const QString &text)
{
    if (!needsLook(text))
        return {text, {}};
    FormattedText formatted;
    const QStringList lines = text.split(u'\n');
    bool isOpen = true; // a block may begin: none that never ends was seen
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (at > 0)
            formatted.shown += u'\n';
        const bool opens =
            isOpen && lines.at(at).startsWith(fence) && lines.at(at).count(fence) == 1;
        const qsizetype end = opens ? endOfBlock(lines, at) : -1;
        isOpen = isOpen && (!opens || end >= 0);
        if (end < 0) {
            addLine(lines.at(at), &formatted);
        } else {
            addBlock(lines.mid(at + 1, end - at - 1), &formatted);
            at = end;
        }
    }
    return formatted;
}

QString withoutMarks(const QString &text)
{
    return formattedText(text).shown;
}

} // namespace chatoyant::client
