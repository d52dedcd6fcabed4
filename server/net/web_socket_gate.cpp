#include "server/net/web_socket_gate.h"

#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

WebSocketGate::WebSocketGate(const NetSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_server(new QWebSocketServer(u"chatoyant"_s, QWebSocketServer::NonSecureMode, this))
{
    m_server->setSupportedSubprotocols({u"chatoyant.v1"_s});
    connect(m_server, &QWebSocketServer::newConnection, this, &WebSocketGate::takeUpgraded);
}

WebSocketGate::~WebSocketGate() = default;

void WebSocketGate::admit(quint64 number, QTcpSocket *socket)
{
    const Peer peer(socket->peerAddress(), socket->peerPort());
    m_waiting.insert(peer, {number, socket});
    connect(socket, &QTcpSocket::disconnected, this, [this, peer] { giveUp(peer); });
    m_server->handleConnection(socket);
}

void WebSocketGate::takeUpgraded()
{
    QWebSocket *webSocket = m_server->nextPendingConnection();
    const Waiting waiting = m_waiting.take({webSocket->peerAddress(), webSocket->peerPort()});
    if (!waiting.socket) {
        webSocket->deleteLater();
        return;
    }
    waiting.socket->disconnect(this);
    auto *link = new ClientLink(waiting.number, webSocket, waiting.socket, m_settings, this);
    emit opened(link, waiting.socket->peerAddress());
}

void WebSocketGate::giveUp(const Peer &peer)
{
    const Waiting waiting = m_waiting.take(peer);
    if (!waiting.socket)
        return;
    waiting.socket->deleteLater();
    emit refused(waiting.number);
}

} // namespace chatoyant::server
