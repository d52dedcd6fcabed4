// Whom proxies speak for: the PROXY protocol and X-Forwarded-For, and who may use them.
#include "server/net/proxy_header.h"
#include "server/net/trusted_proxies.h"
#include "tests/server/net/echo_server.h"

#include <QRandomGenerator>

using namespace chatoyant::test;
using State = ProxyHeader::State;
using namespace std::chrono_literals;

namespace {

const QByteArray signature("\r\n\r\n\0\r\nQUIT\n", 12);

QByteArray binary(const char *commandAndFamily, const QByteArray &rest)
{
    return signature + QByteArray::fromHex(commandAndFamily) +
           QByteArray(1, char(rest.size() >> 8)) + QByteArray(1, char(rest.size())) + rest;
}

// As a socket would be read. How many bytes were taken.
qsizetype feedAll(ProxyHeader &header, const QByteArray &bytes, qsizetype atOnce)
{
    qsizetype at = 0;
    while (header.state() == State::Wanting && at < bytes.size()) {
        const qsizetype count = qMin(qMin(header.wanted(), atOnce), bytes.size() - at);
        if (count <= 0)
            return -1;
        header.feed(QByteArrayView(bytes).sliced(at, count));
        at += count;
    }
    return at;
}

TrustedProxies trusting(const QStringList &names)
{
    return *TrustedProxies::from(names);
}

} // namespace

class tst_Proxies : public QObject
{
    Q_OBJECT

private slots:
    void header_isRead_data();
    void header_isRead();
    void header_ofNoise_neverTakesTooMuch();
    void forwarded_countsAsFarAsItIsTrusted_data();
    void forwarded_countsAsFarAsItIsTrusted();
    void forwardedAddress_form_data();
    void forwardedAddress_form();
    void names_thatAreNone_areRefused_data();
    void names_thatAreNone_areRefused();
    void port_takesTheHeaderFromTrustedProxiesOnly();
    void port_cutsAProxyThatSaysNothing();
    void port_limitsTheClientsOfAProxy();
    void port_limitsOneAddress();
};

void tst_Proxies::header_isRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("source");
    const auto line = [](const char *name, const QByteArray &text, const QString &source) {
        QTest::newRow(name) << text + "\r\n" << State::Complete << source;
    };
    const auto broken = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes << State::Broken << QString();
    };
    const QByteArray four = QByteArray::fromHex("c0000201c6336401dc0401bb");
    const QByteArray six = QByteArray::fromHex("20010db8000000000000000000000001"
                                               "20010db8000000000000000000000002dc0401bb");
    line("IPv4", "PROXY TCP4 192.0.2.1 198.51.100.1 56324 443", u"192.0.2.1"_s);
    line("IPv6", "PROXY TCP6 2001:db8::1 2001:db8::2 56324 443", u"2001:db8::1"_s);
    line("unknown", "PROXY UNKNOWN", {});
    line("unknown with words", "PROXY UNKNOWN ffff::1 ffff::2 1 2", {});
    QTest::newRow("binary IPv4") << binary("2111", four) << State::Complete << u"192.0.2.1"_s;
    QTest::newRow("binary IPv4, more behind")
        << binary("2111", four + QByteArray(300, 'x')) << State::Complete << u"192.0.2.1"_s;
    QTest::newRow("binary IPv6") << binary("2121", six) << State::Complete << u"2001:db8::1"_s;
    QTest::newRow("binary, of the proxy itself")
        << binary("2000", {}) << State::Complete << QString();
    QTest::newRow("binary, of no known family")
        << binary("2100", "abc") << State::Complete << QString();
    broken("no header", "GET / HTTP/1.1\r\n\r\n");
    broken("a greeting of TLS", QByteArray::fromHex("160301020001000001fc0303") + "abcdefgh");
    broken("addresses of the other kind", "PROXY TCP4 2001:db8::1 2001:db8::2 1 2\r\n");
    broken("IPv4 of two numbers", "PROXY TCP4 192.1 198.51.100.1 1 2\r\n");
    broken("port too large", "PROXY TCP4 192.0.2.1 198.51.100.1 1 70000\r\n");
    broken("port with a sign", "PROXY TCP4 192.0.2.1 198.51.100.1 +1 2\r\n");
    broken("a part too few", "PROXY TCP4 192.0.2.1 198.51.100.1 1\r\n");
    broken("a part too many", "PROXY TCP4 192.0.2.1 198.51.100.1 1 2 3\r\n");
    broken("two spaces", "PROXY TCP4  192.0.2.1 198.51.100.1 1 2\r\n");
    broken("end without return", "PROXY TCP4 192.0.2.1 198.51.100.1 1 2\n");
    broken("no end", "PROXY UNKNOWN " + QByteArray(200, 'x'));
    broken("version 3", binary("3111", four));
    broken("UDP", binary("2112", four));
    broken("IPv4 cut short", binary("2111", four.chopped(1)));
    broken("IPv6 cut short", binary("2121", six.chopped(1)));
    broken("5,000 bytes", binary("2111", QByteArray(5'000, 'x')));
}

void tst_Proxies::header_isRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, state);
    QFETCH(QString, source);
    for (const qsizetype atOnce : {1, 2, 7, 100'000}) {
        ProxyHeader header;
        const qsizetype taken = feedAll(header, bytes + "GET /ws", atOnce);
        QCOMPARE(header.state(), state);
        QCOMPARE(header.source().toString(), source);
        if (state == State::Complete)
            QCOMPARE(taken, bytes.size()); // what follows is for somebody else
        QCOMPARE(header.wanted(), 0);
    }
}

void tst_Proxies::header_ofNoise_neverTakesTooMuch()
{
    QRandomGenerator chance(7);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = QList<QByteArray>{signature, "PROXY TCP4 ", ""}.at(round % 3);
        const int count = int(chance.bounded(160));
        for (int at = 0; at < count; ++at)
            bytes += char(chance.bounded(round % 2 ? 256 : 64));
        ProxyHeader header;
        const qsizetype taken = feedAll(header, bytes, 1 + qsizetype(chance.bounded(40)));
        QVERIFY(taken >= 0 && taken <= bytes.size());
        QVERIFY(header.state() != State::Wanting || header.wanted() > 0);
        QVERIFY(header.wanted() <= 16 + 4096);
    }
}

