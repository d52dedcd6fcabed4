#include "server/app/section_parts.h"

#include "server/app/config_words.h"

#include <QFile>
#include <QHostAddress>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

Expected<QByteArray, QString> secretIn(const QString &key, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"%1: %2: %3"_s.arg(key, path, file.errorString());
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return ConfigWords::tr("%1: %2 is empty").arg(key, path);
    return line;
}

Expected<QUrl, QString> serviceAt(const QString &key, const QString &text, const QString &example)
{
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        //: %1: name of a setting, %2: what stands there, %3: an example of an address
        return ConfigWords::tr("%1: \"%2\" does not fit, expected %3").arg(key, text, example);
    if (url.scheme() == "http"_L1 && !isThisMachine(url.host()))
        //: %1: name of a setting, %2: name of a computer
        return ConfigWords::tr("%1: http:// is for a service on this machine, use https:// for %2")
            .arg(key, url.host());
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    return url;
}

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace chatoyant::server
