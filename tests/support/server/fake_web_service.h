// A web service in the test, on a free port of the loopback.
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace chatoyant::test {

class FakeWebService : public QObject
{
public:
    FakeWebService()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

    QString origin() const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
    }
    static QByteArray http(int status, const QByteArray &body, const QByteArray &more = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) +
               " X\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\nConnection: close\r\n" + more + "\r\n" + body;
    }

    bool cutsOff = false;       // without an answer
    QList<QByteArray> requests; // whole, with their heads

protected:
    // Empty: none.
    virtual QByteArray answerTo(const QByteArray &request) = 0;

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray name = "content-length:";
        QByteArray request = socket->property("request").toByteArray() + socket->readAll();
        socket->setProperty("request", request);
        const qsizetype end = request.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const qsizetype at = request.first(end).toLower().indexOf(name);
        const qsizetype from = at + name.size();
        const auto bytes =
            at < 0 ? 0 : request.mid(from, request.indexOf('\r', from) - from).trimmed().toLong();
        if (request.size() < end + 4 + bytes)
            return;
        requests.append(request);
        if (cutsOff)
            return socket->abort();
        const QByteArray answer = answerTo(request);
        if (answer.isEmpty())
            return;
        socket->write(answer);
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
};

} // namespace chatoyant::test