void tst_Proxies::forwarded_countsAsFarAsItIsTrusted_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<QString>("client");
    const auto row = [](const char *name, const QString &peer, const QList<QByteArray> &headers,
                        const QString &client) {
        QTest::newRow(name) << peer << headers << client;
    };
    row("no proxy", u"203.0.113.9"_s, {"1.2.3.4"}, u"203.0.113.9"_s);
    row("a proxy", u"10.0.0.1"_s, {"203.0.113.9"}, u"203.0.113.9"_s);
    row("a proxy on a socket for both", u"::ffff:10.0.0.1"_s, {"203.0.113.9"}, u"203.0.113.9"_s);
    row("a proxy that says nothing", u"10.0.0.1"_s, {}, u"10.0.0.1"_s);
    row("made up on the left", u"10.0.0.1"_s, {"1.2.3.4, 203.0.113.9"}, u"203.0.113.9"_s);
    row("two proxies", u"10.0.0.1"_s, {"1.2.3.4, 203.0.113.9, 10.0.0.2"}, u"203.0.113.9"_s);
    row("two headers", u"10.0.0.1"_s, {"203.0.113.9", "10.0.0.2"}, u"203.0.113.9"_s);
    row("only proxies", u"10.0.0.1"_s, {"10.0.0.3, 10.0.0.2"}, u"10.0.0.3"_s);
    row("noise on the right", u"10.0.0.1"_s, {"203.0.113.9, unknown"}, u"10.0.0.1"_s);
    row("noise behind a proxy", u"10.0.0.1"_s, {"203.0.113.9,, 10.0.0.2"}, u"10.0.0.2"_s);
    row("with a port", u"10.0.0.1"_s, {"203.0.113.9:4711"}, u"203.0.113.9"_s);
    row("IPv6", u"10.0.0.1"_s, {"2001:db8::7"}, u"2001:db8::7"_s);
    row("an IPv6 proxy", u"2001:db8:ff::1"_s, {"[2001:db8::7]:99"}, u"2001:db8::7"_s);
}

void tst_Proxies::forwarded_countsAsFarAsItIsTrusted()
{
    QFETCH(QString, peer);
    QFETCH(QList<QByteArray>, headers);
    QFETCH(QString, client);
    const auto proxies = trusting({u"10.0.0.0/8"_s, u"2001:db8:ff::/48"_s});
    QCOMPARE(proxies.clientOf(QHostAddress(peer), headers), QHostAddress(client));
}

void tst_Proxies::forwardedAddress_form_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "unknown", "_hidden", "1.2", "1.2.3.4.5", "1.2.3.4:", "1.2.3.4:x", "1.2.3.4:123456",
          "[::1", "[::1]x", "[::1]:", "fe80::1%eth0", "1.2.3.4\r\nX: y", "\"1.2.3.4\""})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
}

