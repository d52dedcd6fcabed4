#include "client/state/join_link.h"

#include "client/net/server_address.h"
#include "common/base/limits.h"
#include "common/model/web_link.h"

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

std::optional<JoinLink> readWebLink(const QUrl &url, WebTarget target)
{
    const auto link = readWebLinkPath(url.path());
    const auto server = serverUrl(
        url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString());
    if (!link || link->target != target || !server)
        return std::nullopt;
    return JoinLink{shownAddress(*server), link->code, {}};
}

std::optional<JoinLink> readLink(const QString &text, WebTarget target)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (url.scheme() == "https"_L1)
        return readWebLink(url, target);
    const auto host = target == WebTarget::Chat ? "chat"_L1 : "join"_L1;
    if (url.scheme() != "chatoyant"_L1 || url.host() != host)
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
    return readLink(text, WebTarget::Account);
}

std::optional<JoinLink> readChatLink(const QString &text)
{
    return readLink(text, WebTarget::Chat);
}

std::optional<QString> webFormOf(const QString &link)
{
    const auto chat = readChatLink(link);
    const auto read = chat ? chat : readJoinLink(link);
    const auto server = read ? serverUrl(read->server) : makeError(Reason::ServerUnreachable);
    if (!read || !server || server->scheme() != "wss"_L1 || !read->fingerprint.isEmpty() ||
        !isLinkCode(read->code))
        return std::nullopt;
    QUrl url = *server;
    url.setScheme(u"https"_s);
    if (url.port(httpsPort) == httpsPort)
        url.setPort(-1); // as browsers have it
    url.setPath((chat ? chatLinkPath : accountLinkPath) + read->code);
    return url.toString(QUrl::FullyEncoded);
}

bool leadsTo(const JoinLink &link, const QString &server)
{
    const auto url = serverUrl(link.server);
    // A link names an address; whether the wire there is encrypted is this device's to know.
    const auto bare = [](QString address) { return address.remove("ws://"_L1); };
    return url && bare(shownAddress(*url)) == bare(server);
}

} // namespace chatoyant::client
