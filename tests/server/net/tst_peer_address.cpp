// The form of addresses in limits and lists.
#include "server/net/peer_address.h"

#include <QTest>

using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_PeerAddress : public QObject
{
    Q_OBJECT

private slots:
    void address_form_data();
    void address_form();
};

void tst_PeerAddress::address_form_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("form");
    QTest::newRow("IPv4") << u"203.0.113.7"_s << u"203.0.113.7"_s;
    QTest::newRow("IPv4 as IPv6") << u"::ffff:203.0.113.7"_s << u"203.0.113.7"_s;
    QTest::newRow("IPv6") << u"2001:db8:1:2:3:4:5:6"_s << u"2001:db8:1:2::/64"_s;
    QTest::newRow("its neighbour") << u"2001:db8:1:2:ffff::1"_s << u"2001:db8:1:2::/64"_s;
    QTest::newRow("this machine") << u"::1"_s << u"::1"_s;
    QTest::newRow("unknown") << QString() << QString();
}

void tst_PeerAddress::address_form()
{
    QFETCH(QString, from);
    QFETCH(QString, form);
    QCOMPARE(peerAddress(QHostAddress(from)), form);
}

QTEST_GUILESS_MAIN(tst_PeerAddress)
#include "tst_peer_address.moc"
