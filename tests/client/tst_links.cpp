// What counts as a link in a text, and where it leads.
#include "client/models/links.h"
#include "client/state/join_link.h"

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
    void webLink_leadsIn_data();
    void webLink_leadsIn();
    void webForm_ofALink_isTheSameLink_data();
    void webForm_ofALink_isTheSameLink();

private:
    static const QString code;
};

const QString tst_Links::code = u"7K2M-9QXT-0001-ABCD-EFGH-JKMN-PQRS"_s;

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
    const QString page = u"https://chat.example.org/j/"_s + code;
    QTest::newRow("to a chat, by a page") << u"Come in: %1."_s.arg(page) << QStringList{page};
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

void tst_Links::webLink_leadsIn_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("chatAt"); // the server; empty: it leads to no chat
    QTest::addColumn<QString>("accountAt");
    const QString host = u"https://chat.example.org"_s;
    QTest::newRow("to a chat") << host + u"/j/"_s + code << u"chat.example.org:443"_s << QString();
    QTest::newRow("to an account")
        << host + u"/i/"_s + code << QString() << u"chat.example.org:443"_s;
    QTest::newRow("at the usual port")
        << host + u":7443/j/"_s + code << u"chat.example.org"_s << QString();
    QTest::newRow("with more behind it")
        << host + u"/j/"_s + code + u"?utm=1#x"_s << u"chat.example.org:443"_s << QString();
    QTest::newRow("without TLS") << u"http://chat.example.org/j/"_s + code << QString()
                                 << QString();
    QTest::newRow("another site's meeting") << host + u"/j/85213456789"_s << QString() << QString();
    QTest::newRow("a code cut short")
        << host + u"/j/"_s + code.chopped(1) << QString() << QString();
    QTest::newRow("deeper") << host + u"/x/j/"_s + code << QString() << QString();
    QTest::newRow("a name before the host")
        << u"https://me@chat.example.org/j/"_s + code << QString() << QString();
}

void tst_Links::webLink_leadsIn()
{
    QFETCH(QString, address);
    const auto chat = readChatLink(address);
    const auto account = readJoinLink(address);
    QTEST(chat ? chat->server : QString(), "chatAt");
    QTEST(account ? account->server : QString(), "accountAt");
    QCOMPARE(leadsIn(address), chat || account);
    if (chat)
        QCOMPARE(chat->code, code);
}

void tst_Links::webForm_ofALink_isTheSameLink_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("form"); // empty: there is none
    const QString link = u"chatoyant://chat?server=%1&code="_s;
    QTest::newRow("a chat") << link.arg(u"chat.example.org:443"_s) + code
                            << u"https://chat.example.org/j/"_s + code;
    QTest::newRow("an account") << u"chatoyant://join?server=chat.example.org&code="_s + code
                                << u"https://chat.example.org:7443/i/"_s + code;
    QTest::newRow("a certificate of its own")
        << link.arg(u"chat.example.org"_s) + code + u"&fingerprint="_s + QString(64, u'a')
        << QString();
    QTest::newRow("no TLS") << link.arg(u"ws://chat.example.org"_s) + code << QString();
    QTest::newRow("a code of another kind") << link.arg(u"a.org"_s) + u"7K2M"_s << QString();
    QTest::newRow("no link") << u"chat.example.org"_s << QString();
}

void tst_Links::webForm_ofALink_isTheSameLink()
{
    QFETCH(QString, link);
    const auto form = webFormOf(link);
    QTEST(form.value_or(QString()), "form");
    if (form)
        QVERIFY(readChatLink(*form) == readChatLink(link) &&
                readJoinLink(*form) == readJoinLink(link));
}

QTEST_GUILESS_MAIN(tst_Links)

#include "tst_links.moc"
