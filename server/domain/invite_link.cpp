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

QString codeOfLink(const QString &link)
{
    const QUrl url(link);
    if (const auto web = readWebLinkPath(url.path()); web && !url.scheme().isEmpty())
        return web->code;
    return link.contains(u'?') ? QUrlQuery(url).queryItemValue(u"code"_s) : link;
}

} // namespace chatoyant::server
