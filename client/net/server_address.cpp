#include "client/net/server_address.h"

#include <QHostAddress>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

Result<QUrl> serverUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    const bool hasScheme = text.contains("://"_L1);
    QUrl url(hasScheme ? text : u"wss://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return makeError(Reason::ServerUnreachable, u"server"_s);
    const QString scheme = url.scheme();
    if (scheme == "https"_L1 || scheme == "wss"_L1)
        url.setScheme(u"wss"_s);
    else if (scheme == "http"_L1 || scheme == "ws"_L1)
        url.setScheme(u"ws"_s);
    else
        return makeError(Reason::ServerUnreachable, u"server"_s);
    if (url.port() < 0 && !(hasScheme && scheme.startsWith("http"_L1)))
        url.setPort(defaultPort);
    url.setPath(u"/ws"_s);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

QString shownAddress(const QUrl &url)
{
    if (url.isEmpty())
        return {};
    const QString scheme = url.scheme() == "ws"_L1 ? u"ws://"_s : QString();
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    const int usual = url.scheme() == "ws"_L1 ? 80 : 443;
    const int port = url.port(usual);
    return scheme + host + (port == defaultPort ? QString() : u":%1"_s.arg(port));
}

bool isNumeric(const QUrl &url)
{
    return !QHostAddress(url.host()).isNull();
}

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

} // namespace chatoyant::client
