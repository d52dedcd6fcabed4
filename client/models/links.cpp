#include "client/models/links.h"

#include <QRegularExpression>
#include <QUrl>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

QList<FoundLink> findLinks(const QString &paragraph)
{
    static const QRegularExpression pattern(uR"re(\b(?:https?://|mailto:)[^\s<>"'`{}|\\^]+)re"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QString trailing = u".,;:!?)]*_»"_s;
    QList<FoundLink> links;
    for (auto match = pattern.globalMatch(paragraph); match.hasNext();) {
        const auto found = match.next();
        QString address = found.captured();
        while (!address.isEmpty() && trailing.contains(address.back()))
            address.chop(1);
        const QUrl url(address, QUrl::StrictMode);
        if (url.isValid() && (!url.host().isEmpty() || url.scheme() == "mailto"_L1))
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

QString hostOf(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.scheme() == "mailto"_L1 ? url.path() : url.host(QUrl::EncodeUnicode);
}

} // namespace chatoyant::client
