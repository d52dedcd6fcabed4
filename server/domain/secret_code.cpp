#include "server/domain/secret_code.h"

#include <QCryptographicHash>

namespace chatoyant::server {

namespace {

// Crockford's base 32.
constexpr char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int groupLength = 4;
constexpr unsigned digitBits = 5;

QChar asMeant(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (upper == u'O')
        return u'0';
    return upper == u'I' || upper == u'L' ? QChar(u'1') : upper;
}

} // namespace

QString newCode(Random &random, int groups)
{
    QString code;
    for (int group = 0; group < groups; ++group) {
        if (group > 0)
            code.append(u'-');
        quint64 bits = random.next();
        for (int at = 0; at < groupLength; ++at, bits >>= digitBits)
            code.append(QLatin1Char(digits[bits % 32]));
    }
    return code;
}

QByteArray codeHash(const QString &typed)
{
    QString code;
    for (const QChar c : typed) {
        if (!c.isSpace() && c != u'-')
            code.append(asMeant(c));
    }
    return QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace chatoyant::server
