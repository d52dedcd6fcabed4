// What counts as a link in a text, and where it leads.
#include "client/models/links.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant::client;

class tst_Links : public QObject
{
    Q_OBJECT

private slots:
    void address_inAText_isFound_data();
    void address_inAText_isFound();
    void host_isSaidAsItIsCalled_data();
    void host_isSaidAsItIsCalled();
};

void tst_Links::address_inAText_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    const QString chat = u"chatoyant://chat?server=chat.example.org&code=7K2M-9QXT"_s;
    const QString join = u"chatoyant://join?server=chat.example.org:9000&code=7K2M"_s;
    QTest::newRow("a web page") << u"see https://a.org/b?c=d."_s
                                << QStringList{u"https://a.org/b?c=d"_s};
    QTest::newRow("a letter") << u"mailto:ana@a.org"_s << QStringList{u"mailto:ana@a.org"_s};
    QTest::newRow("to a chat") << u"Come in: %1!"_s.arg(chat) << QStringList{chat};
    QTest::newRow("to an account, in brackets") << u"(%1)"_s.arg(join) << QStringList{join};
    QTest::newRow("two") << chat + u' ' + join << QStringList{chat, join};
    QTest::newRow("without a code") << u"chatoyant://chat?server=a.org"_s << QStringList{};
    QTest::newRow("without a server") << u"chatoyant://join?code=7K2M"_s << QStringList{};
    QTest::newRow("to something else")
        << u"chatoyant://quit?server=a.org&code=7K2M"_s << QStringList{};
    QTest::newRow("with a fingerprint that is none")
        << chat + u"&fingerprint=12"_s << QStringList{};
    QTest::newRow("a code too long")
        << u"chatoyant://chat?server=a.org&code="_s + QString(500, u'7') << QStringList{};
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QStringList{};
}

void tst_Links::address_inAText_isFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, addresses);
    QStringList found;
    const QList<FoundLink> links = findLinks(text);
    for (const FoundLink &link : links) {
        QCOMPARE(text.mid(link.start, link.length), link.address);
        found.append(link.address);
    }
    QCOMPARE(found, addresses);
}

void tst_Links::host_isSaidAsItIsCalled_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::newRow("a page") << u"https://ana@a.org/b"_s << u"a.org"_s;
    QTest::newRow("a letter") << u"mailto:ana@a.org"_s << u"ana@a.org"_s;
    QTest::newRow("a chat") << u"chatoyant://chat?server=a.org&code=1"_s << u"a.org"_s;
    QTest::newRow("a chat at another port")
        << u"chatoyant://chat?server=a.org:9000&code=1"_s << u"a.org:9000"_s;
    QTest::newRow("an account, letters that look alike")
        << u"chatoyant://join?server=\u0430pple.example&code=1"_s << u"xn--pple-43d.example"_s;
}

void tst_Links::host_isSaidAsItIsCalled()
{
    QFETCH(QString, address);
    QTEST(hostOf(address), "host");
}

QTEST_GUILESS_MAIN(tst_Links)

#include "tst_links.moc"
