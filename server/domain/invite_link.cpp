#include "server/domain/invite_link.h"

#include "common/model/web_link.h"

#include <QUrl>
#include <QUrlQuery>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

QString inviteLink(LinkTarget target, const QString &code, const ServerPolicy &policy)
{
    QString link = u"chatoyant://%1?server=%2&code=%3"_s.arg(
        target == LinkTarget::Server ? u"join"_s : u"chat"_s,
        QString::fromLatin1(QUrl::toPercentEncoding(policy.address, ":")), code);
    if (!policy.fingerprint.isEmpty())
        link += u"&fingerprint="_s + QString(policy.fingerprint).remove(u':');
    return link;
}

std::optional<QString>
webInviteLink(LinkTarget target, const QString &code, const ServerPolicy &policy)
{
    constexpr int withoutWords = 7443; // of an address that names no port
    constexpr int ofBrowsers = 443;
    QUrl url(u"https://"_s + policy.address, QUrl::StrictMode);
    const QString host = url.host();
    const bool isName = host.contains(u'.') && !host.contains(u':') && !host.back().isDigit();
    if (!policy.fingerprint.isEmpty() || !url.isValid() || !isName)
        return std::nullopt;
    const int port = url.port(withoutWords);
    url.setPort(port == ofBrowsers ? -1 : port);
    url.setPath((target == LinkTarget::Chat ? chatLinkPath : accountLinkPath) + code);
    return url.toString(QUrl::FullyEncoded);
}

QString codeOfLink(const QString &link)
{
    const QUrl url(link);
    if (const auto web = readWebLinkPath(url.path()); web && !url.scheme().isEmpty())
        return web->code;
    return link.contains(u'?') ? QUrlQuery(url).queryItemValue(u"code"_s) : link;
}

} // namespace chatoyant::server
