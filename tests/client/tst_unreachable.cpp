// What is said of a server that cannot be reached.
#include "client/models/sentences.h"
#include "client/net/server_address.h"
#include "client/net/ws_link.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

// Takes part in the handshake and then sends for ever, as long as it is let.
class EndlessPeer final : public QTcpServer
{
public:
    EndlessPeer(const QByteArray &head, const QByteArray &body)
        : m_frame(head + body)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
            connect(socket, &QTcpSocket::bytesWritten, socket, [this, socket] { flood(*socket); });
        });
    }

    qint64 sent = 0;

private:
    void answer(QTcpSocket &socket)
    {
        static const QRegularExpression keyLine(u"Sec-WebSocket-Key: *(\\S+)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        const QByteArray key =
            keyLine.match(QString::fromLatin1(socket.readAll())).captured(1).toLatin1();
        if (key.isEmpty() || m_isOpen)
            return;
        m_isOpen = true;
        const QByteArray accept =
            QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                     QCryptographicHash::Sha1)
                .toBase64();
        socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                     "Connection: Upgrade\r\nSec-WebSocket-Protocol: chatoyant.v1\r\n"
                     "Sec-WebSocket-Accept: " +
                     accept + "\r\n\r\n");
        if (m_frame.front() == '\0') // goes on with a text that began
            socket.write(QByteArray("\x01\x01x", 3));
    }

    void flood(QTcpSocket &socket)
    {
        if (socket.bytesToWrite() > 0 || socket.state() != QAbstractSocket::ConnectedState)
            return;
        socket.write(m_frame);
        sent += m_frame.size();
    }

    QByteArray m_frame;
    bool m_isOpen = false;
};

} // namespace

class tst_Unreachable : public QObject
{
    Q_OBJECT

private slots:
    void port_withoutServer_isSaid_data() { schemes(); }
    void port_withoutServer_isSaid();
    void host_unknown_isSaid_data() { schemes(); }
    void host_unknown_isSaid();
    void peer_closingAtOnce_isAnotherProgram();
    void peer_redirectingForEver_isAnotherProgram();
    void peer_sendingWithoutEnd_isLeft_data();
    void peer_sendingWithoutEnd_isLeft();
    void address_malformed_isSaid_data();
    void address_malformed_isSaid();

private:
    static void schemes();
    static Error open(const QString &url);
};

void tst_Unreachable::schemes()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("plain") << u"ws"_s;
    QTest::newRow("encrypted") << u"wss"_s;
}

Error tst_Unreachable::open(const QString &url)
{
    std::optional<Error> why;
    WsLink link;
    connect(&link, &WsLink::closed, &link, [&why](const Error &error) { why = error; });
    link.open(QUrl(url));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(why.has_value(), 30000); }();
    return why.value_or(Error());
}

void tst_Unreachable::port_withoutServer_isSaid()
{
    QFETCH(QString, scheme);
    QTcpServer once;
    QVERIFY(once.listen(QHostAddress::LocalHost));
    const QString url = u"%1://127.0.0.1:%2/ws"_s.arg(scheme).arg(once.serverPort());
    once.close();
    const Error error = open(url);
    QCOMPARE(error.reason, Reason::ServerUnreachable);
    QVERIFY2(Sentences::reason(error).contains(u"no chat server runs at this port"_s),
             qPrintable(error.message));
}

void tst_Unreachable::host_unknown_isSaid()
{
    QFETCH(QString, scheme);
    const Error error = open(scheme + u"://nobody.invalid:7443/ws"_s); // RFC 6761: never a host
    QCOMPARE(error.reason, Reason::ServerUnreachable);
    QVERIFY2(Sentences::reason(error).contains(u"no server of this name"_s),
             qPrintable(error.message));
}

void tst_Unreachable::peer_closingAtOnce_isAnotherProgram()
{
    QTcpServer rude;
    QVERIFY(rude.listen(QHostAddress::LocalHost));
    connect(&rude, &QTcpServer::newConnection, this,
            [&rude] { rude.nextPendingConnection()->disconnectFromHost(); });
    const Error error = open(u"ws://127.0.0.1:%1/ws"_s.arg(rude.serverPort()));
    QCOMPARE(error.reason, Reason::NotThisProduct);
    QCOMPARE(error.field, QString());
}

// Wherever it leads: a password would follow it.
void tst_Unreachable::peer_redirectingForEver_isAnotherProgram()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int asked = 0;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            ++asked;
            socket->write("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: ws://127.0.0.1:" +
                          QByteArray::number(server.serverPort()) + "/ws\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    const Error error = open(u"ws://127.0.0.1:%1/ws"_s.arg(server.serverPort()));
    QCOMPARE(asked, 1);
    QCOMPARE(error.reason, Reason::NotThisProduct);
    QVERIFY(Sentences::reason(error).contains(u"Chatoyant"_s));
}

void tst_Unreachable::peer_sendingWithoutEnd_isLeft_data()
{
    QTest::addColumn<QByteArray>("head");                           // of each frame (RFC 6455)
    QTest::addColumn<int>("bytes");                                 // behind it
    const QByteArray long64("\x00\x00\x00\x00\x40\x00\x00\x00", 8); // 1 GiB
    QTest::newRow("one frame of a gigabyte") << QByteArray("\x81\x7f", 2) + long64 << 65536;
    QTest::newRow("a text of frames without a last one")
        << QByteArray("\x00\x7f\x00\x00\x00\x00\x00\x01\x00\x00", 10) << 65536;
}

void tst_Unreachable::peer_sendingWithoutEnd_isLeft()
{
    QFETCH(const QByteArray, head);
    QFETCH(const int, bytes);
    EndlessPeer peer(head, QByteArray(bytes, 'x'));
    QVERIFY(peer.listen(QHostAddress::LocalHost));
    const Error error = open(u"ws://127.0.0.1:%1/ws"_s.arg(peer.serverPort()));
    QCOMPARE(error.reason, Reason::Offline);
    QVERIFY2(peer.sent < (8 << 20), qPrintable(QString::number(peer.sent)));
}

void tst_Unreachable::address_malformed_isSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("port beyond 65535") << u"chat.example.org:99999"_s;
    QTest::newRow("another scheme") << u"ftp://chat.example.org"_s;
}

void tst_Unreachable::address_malformed_isSaid()
{
    QFETCH(QString, typed);
    const auto url = serverUrl(typed);
    QVERIFY(!url);
    QVERIFY(Sentences::reason(url.error()).contains(u"no server address"_s));
}

QTEST_GUILESS_MAIN(tst_Unreachable)
#include "tst_unreachable.moc"
