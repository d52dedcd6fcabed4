// What is said of a server that cannot be reached.
#include "client/models/sentences.h"
#include "client/net/server_address.h"
#include "client/net/ws_link.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_Unreachable : public QObject
{
    Q_OBJECT

private slots:
    void port_withoutServer_isSaid_data() { schemes(); }
    void port_withoutServer_isSaid();
    void host_unknown_isSaid_data() { schemes(); }
    void host_unknown_isSaid();
    void peer_closingAtOnce_isAnotherProgram();
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
