// The net threads without a domain: every request is answered with its own method's name.
#pragma once

#include "server/net/listener.h"
#include "server/net/net_thread.h"

#include <QTcpSocket>
#include <QTest>

namespace chatoyant::test {

using namespace chatoyant::server;
using namespace Qt::StringLiterals;

// The server without its rules: every request is answered with its own method's name.
class EchoServer : public QObject
{
public:
    explicit EchoServer(NetSettings settings)
        : m_settings(std::move(settings))
        , m_intake([this] {
            QMetaObject::invokeMethod(this, &EchoServer::answerAll, Qt::QueuedConnection);
        })
        , m_thread(0, m_settings, m_state, m_intake)
        , m_listener(
              m_settings, m_state, [this](const Arrival &arrival) { m_thread.adopt(arrival); })
    {
        m_state.ready = true;
        m_listener.listen(QHostAddress::LocalHost);
    }

    quint16 port() const { return m_listener.serverPort(); }
    NetState &state() { return m_state; }
    void send(const LinkId &link, const QByteArray &text)
    {
        std::vector<Outbound> batch(1);
        batch.front().links = {link.number};
        batch.front().text = text;
        m_thread.send(batch);
    }
    void resume()
    {
        std::vector<Outbound> batch(1);
        batch.front().kind = Outbound::Kind::Resume;
        m_thread.send(batch);
    }
    void answerAll()
    {
        if (holdsBack)
            return;
        for (const Inbound &inbound : m_intake.take()) {
            if (inbound.kind == Inbound::Kind::Opened) {
                addresses.append(inbound.address);
                --m_state.waiting;
                continue;
            }
            seen.append(inbound);
            if (inbound.kind == Inbound::Kind::Closed)
                continue;
            --m_state.waiting;
            const rpc::Incoming &first = inbound.frame.items.first();
            send(inbound.link, first.error ? rpc::writeError(first.request.id, *first.error)
                                           : first.request.method.toUtf8());
            std::vector<Outbound> done(1);
            done.front().kind = Outbound::Kind::CarriedOut;
            done.front().links = {inbound.link.number};
            m_thread.send(done);
        }
    }

    QList<Inbound> seen;   // but for what was only opened
    QStringList addresses; // of what was opened
    bool holdsBack = false;

private:
    NetSettings m_settings;
    NetState m_state;
    BatchQueue<Inbound> m_intake;
    NetThread m_thread;
    Listener m_listener;
};

inline QByteArray call(const QByteArray &method)
{
    return R"({"jsonrpc":"2.0","id":1,"method":")" + method + R"("})";
}

// Everything the server says to these bytes until it closes, or until `enough` is in it.
inline QByteArray exchange(quint16 port, const QByteArray &bytes, const QByteArray &enough = {})
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    QByteArray answer;
    socket.write(bytes);
    const bool came = QTest::qWaitFor(
        [&] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState ||
                   (!enough.isEmpty() && answer.contains(enough));
        },
        5000);
    return came ? answer : "no end after: " + answer;
}

inline QByteArray handshake(const QByteArray &extra, const QByteArray &path = "/ws")
{
    return "GET " + path +
           " HTTP/1.1\r\nHost: chat.test:1\r\nUpgrade: websocket\r\n"
           "Connection: keep-alive, Upgrade\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
           extra + "\r\n";
}

// The frames that follow the handshake, until the server closes; sends `frame` after it.
inline QByteArray framesAfter(quint16 port, const QByteArray &frame)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write(handshake(""));
    QByteArray answer;
    bool isSent = false;
    const auto isOver = [&] {
        answer += socket.readAll();
        if (!isSent && answer.contains("\r\n\r\n")) {
            socket.write(frame);
            isSent = true;
        }
        return socket.state() == QAbstractSocket::UnconnectedState;
    };
    return QTest::qWaitFor(isOver, 5000) && isSent ? answer.sliced(answer.indexOf("\r\n\r\n") + 4)
                                                   : QByteArray("not closed");
}

inline QUrl address(const EchoServer &server)
{
    return QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(server.port()));
}

} // namespace chatoyant::test
