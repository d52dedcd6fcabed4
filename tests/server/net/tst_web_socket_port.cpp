// What the one port lets in as a WebSocket, refuses and closes.
#include "tests/server/net/echo_server.h"

#include <QSignalSpy>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

using namespace chatoyant::test;
using namespace std::chrono_literals;

class tst_WebSocketPort : public QObject
{
    Q_OBJECT

private slots:
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
    void queue_full_stopsReadingUntilResumed();
    void flood_ofOneLink_waitsAndHoldsUpNobody();
    void flood_ofPings_isClosed();
};

void tst_WebSocketPort::webSocket_request_isAnswered()
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

void tst_WebSocketPort::webSocket_subprotocol_isAgreedOn()
{
    EchoServer server({});
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({u"other"_s, u"chatoyant.v1"_s});
    QWebSocket client;
    client.open(address(server), options);
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(client.subprotocol(), u"chatoyant.v1"_s);
}

void tst_WebSocketPort::webSocket_origin_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("none") << QByteArray() << QByteArray("101");
    QTest::newRow("what Host says")
        << QByteArray("Origin: http://chat.test:1\r\n") << QByteArray("403");
    QTest::newRow("allowed") << QByteArray("Origin: https://web.test\r\n") << QByteArray("101");
    QTest::newRow("foreign") << QByteArray("Origin: https://evil.example\r\n") << QByteArray("403");
    QTest::newRow("other scheme") << QByteArray("Origin: http://web.test\r\n") << QByteArray("403");
    QTest::newRow("other port") << QByteArray("Origin: https://web.test:2\r\n")
                                << QByteArray("403");
    QTest::newRow("longer") << QByteArray("Origin: https://web.test.evil.example\r\n")
                            << QByteArray("403");
    QTest::newRow("null") << QByteArray("Origin: null\r\n") << QByteArray("403");
    QTest::newRow("empty") << QByteArray("Origin:\r\n") << QByteArray("403");
    QTest::newRow("two") << QByteArray("Origin: https://web.test\r\nOrigin: https://a.test\r\n")
                         << QByteArray("403");
}

void tst_WebSocketPort::webSocket_origin()
{
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, status);
    NetSettings settings;
    settings.allowedOrigins = {"https://web.test"};
    EchoServer server(settings);
    const QByteArray answer = exchange(server.port(), handshake(origin), "\r\n\r\n");
    QCOMPARE(answer.left(13), "HTTP/1.1 " + status + ' ');
}

void tst_WebSocketPort::webSocket_badMessage_closes_data()
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

void tst_WebSocketPort::webSocket_badMessage_closes()
{
    QFETCH(QByteArray, frame);
    QFETCH(int, code);
    EchoServer server({});
    const QByteArray closing = framesAfter(server.port(), frame);
    QVERIFY(closing.size() >= 4);
    QCOMPARE(quint8(closing[0]), quint8(0x88));
    QCOMPARE(quint8(closing[2]) << 8 | quint8(closing[3]), code);
    QTRY_COMPARE(server.state().seats.taken(), 0);
}

void tst_WebSocketPort::webSocket_silent_isPingedThenClosed()
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

void tst_WebSocketPort::webSocket_answeringPings_staysOpen()
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

void tst_WebSocketPort::webSocket_slowReader_isClosed()
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

void tst_WebSocketPort::webSocket_closed_isReported()
{
    EchoServer server({});
    QWebSocket client;
    client.open(address(server));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    client.close();
    QTRY_COMPARE(server.seen.size(), 1);
    QCOMPARE(server.seen.first().kind, Inbound::Kind::Closed);
    QCOMPARE(server.addresses, QStringList{u"127.0.0.1"_s});
    QTRY_COMPARE(server.state().seats.taken(), 0);
}

void tst_WebSocketPort::queue_full_stopsReadingUntilResumed()
{
    NetSettings settings;
    settings.queueFull = 100;
    settings.queueLow = 50;
    settings.window = 1'000'000;
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

void tst_WebSocketPort::flood_ofOneLink_waitsAndHoldsUpNobody()
{
    NetSettings settings;
    EchoServer server(settings);
    QWebSocket flooder;
    QSignalSpy floodAnswers(&flooder, &QWebSocket::textMessageReceived);
    flooder.open(address(server));
    QWebSocket other;
    QSignalSpy otherAnswers(&other, &QWebSocket::textMessageReceived);
    other.open(address(server));
    QTRY_COMPARE(flooder.state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(other.state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(server.addresses.size(), 2);
    server.holdsBack = true;
    constexpr int sent = 5'000;
    for (int number = 0; number < sent; ++number)
        flooder.sendTextMessage(QString::fromUtf8(call("flood." + QByteArray::number(number))));
    QTRY_COMPARE(server.state().waiting.load(), size_t(settings.window));
    other.sendTextMessage(QString::fromUtf8(call("other")));
    QTRY_COMPARE(server.state().waiting.load(), size_t(settings.window) + 1);
    server.holdsBack = false;
    server.answerAll();
    QTRY_COMPARE(otherAnswers.size(), 1);
    QCOMPARE(server.seen.at(settings.window).frame.items.first().request.method, u"other"_s);
    // Nothing is lost, and it comes in order.
    QTRY_COMPARE_WITH_TIMEOUT(floodAnswers.size(), sent, 30'000);
    for (int number = 0; number < sent; ++number)
        QCOMPARE(floodAnswers.at(number).first().toString(), u"flood.%1"_s.arg(number));
}

void tst_WebSocketPort::flood_ofPings_isClosed()
{
    NetSettings settings;
    settings.sweepEvery = 10ms;
    settings.controlBytes = 1'000;
    EchoServer server(settings);
    QWebSocket calm;
    calm.open(address(server));
    QWebSocket flooder;
    flooder.open(address(server));
    QTRY_COMPARE(flooder.state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(calm.state(), QAbstractSocket::ConnectedState);
    QTimer pings;
    connect(&pings, &QTimer::timeout, &flooder, [&flooder] {
        for (int count = 0; count < 200 && flooder.isValid(); ++count)
            flooder.ping(QByteArray(100, 'p'));
    });
    pings.start(0);
    QTRY_COMPARE(flooder.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(int(flooder.closeCode()), close_code::tooMany);
    QCOMPARE(calm.state(), QAbstractSocket::ConnectedState);
}

QTEST_GUILESS_MAIN(tst_WebSocketPort)
#include "tst_web_socket_port.moc"
