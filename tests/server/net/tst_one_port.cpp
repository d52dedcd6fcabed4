// One port, two protocols: what the net threads let in, refuse and close. No domain: texts echo.
#include "server/net/listener.h"
#include "server/net/net_thread.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The server without its rules: every request is answered with its own method's name.
class EchoServer : public QObject
{
    Q_OBJECT

public:
    explicit EchoServer(NetSettings settings)
        : m_settings(std::move(settings))
        , m_intake([this] {
            QMetaObject::invokeMethod(this, &EchoServer::answerAll, Qt::QueuedConnection);
        })
        , m_thread(0, m_settings, m_state, m_intake)
        , m_listener(m_settings, m_state, [this](qintptr socket) { m_thread.adopt(socket); })
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
            seen.append(inbound);
            if (inbound.kind == Inbound::Kind::Closed)
                continue;
            --m_state.waiting;
            const rpc::Incoming &first = inbound.frame.items.first();
            send(inbound.link, first.error ? rpc::writeError(first.request.id, *first.error)
                                           : first.request.method.toUtf8());
        }
    }

    QList<Inbound> seen;
    bool holdsBack = false;

private:
    NetSettings m_settings;
    NetState m_state;
    BatchQueue<Inbound> m_intake;
    NetThread m_thread;
    Listener m_listener;
};

QByteArray call(const QByteArray &method)
{
    return R"({"jsonrpc":"2.0","id":1,"method":")" + method + R"("})";
}

// Everything the server says to these bytes until it closes, or until `enough` is in it.
QByteArray exchange(quint16 port, const QByteArray &bytes, const QByteArray &enough = {})
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

QByteArray handshake(const QByteArray &extra, const QByteArray &path = "/ws")
{
    return "GET " + path +
           " HTTP/1.1\r\nHost: chat.test:1\r\nUpgrade: websocket\r\n"
           "Connection: keep-alive, Upgrade\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
           extra + "\r\n";
}

// The frames that follow the handshake, until the server closes; sends `frame` after it.
QByteArray framesAfter(quint16 port, const QByteArray &frame)
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

QUrl address(const EchoServer &server)
{
    return QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(server.port()));
}

} // namespace

class tst_OnePort : public QObject
{
    Q_OBJECT

private slots:
    void http_isAnswered_data();
    void http_isAnswered();
    void http_keepAlive_servesOneAfterTheOther();
    void http_unreadyServer_says503();
    void head_tooLarge_isRefused();
    void head_incomplete_isCutAfterItsTime();
    void webSocket_request_isAnswered();
    void webSocket_subprotocol_isAgreedOn();
    void webSocket_origin_data();
    void webSocket_origin();
    void webSocket_badMessage_closes_data();
    void webSocket_badMessage_closes();
    void webSocket_silent_isPingedThenClosed();
    void webSocket_answeringPings_staysOpen();
    void webSocket_slowReader_isClosed();
    void webSocket_closed_isReported();
    void connections_overTheCap_areRefusedAndComeBack();
    void queue_full_stopsReadingUntilResumed();
};

