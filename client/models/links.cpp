#include "client/models/links.h"

#include "client/state/join_link.h"

#include <QRegularExpression>
#include <QUrl>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

bool leadsSomewhere(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (url.scheme() == "chatoyant"_L1)
        return leadsIn(address);
    return url.isValid() && (!url.host().isEmpty() || url.scheme() == "mailto"_L1);
}

// Letters that look like others are told apart.
QString serverOf(const JoinLink &link)
{
    const QUrl url(link.server.contains("://"_L1) ? link.server : u"wss://"_s + link.server);
    const QString host = url.host(QUrl::EncodeUnicode);
    return url.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(url.port());
}

} // namespace

QList<FoundLink> findLinks(const QString &paragraph)
{
    static const QRegularExpression pattern(
        uR"re(\b(?:https?://|mailto:|chatoyant://)[^\s<>"'`{}|\\^]+)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QString trailing = u".,;:!?)]*_»"_s;
    QList<FoundLink> links;
    for (auto match = pattern.globalMatch(paragraph); match.hasNext();) {
        const auto found = match.next();
        QString address = found.captured();
        while (!address.isEmpty() && trailing.contains(address.back()))
            address.chop(1);
        if (leadsSomewhere(address))
            links.append({static_cast<int>(found.capturedStart()), static_cast<int>(address.size()),
                          address});
    }
    return links;
}

bool isLink(const QString &text)
{
    const QList<FoundLink> found = findLinks(text);
    return found.size() == 1 && found.first().length == text.size();
}

bool leadsIn(const QString &address)
{
    return readJoinLink(address) || readChatLink(address);
}

QString hostOf(const QString &address)
{
    const auto invitation = readJoinLink(address);
    if (const auto in = invitation ? invitation : readChatLink(address))
        return serverOf(*in);
    const QUrl url(address, QUrl::StrictMode);
    return url.scheme() == "mailto"_L1 ? url.path() : url.host(QUrl::EncodeUnicode);
}

} // namespace chatoyant::client
