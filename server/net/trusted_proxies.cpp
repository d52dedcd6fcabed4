#include "server/net/trusted_proxies.h"

#include "server/net/peer_address.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// IPv4 that came through a socket for both.
QHostAddress plainForm(const QHostAddress &address)
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    return isFour ? QHostAddress(four) : address;
}

// Not "1.2" or "fe80::1%eth0", which Qt takes as well.
QHostAddress strictAddress(QByteArrayView text)
{
    constexpr int dots = 3;
    const QByteArray copy = text.toByteArray();
    const bool isSix = copy.contains(':');
    if (copy.contains('%') || (!isSix && copy.count('.') != dots))
        return {};
    QHostAddress address;
    return address.setAddress(QString::fromLatin1(copy)) ? plainForm(address) : QHostAddress();
}

} // namespace

Expected<TrustedProxies, QString> TrustedProxies::from(const QStringList &names)
{
    TrustedProxies proxies;
    for (const QString &name : names) {
        const auto network = QHostAddress::parseSubnet(name);
        if (network.first.isNull() || network.second < 0)
            return QCoreApplication::translate(
                       "TrustedProxies",
                       "\"%1\" is no address or network, such as 192.0.2.7 or 2001:db8::/32")
                .arg(name);
        proxies.m_networks.append(network);
    }
    return proxies;
}

bool TrustedProxies::has(const QHostAddress &address) const
{
    const QHostAddress plain = plainForm(address);
    return std::any_of(m_networks.begin(), m_networks.end(),
                       [&plain](const auto &network) { return plain.isInSubnet(network); });
}

QHostAddress TrustedProxies::clientOf(const QHostAddress &peer,
                                      const QList<QByteArray> &forwardedFor) const
{
    QHostAddress client = peer;
    const QList<QByteArray> hops = forwardedFor.join(',').split(',');
    for (auto hop = hops.crbegin(); hop != hops.crend() && has(client); ++hop) {
        const QHostAddress before = forwardedAddress(hop->trimmed());
        if (before.isNull())
            break;
        client = before;
    }
    return client;
}

QHostAddress forwardedAddress(QByteArrayView text)
{
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        if (end < 0)
            return {};
        const QByteArrayView rest = text.sliced(end + 1);
        const bool fits = rest.isEmpty() || (rest.startsWith(':') && isPort(rest.sliced(1)));
        return fits ? strictAddress(text.sliced(1, end - 1)) : QHostAddress();
    }
    const qsizetype colon = text.indexOf(':');
    if (colon < 0 || text.lastIndexOf(':') != colon)
        return strictAddress(text);
    return isPort(text.sliced(colon + 1)) ? strictAddress(text.first(colon)) : QHostAddress();
}

} // namespace chatoyant::server