void tst_OnePort::http_isAnswered_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const QByteArray host = "Host: h\r\nConnection: close\r\n";
    QTest::newRow("healthz") << "GET /healthz HTTP/1.1\r\n" + host + "\r\n" << QByteArray("200");
    QTest::newRow("readyz") << "GET /readyz?x=1 HTTP/1.1\r\n" + host + "\r\n" << QByteArray("200");
    QTest::newRow("unknown path") << "GET /nothing HTTP/1.1\r\n" + host + "\r\n"
                                  << QByteArray("404");
    QTest::newRow("wrong method") << "DELETE /healthz HTTP/1.1\r\n" + host + "\r\n"
                                  << QByteArray("405");
    QTest::newRow("rpc by get") << "GET /rpc HTTP/1.1\r\n" + host + "\r\n" << QByteArray("405");
    QTest::newRow("rpc") << "POST /rpc HTTP/1.1\r\n" + host +
                                "Content-Length: " + QByteArray::number(call("a.b").size()) +
                                "\r\n\r\n" + call("a.b")
                         << QByteArray("200");
    QTest::newRow("rpc without length") << "POST /rpc HTTP/1.1\r\n" + host + "\r\n"
                                        << QByteArray("411");
    QTest::newRow("rpc with other scheme")
        << "POST /rpc HTTP/1.1\r\n" + host +
               "Authorization: Basic eDp5\r\nContent-Length: 2\r\n\r\n{}"
        << QByteArray("401");
    QTest::newRow("rpc from foreign page")
        << "POST /rpc HTTP/1.1\r\n" + host +
               "Origin: https://evil.example\r\nContent-Length: 2\r\n\r\n{}"
        << QByteArray("403");
    QTest::newRow("body too large")
        << "POST /rpc HTTP/1.1\r\n" + host + "Content-Length: 65537\r\n\r\n"
        << QByteArray("413");
    QTest::newRow("two lengths") << "POST /rpc HTTP/1.1\r\n" + host +
                                        "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"
                                 << QByteArray("400");
    QTest::newRow("signed length")
        << "POST /rpc HTTP/1.1\r\n" + host + "Content-Length: +2\r\n\r\n{}" << QByteArray("400");
    QTest::newRow("chunked") << "POST /rpc HTTP/1.1\r\n" + host +
                                    "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                             << QByteArray("501");
    QTest::newRow("folded header") << "GET /healthz HTTP/1.1\r\n" + host + " folded\r\n\r\n"
                                   << QByteArray("400");
    QTest::newRow("not http") << QByteArray("hello\r\n\r\n") << QByteArray("400");
    QTest::newRow("other version") << "GET /healthz HTTP/2.0\r\n" + host + "\r\n"
                                   << QByteArray("505");
    QTest::newRow("socket elsewhere") << handshake("", "/other") << QByteArray("404");
    QTest::newRow("websocket version 8")
        << handshake("").replace("Version: 13", "Version: 8") << QByteArray("400");
}

void tst_OnePort::http_isAnswered()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    EchoServer server({});
    const QByteArray answer = exchange(server.port(), request);
    QCOMPARE(answer.left(13), "HTTP/1.1 " + status + ' ');
}

void tst_OnePort::http_keepAlive_servesOneAfterTheOther()
{
    EchoServer server({});
    const auto post = [](const QByteArray &method) {
        return "POST /rpc HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer secret\r\nContent-Length: " +
               QByteArray::number(call(method).size()) + "\r\n\r\n" + call(method);
    };
    const QByteArray answer =
        exchange(server.port(), post("first.one") + post("second.one"), "second.one");
    QCOMPARE(answer.count("HTTP/1.1 200 OK"), 2);
    QVERIFY(answer.indexOf("first.one") < answer.indexOf("second.one"));
    QCOMPARE(server.seen.size(), 2);
    QCOMPARE(server.seen.first().token, u"secret"_s);
}

void tst_OnePort::http_unreadyServer_says503()
{
    EchoServer server({});
    server.state().ready = false;
    const QByteArray close = "Host: h\r\nConnection: close\r\n\r\n";
    QVERIFY(exchange(server.port(), "GET /readyz HTTP/1.1\r\n" + close).contains(" 503 "));
    QVERIFY(exchange(server.port(), "GET /healthz HTTP/1.1\r\n" + close).contains(" 200 "));
}

