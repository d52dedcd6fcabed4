// Who may say on whose behalf a connection comes: the operator's own proxies, by address.
#pragma once

#include "common/base/expected.h"

#include <QHostAddress>
#include <QList>

namespace chatoyant::server {

class TrustedProxies
{
public:
    // Addresses and networks ("192.0.2.7", "2001:db8::/32"). The error is a sentence.
    static Expected<TrustedProxies, QString> from(const QStringList &names);

    bool has(const QHostAddress &address) const;
    // Whom a request of `peer` is from: X-Forwarded-For counts as far as trusted proxies have
    // written it, so from its right end up to the first address that is none of theirs. What stands
    // left of that anybody can have made up.
    QHostAddress clientOf(const QHostAddress &peer, const QList<QByteArray> &forwardedFor) const;

private:
    QList<std::pair<QHostAddress, int>> m_networks;
};

// One address as proxies write it: also with a port behind it, IPv6 also in brackets. Null when it
// is none.
QHostAddress forwardedAddress(QByteArrayView text);

} // namespace chatoyant::server
