#include "server/net/peer_address.h"

#include <algorithm>

namespace chatoyant::server {

QString peerAddress(const QHostAddress &address)
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    if (isFour)
        return QHostAddress(four).toString();
    if (address.isLoopback() || address.isNull())
        return address.toString();
    constexpr int customerBytes = 8;
    Q_IPV6ADDR bits = address.toIPv6Address();
    std::fill(std::begin(bits.c) + customerBytes, std::end(bits.c), quint8(0));
    return QHostAddress(bits).toString() + QStringLiteral("/64");
}

bool isThisMachine(const QHostAddress &address)
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    return isFour ? QHostAddress(four).isLoopback() : address.isLoopback();
}

bool isPort(QByteArrayView text)
{
    bool isNumber = false;
    (void)text.toUShort(&isNumber);
    return isNumber &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace chatoyant::server