void tst_OnePort::head_tooLarge_isRefused()
{
    EchoServer server({});
    const QByteArray head = "GET /healthz HTTP/1.1\r\nX: " + QByteArray(17'000, 'x');
    QVERIFY(exchange(server.port(), head).startsWith("HTTP/1.1 431 "));
}

void tst_OnePort::head_incomplete_isCutAfterItsTime()
{
    NetSettings settings;
    settings.sweepEvery = 10ms;
    settings.headWithin = 50ms;
    EchoServer server(settings);
    QCOMPARE(exchange(server.port(), "GET /healthz HTTP/1.1\r\nHost:"), QByteArray());
    QTRY_COMPARE(server.state().connections.load(), 0);
}

void tst_OnePort::webSocket_request_isAnswered()
{
    EchoServer server({});
    QWebSocket client;
    QSignalSpy received(&client, &QWebSocket::textMessageReceived);
    client.open(address(server));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    for (const qsizetype size : {10, 126, 60'000}) { // each way of writing a length
        client.sendTextMessage(QString::fromUtf8(call(QByteArray(size, 'm'))));
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received.takeFirst().first().toString(), QString(size, u'm'));
    }
    client.sendTextMessage(u"not json"_s);
    QTRY_COMPARE(received.size(), 1);
    QVERIFY(received.first().first().toString().contains("rpc.parse_error"_L1));
}

void tst_OnePort::webSocket_subprotocol_isAgreedOn()
{
    EchoServer server({});
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({u"other"_s, u"chatoyant.v1"_s});
    QWebSocket client;
    client.open(address(server), options);
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(client.subprotocol(), u"chatoyant.v1"_s);
}

void tst_OnePort::webSocket_origin_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("none") << QByteArray() << QByteArray("101");
    QTest::newRow("own") << QByteArray("Origin: http://chat.test:1\r\n") << QByteArray("101");
    QTest::newRow("allowed") << QByteArray("Origin: https://web.test\r\n") << QByteArray("101");
    QTest::newRow("foreign") << QByteArray("Origin: https://evil.example\r\n") << QByteArray("403");
    QTest::newRow("other scheme") << QByteArray("Origin: https://chat.test:1\r\n")
                                  << QByteArray("403");
    QTest::newRow("other port") << QByteArray("Origin: http://chat.test:2\r\n")
                                << QByteArray("403");
    QTest::newRow("longer") << QByteArray("Origin: http://chat.test:1.evil.example\r\n")
                            << QByteArray("403");
    QTest::newRow("null") << QByteArray("Origin: null\r\n") << QByteArray("403");
    QTest::newRow("empty") << QByteArray("Origin:\r\n") << QByteArray("403");
}

void tst_OnePort::webSocket_origin()
{
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, status);
    NetSettings settings;
    settings.allowedOrigins = {"https://web.test"};
    EchoServer server(settings);
    const QByteArray answer = exchange(server.port(), handshake(origin), "\r\n\r\n");
    QCOMPARE(answer.left(13), "HTTP/1.1 " + status + ' ');
}

void tst_OnePort::webSocket_badMessage_closes_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<int>("code");
    const QByteArray mask(4, '\0');
    QTest::newRow("binary") << QByteArray::fromHex("8283") + mask + "abc" << 1003;
    QTest::newRow("bad UTF-8") << QByteArray::fromHex("8182") + mask + "\xC3\x28" << 1007;
    QTest::newRow("64 KiB and one") << QByteArray::fromHex("81ff0000000000010001") + mask << 1009;
    QTest::newRow("2 GiB promised") << QByteArray::fromHex("81ff000000007fffffff") + mask << 1009;
    QTest::newRow("endless fragments")
        << (QByteArray::fromHex("01fec000") + mask + QByteArray(0xC000, 'x') +
            QByteArray::fromHex("00fec000") + mask + QByteArray(0xC000, 'x'))
        << 1009;
}

void tst_OnePort::webSocket_badMessage_closes()
{
    QFETCH(QByteArray, frame);
    QFETCH(int, code);
    EchoServer server({});
    const QByteArray closing = framesAfter(server.port(), frame);
    QVERIFY(closing.size() >= 4);
    QCOMPARE(quint8(closing[0]), quint8(0x88));
    QCOMPARE(quint8(closing[2]) << 8 | quint8(closing[3]), code);
    QTRY_COMPARE(server.state().connections.load(), 0);
}

