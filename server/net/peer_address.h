// The other end of a connection, in the form that limits and lists of sessions use.
#pragma once

#include <QHostAddress>

namespace chatoyant::server {

// An IPv4 address as it is, also one that is written as IPv6. Of IPv6 the /64, which one customer
// of a provider has to themselves: "2001:db8:1:2::/64".
QString peerAddress(const QHostAddress &address);
// 127.0.0.0/8 and ::1, however they are written.
bool isThisMachine(const QHostAddress &address);
// Digits alone, up to 65535.
bool isPort(QByteArrayView text);

} // namespace chatoyant::server
