#include "client/state/join_link.h"

#include "client/net/server_address.h"
#include "common/base/limits.h"

#include <QUrl>
#include <QUrlQuery>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fingerprintDigits = 64;

// Two hexadecimal digits a byte, with or without colons.
std::optional<QByteArray> readFingerprint(QString text)
{
    text.remove(u':');
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    if (text.size() != fingerprintDigits || bytes.size() != fingerprintDigits / 2)
        return std::nullopt;
    return bytes;
}

std::optional<JoinLink> readLink(const QString &text, QLatin1StringView target)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (url.scheme() != "chatoyant"_L1 || url.host() != target)
        return std::nullopt;
    const QUrlQuery query(url);
    JoinLink link;
    link.server = query.queryItemValue(u"server"_s, QUrl::FullyDecoded);
    link.code = query.queryItemValue(u"code"_s, QUrl::FullyDecoded);
    if (!serverUrl(link.server) || link.code.isEmpty() || link.code.size() > limits::codeLength)
        return std::nullopt;
    if (!query.hasQueryItem(u"fingerprint"_s))
        return link;
    const auto fingerprint = readFingerprint(query.queryItemValue(u"fingerprint"_s));
    if (!fingerprint)
        return std::nullopt;
    link.fingerprint = *fingerprint;
    return link;
}

} // namespace

std::optional<JoinLink> readJoinLink(const QString &text)
{
    return readLink(text, "join"_L1);
}

std::optional<JoinLink> readChatLink(const QString &text)
{
    return readLink(text, "chat"_L1);
}

bool leadsTo(const JoinLink &link, const QString &server)
{
    const auto url = serverUrl(link.server);
    // A link names an address; whether the wire there is encrypted is this device's to know.
    const auto bare = [](QString address) { return address.remove("ws://"_L1); };
    return url && bare(shownAddress(*url)) == bare(server);
}

} // namespace chatoyant::client
