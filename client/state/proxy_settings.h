// Which way connections go: straight, or through a proxy.
#pragma once

#include <QString>

namespace chatoyant::client {

enum class ProxyKind { None, System, Http, Socks5 };

struct ProxySettings
{
    ProxyKind kind = ProxyKind::None;
    QString host;
    int port = 0;
    QString user; // empty: it asks for none
    QString password;

    // By hand: the others name no proxy of their own.
    bool isNamed() const { return kind == ProxyKind::Http || kind == ProxyKind::Socks5; }
    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

// "none", "system", "http", "socks5"
QString proxyKindName(ProxyKind kind);
// Anything else: none. To ask the system takes as long as the system does (it may look for a proxy
// in the network), so that is only done for who wants it.
ProxyKind proxyKindFromName(const QString &name);

} // namespace chatoyant::client
