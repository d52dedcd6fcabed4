#include "client/state/proxy_settings.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

QString proxyKindName(ProxyKind kind)
{
    switch (kind) {
    case ProxyKind::None:
        return u"none"_s;
    case ProxyKind::System:
        return u"system"_s;
    case ProxyKind::Http:
        return u"http"_s;
    case ProxyKind::Socks5:
        return u"socks5"_s;
    }
    Q_UNREACHABLE();
}

ProxyKind proxyKindFromName(const QString &name)
{
    for (const ProxyKind kind : {ProxyKind::System, ProxyKind::Http, ProxyKind::Socks5}) {
        if (name == proxyKindName(kind))
            return kind;
    }
    return ProxyKind::None;
}

} // namespace chatoyant::client
