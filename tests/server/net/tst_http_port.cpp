// What the one port answers to HTTP, and what it refuses.
#include "tests/server/net/echo_server.h"

#include <QCryptographicHash>
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
    void invitePage_ofALink_leadsIntoTheProgram_data();
    void invitePage_ofALink_leadsIntoTheProgram();
    void invitePage_isAStrictPage();
    void invitePage_ofNoCode_isNotThere_data();
    void invitePage_ofNoCode_isNotThere();
    void discovery_namesThePublicAddress_data();
    void discovery_namesThePublicAddress();
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

namespace {

const QByteArray goodCode = "7K2M-9QXT-0001-ABCD-EFGH-JKMN-PQRS";

NetSettings withPages(const QString &address)
{
    NetSettings settings;
    settings.policy.name = u"A <b>server</b>"_s;
    settings.policy.address = address;
    settings.inviteWords.own = u"en"_s;
    settings.inviteWords.byLanguage = {
        {u"en"_s, {u"Chat on %1"_s, u"Account on %1"_s, u"Text"_s, u"Open"_s, u"Else"_s, false}},
        {u"ar"_s, {u"%1: 1"_s, u"%1: 2"_s, u"3"_s, u"4"_s, u"5"_s, true}}};
    return settings;
}

QByteArray get(const EchoServer &server, const QByteArray &path, const QByteArray &headers = {})
{
    return exchange(server.port(), "GET " + path + " HTTP/1.1\r\nHost: h\r\n" + headers +
                                       "Connection: close\r\n\r\n");
}

} // namespace

void tst_HttpPort::invitePage_ofALink_leadsIntoTheProgram_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QByteArray>("title");
    const QByteArray end = "server=chat.example.org:443&amp;code=" + goodCode + "\"";
    const QByteArray name = "\u2068A &lt;b&gt;server&lt;/b&gt;\u2069";
    QTest::newRow("a chat") << "/j/" + goodCode << QByteArray() << "href=\"chatoyant://chat?" + end
                            << "<h1>Chat on " + name;
    QTest::newRow("an account") << "/i/" + goodCode << QByteArray("Accept-Language: xx, en-GB\r\n")
                                << "href=\"chatoyant://join?" + end << "<h1>Account on " + name;
    QTest::newRow("from right to left")
        << "/j/" + goodCode + "?x=1" << QByteArray("Accept-Language: ar-EG,en;q=0.5\r\n")
        << "href=\"chatoyant://chat?" + end << QByteArray("<html lang=\"ar\" dir=\"rtl\">");
}

void tst_HttpPort::invitePage_ofALink_leadsIntoTheProgram()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, link);
    QFETCH(QByteArray, title);
    EchoServer server(withPages(u"chat.example.org:443"_s));
    const QByteArray page = get(server, path, language);
    QVERIFY(page.startsWith("HTTP/1.1 200 "));
    QVERIFY2(page.contains(link), page.constData());
    QVERIFY2(page.contains(title), page.constData());
    QCOMPARE(server.seen.size(), 0); // the domain does not hear of it
}

// Nothing runs in it, nothing is fetched for it, and no site hears of it.
void tst_HttpPort::invitePage_isAStrictPage()
{
    EchoServer server(withPages(u"chat.example.org:443"_s));
    const QByteArray page = get(server, "/j/" + goodCode);
    QVERIFY(page.contains("Content-Security-Policy: default-src 'none'; style-src 'sha256-"));
    QVERIFY(page.contains("frame-ancestors 'none'"));
    QVERIFY(page.contains("Referrer-Policy: no-referrer"));
    QVERIFY(page.contains("Cache-Control: no-store"));
    for (const char *bad : {"<script", "http://", "https://", "src=", "<link", "@import", "url("})
        QVERIFY2(!page.toLower().contains(bad), bad);
    const QByteArray style = page.mid(page.indexOf("<style>") + 7,
                                      page.indexOf("</style>") - page.indexOf("<style>") - 7);
    QVERIFY(page.contains(QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64() +
                          "'"));
}

void tst_HttpPort::invitePage_ofNoCode_isNotThere_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("none") << QByteArray("/j/");
    QTest::newRow("cut short") << "/j/" + goodCode.chopped(1);
    QTest::newRow("markup") << "/j/" + QByteArray(goodCode).replace("7K2M", "<b>x");
    QTest::newRow("deeper") << "/j/" + goodCode + "/";
    QTest::newRow("another door") << "/k/" + goodCode;
}

void tst_HttpPort::invitePage_ofNoCode_isNotThere()
{
    QFETCH(QByteArray, path);
    EchoServer server(withPages(u"chat.example.org"_s));
    const QByteArray answer = get(server, path);
    QVERIFY2(answer.startsWith("HTTP/1.1 404 ") || answer.startsWith("HTTP/1.1 400 "),
             answer.constData());
}

void tst_HttpPort::discovery_namesThePublicAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("the usual port")
        << u"chat.example.org"_s << QByteArray(R"({"server":"https://chat.example.org:7443"})");
    QTest::newRow("another port") << u"chat.example.org:443"_s
                                  << QByteArray(R"({"server":"https://chat.example.org:443"})");
    QTest::newRow("a number") << u"[2001:db8::1]:9000"_s
                              << QByteArray(R"({"server":"https://[2001:db8::1]:9000"})");
    QTest::newRow("none") << QString() << QByteArray();
}

void tst_HttpPort::discovery_namesThePublicAddress()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, answer);
    EchoServer server(withPages(address));
    const QByteArray found = get(server, "/.well-known/chatoyant/client");
    QVERIFY(found.startsWith(answer.isEmpty() ? "HTTP/1.1 404 " : "HTTP/1.1 200 "));
    QVERIFY2(found.endsWith("\r\n\r\n" + answer), found.constData());
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
