#include "common/model/web_link.h"

namespace chatoyant {

namespace {

constexpr qsizetype groups = 7;
constexpr qsizetype groupLength = 4;
constexpr qsizetype wholeLength = groups * (groupLength + 1) - 1;

bool isCodeLetter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

} // namespace

bool isLinkCode(QStringView text)
{
    if (text.size() != wholeLength)
        return false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isBetween = at % (groupLength + 1) == groupLength;
        if (isBetween ? text[at] != u'-' : !isCodeLetter(text[at]))
            return false;
    }
    return true;
}

std::optional<WebLink> readWebLinkPath(QStringView path)
{
    const bool isChat = path.startsWith(chatLinkPath);
    if (!isChat && !path.startsWith(accountLinkPath))
        return std::nullopt;
    const QStringView code = path.sliced(chatLinkPath.size());
    if (!isLinkCode(code))
        return std::nullopt;
    return WebLink{isChat ? WebTarget::Chat : WebTarget::Account, code.toString()};
}

} // namespace chatoyant
