// Stands between a client and a server on this machine, and cuts what passes when it is told to.
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace chatoyant::client {

class CutWire final : public QObject
{
public:
    explicit CutWire(quint16 upstream)
        : m_upstream(upstream)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *near = m_server.nextPendingConnection())
                join(near);
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    ~CutWire() override
    {
        for (const QTcpSocket *socket : std::as_const(m_sockets))
            socket->disconnect();
    }

    quint16 port() const { return m_server.serverPort(); }
    // Both ends of every connection, in the middle of whatever passes.
    void cut()
    {
        const auto sockets = m_sockets;
        for (QTcpSocket *socket : sockets) {
            if (m_sockets.contains(socket)) // the other end has not taken it along
                socket->abort();
        }
        ++m_cuts;
    }
    int cuts() const { return m_cuts; }

private:
    static constexpr qint64 onTheWay = 256 * 1024;

    void join(QTcpSocket *near)
    {
        auto *far = new QTcpSocket(this);
        for (QTcpSocket *socket : {near, far})
            socket->setReadBufferSize(onTheWay);
        pass(near, far);
        pass(far, near);
        far->connectToHost(QHostAddress::LocalHost, m_upstream);
    }

    void pass(QTcpSocket *from, QTcpSocket *to)
    {
        m_sockets.append(from);
        const auto move = [from, to] {
            if (to->state() == QAbstractSocket::ConnectedState && to->bytesToWrite() < onTheWay)
                to->write(from->read(onTheWay));
        };
        connect(from, &QTcpSocket::readyRead, to, move);
        connect(to, &QTcpSocket::bytesWritten, from, move);
        connect(to, &QTcpSocket::connected, from, move);
        connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        connect(from, &QTcpSocket::errorOccurred, to, [from, to] {
            if (from->state() == QAbstractSocket::UnconnectedState)
                to->abort();
        });
        connect(from, &QTcpSocket::disconnected, this, [this, from] {
            m_sockets.removeOne(from);
            from->deleteLater();
        });
    }

    quint16 m_upstream;
    QList<QTcpSocket *> m_sockets; // each owned by the server or by this
    QTcpServer m_server;
    int m_cuts = 0;
};

} // namespace chatoyant::client