void tst_Proxies::forwardedAddress_form()
{
    QFETCH(QByteArray, text);
    QVERIFY(forwardedAddress(text).isNull());
}

void tst_Proxies::names_thatAreNone_areRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"proxy.example", "10.0.0.0/33", "10.0.0.1/", "::1/129", "x"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_Proxies::names_thatAreNone_areRefused()
{
    QFETCH(QString, name);
    const auto proxies = TrustedProxies::from({u"10.0.0.1"_s, name});
    QVERIFY(!proxies);
    QVERIFY(proxies.error().contains(name));
}

void tst_Proxies::port_takesTheHeaderFromTrustedProxiesOnly()
{
    const QByteArray said = "PROXY TCP4 203.0.113.9 198.51.100.1 56324 443\r\n";
    NetSettings settings;
    settings.expectsProxyHeader = true;
    settings.proxies = trusting({u"127.0.0.1"_s});
    EchoServer trusted(settings);
    QVERIFY(exchange(trusted.port(), said + handshake(""), "\r\n\r\n").startsWith("HTTP/1.1 101"));
    QTRY_COMPARE(trusted.addresses, QStringList{u"203.0.113.9"_s});
    QCOMPARE(exchange(trusted.port(), handshake("")), QByteArray()); // it must say so
    settings.proxies = trusting({u"192.0.2.1"_s});
    EchoServer other(settings);
    QVERIFY(exchange(other.port(), said + handshake("")).startsWith("HTTP/1.1 400"));
    QVERIFY(exchange(other.port(), handshake(""), "\r\n\r\n").startsWith("HTTP/1.1 101"));
    QTRY_COMPARE(other.addresses, QStringList{u"127.0.0.1"_s});
}

void tst_Proxies::port_cutsAProxyThatSaysNothing()
{
    NetSettings settings;
    settings.expectsProxyHeader = true;
    settings.proxies = trusting({u"127.0.0.1"_s});
    settings.sweepEvery = 10ms;
    settings.headWithin = 50ms;
    EchoServer server(settings);
    QCOMPARE(exchange(server.port(), ""), QByteArray());
    QCOMPARE(exchange(server.port(), "PROXY TC"), QByteArray());
    QTRY_COMPARE(server.state().seats.taken(), 0);
}

void tst_Proxies::port_limitsTheClientsOfAProxy()
{
    NetSettings settings;
    settings.proxies = trusting({u"127.0.0.1"_s});
    settings.seats.fromOneAddress = 1;
    settings.seats.exemptsLocal = false;
    EchoServer server(settings);
    QTcpSocket first;
    first.connectToHost(QHostAddress::LocalHost, server.port());
    first.write(handshake("X-Forwarded-For: 2001:db8::1\r\n"));
    QTRY_VERIFY(first.bytesAvailable() > 100);
    const auto from = [&server](const QByteArray &address) {
        return exchange(server.port(), handshake("X-Forwarded-For: " + address + "\r\n"),
                        "\r\n\r\n");
    };
    QVERIFY(from("2001:db8::2").startsWith("HTTP/1.1 429")); // of the same /64
    QVERIFY(from("2001:db8:0:1::2").startsWith("HTTP/1.1 101"));
    first.abort();
    QTRY_VERIFY(from("2001:db8::2").startsWith("HTTP/1.1 101"));
}

void tst_Proxies::port_limitsOneAddress()
{
    NetSettings settings;
    settings.seats.fromOneAddress = 2;
    settings.seats.exemptsLocal = false;
    EchoServer server(settings);
    std::array<QTcpSocket, 2> silent;
    for (QTcpSocket &socket : silent)
        socket.connectToHost(QHostAddress::LocalHost, server.port());
    QTRY_COMPARE(server.state().seats.taken(), 2);
    const QByteArray ask = "GET /healthz HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
    QCOMPARE(exchange(server.port(), ask), QByteArray());
    QTcpSocket elsewhere; // another address of the loopback
    elsewhere.bind(QHostAddress(u"127.0.0.2"_s));
    elsewhere.connectToHost(QHostAddress::LocalHost, server.port());
    elsewhere.write(ask);
    QTRY_VERIFY(elsewhere.bytesAvailable() > 0);
    silent[0].abort();
    QTRY_VERIFY(exchange(server.port(), ask).contains(" 200 "));
}

QTEST_GUILESS_MAIN(tst_Proxies)
#include "tst_proxies.moc"
