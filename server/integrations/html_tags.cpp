#include "server/integrations/html_tags.h"

#include <algorithm>
#include <array>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 32; // of a tag or an attribute that means anything here
constexpr qsizetype mostAttributes = 64;

// Between their tags there are none.
bool isOpaque(const QString &name)
{
    static const std::array names{u"script"_s, u"style"_s,    u"svg"_s,     u"template"_s,
                                  u"iframe"_s, u"textarea"_s, u"noscript"_s};
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isNameEnd(QChar c)
{
    return c.isSpace() || c == u'>' || c == u'/' || c == u'=';
}

} // namespace

QStringView HtmlTag::value(QStringView attribute) const
{
    for (const auto &[name, value] : attributes) {
        if (name == attribute)
            return value;
    }
    return {};
}

bool HtmlTags::next(HtmlTag *tag)
{
    while (m_at < m_text.size()) {
        const qsizetype found = m_text.indexOf(u'<', m_at);
        if (found < 0)
            break;
        m_at = found + 1;
        if (skipNoTag())
            continue;
        const qsizetype begin = m_at;
        if (peek() == u'/')
            ++m_at;
        while (m_at < m_text.size() && !isNameEnd(peek()))
            ++m_at;
        tag->name = m_text.sliced(begin, std::min(m_at - begin, longestName)).toString().toLower();
        tag->attributes.clear();
        readAttributes(tag);
        if (isOpaque(tag->name))
            skipUntil(u"</"_s + tag->name);
        return true;
    }
    m_at = m_text.size();
    return false;
}

// A comment, a declaration, or no tag at all.
bool HtmlTags::skipNoTag()
{
    if (m_text.sliced(m_at).startsWith("!--"_L1)) {
        skipUntil(u"-->");
        return true;
    }
    if (peek() == u'!' || peek() == u'?') {
        skipUntil(u">");
        return true;
    }
    return !peek().isLetter() && peek() != u'/';
}

void HtmlTags::skipUntil(QStringView end)
{
    const qsizetype found = m_text.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_text.size() : found;
}

void HtmlTags::skipSpace()
{
    while (m_at < m_text.size() && (peek().isSpace() || peek() == u'/'))
        ++m_at;
}

void HtmlTags::readAttributes(HtmlTag *tag)
{
    for (skipSpace(); m_at < m_text.size() && peek() != u'>'; skipSpace()) {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && (m_at == begin || !isNameEnd(peek())))
            ++m_at;
        const QStringView name = m_text.sliced(begin, std::min(m_at - begin, longestName));
        skipSpace();
        const QStringView value = peek() == u'=' ? readValue() : QStringView();
        if (tag->attributes.size() < mostAttributes)
            tag->attributes.append({name.toString().toLower(), value});
    }
    if (m_at < m_text.size())
        ++m_at; // the ">"
}

QStringView HtmlTags::readValue()
{
    ++m_at; // the "="
    while (m_at < m_text.size() && peek().isSpace())
        ++m_at;
    const QChar quote = peek();
    qsizetype begin = m_at;
    if (quote == u'"' || quote == u'\'') {
        ++begin;
        const qsizetype end = m_text.indexOf(quote, begin);
        m_at = end < 0 ? m_text.size() : end + 1;
        return end < 0 ? m_text.sliced(begin) : m_text.sliced(begin, end - begin);
    }
    while (m_at < m_text.size() && !peek().isSpace() && peek() != u'>')
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

QStringView HtmlTags::textUntil(QStringView name, qsizetype most)
{
    const qsizetype begin = m_at;
    skipUntil(u"</"_s + name.toString());
    return m_text.sliced(begin, std::min(m_at - begin, most));
}

} // namespace chatoyant::server