void tst_OnePort::webSocket_silent_isPingedThenClosed()
{
    NetSettings settings;
    settings.sweepEvery = 10ms;
    settings.pingEvery = 30ms;
    settings.silentFor = 200ms;
    EchoServer server(settings);
    const QByteArray frames = framesAfter(server.port(), {});
    QVERIFY(frames.startsWith(QByteArray::fromHex("89"))); // ping
    QVERIFY(frames.contains(QByteArray::fromHex("03e9"))); // 1001
}

void tst_OnePort::webSocket_answeringPings_staysOpen()
{
    NetSettings settings;
    settings.sweepEvery = 10ms;
    settings.pingEvery = 30ms;
    settings.silentFor = 200ms;
    EchoServer server(settings);
    QWebSocket client;
    client.open(address(server));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(clock.elapsed() > 600);
    QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
}

void tst_OnePort::webSocket_slowReader_isClosed()
{
    NetSettings settings;
    settings.closeWithin = 50ms;
    settings.sweepEvery = 10ms;
    EchoServer server(settings);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, server.port());
    client.write(handshake(""));
    QTRY_VERIFY(client.bytesAvailable() > 100);
    client.setReadBufferSize(1024); // and nobody reads it
    const QByteArray text = call("x.y");
    client.write(QByteArray::fromHex("81") + char(0x80 | text.size()) + QByteArray(4, '\0') + text);
    QTRY_COMPARE(server.seen.size(), 1);
    const LinkId link = server.seen.first().link;
    const QByteArray large(200'000, 'x');
    for (int sent = 0; sent < 200; ++sent) // 40 MB: more than any kernel buffer
        server.send(link, large);
    QTRY_COMPARE(server.seen.size(), 2);
    QCOMPARE(server.seen.last().kind, Inbound::Kind::Closed);
}

void tst_OnePort::webSocket_closed_isReported()
{
    EchoServer server({});
    QWebSocket client;
    client.open(address(server));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    client.close();
    QTRY_COMPARE(server.seen.size(), 1);
    QCOMPARE(server.seen.first().kind, Inbound::Kind::Closed);
    QTRY_COMPARE(server.state().connections.load(), 0);
}

void tst_OnePort::connections_overTheCap_areRefusedAndComeBack()
{
    NetSettings settings;
    settings.maxConnections = 2;
    EchoServer server(settings);
    std::array<QWebSocket, 2> clients;
    for (QWebSocket &client : clients) {
        client.open(address(server));
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    }
    QCOMPARE(exchange(server.port(), "GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n"), QByteArray());
    clients[0].close();
    QTRY_COMPARE(server.state().connections.load(), 1);
    QVERIFY(
        exchange(server.port(), "GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n", "ok").endsWith("ok\n"));
}

void tst_OnePort::queue_full_stopsReadingUntilResumed()
{
    NetSettings settings;
    settings.queueFull = 100;
    settings.queueLow = 50;
    EchoServer server(settings);
    server.holdsBack = true;
    QWebSocket client;
    QSignalSpy received(&client, &QWebSocket::textMessageReceived);
    client.open(address(server));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    constexpr int sent = 40'000;
    const QString text = QString::fromUtf8(call(QByteArray(500, 'm')));
    for (int number = 0; number < sent; ++number)
        client.sendTextMessage(text);
    QTRY_VERIFY(server.state().paused.load());
    client.flush();
    const size_t waiting = server.state().waiting.load();
    QVERIFY(waiting < sent);
    // Each round of the domain: empty the queue, then let the thread read again.
    server.holdsBack = false;
    QTimer domain;
    connect(&domain, &QTimer::timeout, &server, [&] {
        server.answerAll();
        if (server.state().paused.exchange(false))
            server.resume();
    });
    domain.start(0);
    QTRY_COMPARE_WITH_TIMEOUT(received.size(), sent, 15'000);
}

QTEST_GUILESS_MAIN(tst_OnePort)
#include "tst_one_port.moc"
