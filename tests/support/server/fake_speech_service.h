// A service in the test that transcribes as OpenAI's does, or fails as tests want it.
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace chatoyant::test {

class FakeSpeechService : public QObject
{
public:
    FakeSpeechService()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

    QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1/v1").arg(m_server.serverPort());
    }
    static QByteArray http(int status, const QByteArray &body, const QByteArray &more = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) +
               " X\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\nConnection: close\r\n" + more + "\r\n" + body;
    }

    QByteArray reply = http(200, R"({"text": " words of\nthe note "})"); // empty: none
    bool cutsOff = false;                                                // without an answer
    QList<QByteArray> requests;                                          // whole, with their heads

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray name = "content-length:";
        QByteArray request = socket->property("request").toByteArray() + socket->readAll();
        socket->setProperty("request", request);
        const qsizetype end = request.indexOf("\r\n\r\n");
        const qsizetype at = request.toLower().indexOf(name);
        if (end < 0 || at < 0)
            return;
        const qsizetype from = at + name.size();
        const auto bytes = request.mid(from, request.indexOf('\r', from) - from).trimmed().toLong();
        if (request.size() < end + 4 + bytes)
            return;
        requests.append(request);
        if (cutsOff)
            return socket->abort();
        if (reply.isEmpty())
            return;
        socket->write(reply);
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
};

} // namespace chatoyant::test
