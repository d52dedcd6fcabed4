// The PROXY protocol, versions 1 and 2 (haproxy.org/download/2.9/doc/proxy-protocol.txt): the few
// bytes before everything else with which a proxy says from whom a connection is.
#pragma once

#include <QByteArray>
#include <QHostAddress>

namespace chatoyant::server {

// Never asks for a byte beyond the header: what follows is for somebody else, TLS perhaps.
class ProxyHeader
{
public:
    enum class State { Wanting, Complete, Broken };

    // How many bytes may be read now; 0 unless Wanting.
    qsizetype wanted() const;
    // As many as wanted() said, or fewer.
    void feed(QByteArrayView bytes);
    State state() const { return m_state; }
    // Once complete. Null: the proxy speaks for itself (a health check), or does not know.
    QHostAddress source() const { return m_source; }

private:
    void judgeLine();
    void judgeBinary();
    void complete(const QHostAddress &source);
    void breakUp() { m_state = State::Broken; }

    State m_state = State::Wanting;
    QByteArray m_bytes;
    QHostAddress m_source;
};

} // namespace chatoyant::server
