// What the one port answers to HTTP, and what it refuses.
#include "tests/server/net/echo_server.h"

#include <QSignalSpy>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

using namespace chatoyant::test;
using namespace std::chrono_literals;

class tst_HttpPort : public QObject
{
    Q_OBJECT

private slots:
    void http_isAnswered_data();
    void http_isAnswered();
    void http_keepAlive_servesOneAfterTheOther();
    void http_unreadyServer_says503();
    void head_tooLarge_isRefused();
    void head_incomplete_isCutAfterItsTime();
    void connections_overTheCap_areRefusedAndComeBack();
};

void tst_HttpPort::http_isAnswered_data()
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

void tst_HttpPort::http_isAnswered()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    EchoServer server({});
    const QByteArray answer = exchange(server.port(), request);
    QCOMPARE(answer.left(13), "HTTP/1.1 " + status + ' ');
}

void tst_HttpPort::http_keepAlive_servesOneAfterTheOther()
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

void tst_HttpPort::http_unreadyServer_says503()
{
    EchoServer server({});
    server.state().ready = false;
    const QByteArray close = "Host: h\r\nConnection: close\r\n\r\n";
    QVERIFY(exchange(server.port(), "GET /readyz HTTP/1.1\r\n" + close).contains(" 503 "));
    QVERIFY(exchange(server.port(), "GET /healthz HTTP/1.1\r\n" + close).contains(" 200 "));
}

void tst_HttpPort::head_tooLarge_isRefused()
{
    EchoServer server({});
    const QByteArray head = "GET /healthz HTTP/1.1\r\nX: " + QByteArray(17'000, 'x');
    QVERIFY(exchange(server.port(), head).startsWith("HTTP/1.1 431 "));
}

void tst_HttpPort::head_incomplete_isCutAfterItsTime()
{
    NetSettings settings;
    settings.sweepEvery = 10ms;
    settings.headWithin = 50ms;
    EchoServer server(settings);
    QCOMPARE(exchange(server.port(), "GET /healthz HTTP/1.1\r\nHost:"), QByteArray());
    QTRY_COMPARE(server.state().seats.taken(), 0);
}

void tst_HttpPort::connections_overTheCap_areRefusedAndComeBack()
{
    NetSettings settings;
    settings.seats.most = 2;
    EchoServer server(settings);
    std::array<QWebSocket, 2> clients;
    for (QWebSocket &client : clients) {
        client.open(address(server));
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    }
    QCOMPARE(exchange(server.port(), "GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n"), QByteArray());
    clients[0].close();
    QTRY_COMPARE(server.state().seats.taken(), 1);
    QVERIFY(
        exchange(server.port(), "GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n", "ok").endsWith("ok\n"));
}

QTEST_GUILESS_MAIN(tst_HttpPort)
#include "tst_http_port.moc"
