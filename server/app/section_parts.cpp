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

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace chatoyant::server
