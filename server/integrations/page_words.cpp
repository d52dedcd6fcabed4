#include "server/integrations/page_words.h"

#include "server/integrations/html_tags.h"

#include <QHash>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 4000;    // characters of it, before its entities are put back
constexpr qsizetype declaredWithin = 2048; // bytes: the encoding of a page stands at its beginning

// The names of U+00A0 to U+00FF, in their order, as HTML 4 gives them.
constexpr auto latinNames =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn "
    "sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave "
    "Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
    "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN "
    "szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave "
    "iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute "
    "ucirc uuml yacute thorn yuml"_L1;

QHash<QString, char32_t> makeNames()
{
    QHash<QString, char32_t> names{
        {u"amp"_s, U'&'},      {u"lt"_s, U'<'},       {u"gt"_s, U'>'},       {u"quot"_s, U'"'},
        {u"apos"_s, U'\''},    {u"ndash"_s, 0x2013},  {u"mdash"_s, 0x2014},  {u"lsquo"_s, 0x2018},
        {u"rsquo"_s, 0x2019},  {u"sbquo"_s, 0x201A},  {u"ldquo"_s, 0x201C},  {u"rdquo"_s, 0x201D},
        {u"bdquo"_s, 0x201E},  {u"bull"_s, 0x2022},   {u"hellip"_s, 0x2026}, {u"lsaquo"_s, 0x2039},
        {u"rsaquo"_s, 0x203A}, {u"euro"_s, 0x20AC},   {u"trade"_s, 0x2122},  {u"larr"_s, 0x2190},
        {u"rarr"_s, 0x2192},   {u"OElig"_s, 0x0152},  {u"oelig"_s, 0x0153},  {u"Scaron"_s, 0x0160},
        {u"scaron"_s, 0x0161}, {u"thinsp"_s, 0x2009}, {u"ensp"_s, 0x2002},
    };
    char32_t code = 0xA0;
    for (const QString &name : QString(latinNames).split(u' '))
        names.insert(name, code++);
    return names;
}

// What stands between "&" and ";"; 0: that means nothing.
char32_t entityOf(QStringView name)
{
    static const QHash<QString, char32_t> names = makeNames();
    constexpr int hexadecimal = 16;
    constexpr int decimal = 10;
    constexpr char32_t replacement = 0xFFFD;
    if (!name.startsWith(u'#'))
        return names.value(name.toString(), 0);
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    bool isNumber = false;
    const char32_t code =
        name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? hexadecimal : decimal);
    if (!isNumber)
        return 0;
    const bool isCharacter =
        code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isCharacter ? code : replacement;
}

// "utf-8" of "text/html; charset=utf-8", and of a <meta>.
QByteArray charsetIn(const QByteArray &text)
{
    constexpr auto key = "charset=";
    const qsizetype found = text.toLower().indexOf(key);
    if (found < 0)
        return {};
    QByteArray name;
    for (qsizetype at = found + qsizetype(qstrlen(key)); at < text.size(); ++at) {
        const char c = text.at(at);
        const bool isQuote = name.isEmpty() && (c == '"' || c == '\'');
        const bool isPart =
            QChar::isLetterOrNumber(uint(static_cast<unsigned char>(c))) || c == '-' || c == '_';
        if (isQuote)
            continue;
        if (!isPart || name.size() > 40)
            break;
        name.append(c);
    }
    return name;
}

// A byte or two that are wrong make no other encoding.
bool isMostlyTorn(const QString &text)
{
    constexpr char16_t lastOfAscii = 0x7F;
    const auto others = std::count_if(text.cbegin(), text.cend(),
                                      [](QChar c) { return c.unicode() > lastOfAscii; });
    return 2 * text.count(QChar::ReplacementCharacter) > others;
}

QString decoded(const QByteArray &html, const QByteArray &type)
{
    QByteArray charset = charsetIn(type);
    if (charset.isEmpty()) {
        charset = charsetIn(html.first(std::min(html.size(), declaredWithin)));
        if (charset.toLower().startsWith("utf-16")) // it could not be read there
            charset.clear();
    }
    if (const auto marked = QStringConverter::encodingForData(html))
        return QStringDecoder(*marked).decode(html);
    if (QStringDecoder named(charset.constData()); !charset.isEmpty() && named.isValid())
        return named.decode(html);
    QStringDecoder usual(QStringConverter::Utf8);
    const QString text = usual.decode(html);
    return usual.hasError() && isMostlyTorn(text) ? QString::fromLatin1(html) : text;
}

void keepFirst(QString &kept, QStringView found)
{
    if (kept.isEmpty())
        kept = withoutEntities(found.left(longestWord)).simplified();
}

} // namespace

PageWords pageWords(const QByteArray &html, const QByteArray &type)
{
    const QString text = decoded(html, type);
    HtmlTags tags(text);
    HtmlTag tag;
    PageWords words;
    QString plainTitle;
    QString plainDescription;
    while (tags.next(&tag)) {
        if (tag.name == "title"_L1 && plainTitle.isEmpty())
            keepFirst(plainTitle, tags.textUntil(u"title", longestWord));
        if (tag.name != "meta"_L1)
            continue;
        const QStringView property = tag.value(u"property");
        const QString key =
            (property.isEmpty() ? tag.value(u"name") : property).left(32).toString().toLower();
        const QStringView content = tag.value(u"content");
        if (key == "og:title"_L1)
            keepFirst(words.title, content);
        else if (key == "og:description"_L1)
            keepFirst(words.description, content);
        else if (key == "og:site_name"_L1)
            keepFirst(words.site, content);
        else if (key == "description"_L1)
            keepFirst(plainDescription, content);
    }
    if (words.title.isEmpty())
        words.title = plainTitle;
    if (words.description.isEmpty())
        words.description = plainDescription;
    return words;
}

QString withoutEntities(QStringView text)
{
    constexpr qsizetype longestEntity = 12;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = text.indexOf(u'&', at);
        if (begin < 0)
            return plain += text.sliced(at);
        plain += text.sliced(at, begin - at);
        const qsizetype end = text.sliced(begin).left(longestEntity).indexOf(u';');
        const char32_t code = end > 1 ? entityOf(text.sliced(begin + 1, end - 1)) : 0;
        if (code != 0)
            plain += QChar::fromUcs4(code);
        else
            plain += u'&';
        at = begin + (code != 0 ? end + 1 : 1);
    }
    return plain;
}

} // namespace chatoyant::server
