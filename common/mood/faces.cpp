#include "common/mood/faces.h"

#include <QChar>

#include <array>

namespace chatoyant {

namespace {

struct Emoticon
{
    QStringView written;
    QStringView canonical;
};

// Longer ones first where one begins with another.
constexpr std::array emoticons{
    Emoticon{u">:-(", u">:("}, Emoticon{u">:(", u">:("},   Emoticon{u">:[", u">:("},
    Emoticon{u">:@", u">:("},  Emoticon{u":-@", u">:("},   Emoticon{u":@", u">:("},
    Emoticon{u">_<", u">_<"},  Emoticon{u">.<", u">_<"},   Emoticon{u":'-(", u":'("},
    Emoticon{u":'(", u":'("},  Emoticon{u":,(", u":'("},   Emoticon{u";(", u":'("},
    Emoticon{u";-(", u":'("},  Emoticon{u"T_T", u":'("},   Emoticon{u"T.T", u":'("},
    Emoticon{u";_;", u":'("},  Emoticon{u"D:", u"D:"},     Emoticon{u"D-:", u"D:"},
    Emoticon{u":-)", u":)"},   Emoticon{u":)", u":)"},     Emoticon{u":]", u":)"},
    Emoticon{u":-]", u":)"},   Emoticon{u"=)", u":)"},     Emoticon{u"=]", u":)"},
    Emoticon{u"(:", u":)"},    Emoticon{u"(-:", u":)"},    Emoticon{u"^_^", u":)"},
    Emoticon{u"^^", u":)"},    Emoticon{u"^.^", u":)"},    Emoticon{u":-D", u":D"},
    Emoticon{u":D", u":D"},    Emoticon{u"=D", u":D"},     Emoticon{u"XD", u":D"},
    Emoticon{u"xD", u":D"},    Emoticon{u"xd", u":D"},     Emoticon{u":'D", u":D"},
    Emoticon{u":')", u":)"},   Emoticon{u"\\o/", u"\\o/"}, Emoticon{u";-)", u";)"},
    Emoticon{u";)", u";)"},    Emoticon{u";]", u";)"},     Emoticon{u";D", u";)"},
    Emoticon{u":-P", u":p"},   Emoticon{u":-p", u":p"},    Emoticon{u":P", u":p"},
    Emoticon{u":p", u":p"},    Emoticon{u"=P", u":p"},     Emoticon{u"xP", u":p"},
    Emoticon{u":-*", u":*"},   Emoticon{u":*", u":*"},     Emoticon{u"</3", u"</3"},
    Emoticon{u"<3", u"<3"},    Emoticon{u"&lt;3", u"<3"},  Emoticon{u":-(", u":("},
    Emoticon{u":(", u":("},    Emoticon{u":[", u":("},     Emoticon{u":-[", u":("},
    Emoticon{u"=(", u":("},    Emoticon{u"):", u":("},     Emoticon{u":-/", u":/"},
    Emoticon{u":/", u":/"},    Emoticon{u":-\\", u":/"},   Emoticon{u":\\", u":/"},
    Emoticon{u"=/", u":/"},    Emoticon{u"-_-", u"-_-"},   Emoticon{u"-.-", u"-_-"},
    Emoticon{u":-|", u":|"},   Emoticon{u":|", u":|"},     Emoticon{u":-O", u":o"},
    Emoticon{u":-o", u":o"},   Emoticon{u":O", u":o"},     Emoticon{u":o", u":o"},
    Emoticon{u"O_O", u":o"},   Emoticon{u"o_o", u":o"},    Emoticon{u"o.O", u":o"},
    Emoticon{u":-S", u":s"},   Emoticon{u":-s", u":s"},    Emoticon{u":S", u":s"},
    Emoticon{u":s", u":s"},
};

// Most characters begin no emoticon: they are told from the others without a search.
constexpr std::array<bool, 128> emoticonStarts = [] {
    std::array<bool, 128> starts{};
    for (const Emoticon &each : emoticons)
        starts[each.written.front().unicode()] = true;
    return starts;
}();

bool isJoiner(char32_t c)
{
    return c == 0x200D;
}

// Presentation selectors, skin tones, the enclosing key cap, tags of flags.
bool isModifier(char32_t c)
{
    return c == 0xFE0F || c == 0xFE0E || c == 0x20E3 || (c >= 0x1F3FB && c <= 0x1F3FF) ||
           (c >= 0xE0020 && c <= 0xE007F);
}

bool isEmoji(char32_t c)
{
    return (c >= 0x1F300 && c <= 0x1FAFF && !isModifier(c)) || (c >= 0x2600 && c <= 0x27BF) ||
           (c >= 0x1F1E6 && c <= 0x1F1FF) || c == 0x2B50 || c == 0x2B55 || c == 0x203C ||
           c == 0x2049 || c == 0x1F004 || c == 0x1F0CF;
}

struct Point
{
    char32_t value = 0;
    qsizetype length = 0;
};

Point pointAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return {};
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    return {first.unicode(), 1};
}

} // namespace

Face emoticonAt(QStringView rest)
{
    const char16_t first = rest.isEmpty() ? u'\0' : rest.front().unicode();
    if (first >= emoticonStarts.size() || !emoticonStarts[first])
        return {};
    for (const Emoticon &each : emoticons) {
        if (!rest.startsWith(each.written))
            continue;
        const qsizetype length = each.written.size();
        const bool endsInLetter = each.written.back().isLetterOrNumber();
        if (rest.size() > length && rest[length].isLetterOrNumber() &&
            (endsInLetter || each.canonical == u":/"))
            continue;
        return {each.canonical, length};
    }
    return {};
}

Face emojiAt(QStringView rest)
{
    const Point first = pointAt(rest, 0);
    if (!isEmoji(first.value))
        return {};
    qsizetype end = first.length;
    while (end < rest.size()) {
        const Point next = pointAt(rest, end);
        if (isModifier(next.value)) {
            end += next.length;
            continue;
        }
        const Point joined = pointAt(rest, end + next.length);
        if (!isJoiner(next.value) || !isEmoji(joined.value))
            break;
        end += next.length + joined.length;
    }
    return {rest.first(first.length), end};
}

} // namespace chatoyant
