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

} // namespace chatoyant::server
