// What an authenticator on a telephone does (RFC 6238: SHA-1, 30 s, 6 digits), apart from our own.
#pragma once

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace chatoyant::test {

inline QByteArray fromBase32(const QString &text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const QChar c : text) {
        bits =
            (bits << 5U) | quint32(QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").indexOf(c));
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes.append(char(bits >> quint32(count)));
        }
    }
    return bytes;
}

// shift: so many half minutes from now. A server takes each code once, and the neighbours of now.
inline QString authenticatorCode(const QString &secret, qint64 shift = 0)
{
    const quint64 step = qToBigEndian(quint64(QDateTime::currentSecsSinceEpoch() / 30 + shift));
    const QByteArray hash = QMessageAuthenticationCode::hash(
        QByteArray(reinterpret_cast<const char *>(&step), sizeof step), fromBase32(secret),
        QCryptographicHash::Sha1);
    const int at = hash.back() & 0xf;
    const quint32 cut = qFromBigEndian<quint32>(hash.constData() + at) & 0x7fffffffU;
    return QStringLiteral("%1").arg(cut % 1000000, 6, 10, QChar(u'0'));
}

} // namespace chatoyant::test
