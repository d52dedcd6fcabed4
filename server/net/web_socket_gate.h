// Turns a socket that asks for an upgrade into a client link.
#pragma once

#include "server/net/client_link.h"

#include <QHash>
#include <QHostAddress>

class QTcpSocket;
class QWebSocketServer;

namespace chatoyant::server {

class WebSocketGate final : public QObject
{
    Q_OBJECT

public:
    explicit WebSocketGate(const NetSettings &settings, QObject *parent = nullptr);
    ~WebSocketGate() override;

    // The socket's next bytes are a whole request head. Takes the socket.
    void admit(quint64 number, QTcpSocket *socket);

signals:
    // The receiver becomes its parent.
    void opened(chatoyant::server::ClientLink *link, const QHostAddress &from);
    // Qt refused the handshake and closed the socket.
    void refused(quint64 number);

private:
    struct Waiting
    {
        quint64 number = 0;
        QTcpSocket *socket = nullptr;
    };
    // What a QWebSocket tells of the wire below it.
    using Peer = std::pair<QHostAddress, quint16>;

    void takeUpgraded();
    void giveUp(const Peer &peer);

    const NetSettings &m_settings;
    QWebSocketServer *m_server;
    QHash<Peer, Waiting> m_waiting; // for Qt to carry out the handshake, in the loop's next turn
};

} // namespace chatoyant::server
