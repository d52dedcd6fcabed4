// Pages behind links: what is read of them however broken they are, where the server goes for them
// and where it does not, and that there is an end to all of it.
#include "server/integrations/page_words.h"
#include "server/integrations/public_site.h"
#include "server/integrations/queued_link_reader.h"
#include "tests/server/domain/three_friends.h"
#include "tests/support/server/fake_web_service.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <arpa/inet.h>
#include <cstring>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;
using chatoyant::test::FakeWebService;

namespace {

// By path.
class FakeSite final : public FakeWebService
{
public:
    QHash<QByteArray, QByteArray> pages;

    static QByteArray page(const QByteArray &body, const QByteArray &type = "text/html")
    {
        return http(200, body, "Content-Type: " + type + "\r\n");
    }
    static QByteArray redirect(const QByteArray &to)
    {
        return http(302, "moved", "Location: " + to + "\r\n");
    }

protected:
    QByteArray answerTo(const QByteArray &request) override
    {
        return pages.value(request.split(' ').value(1), http(404, "none"));
    }
};

bool isLoopback(const sockaddr &address)
{
    sockaddr_in v4{};
    std::memcpy(&v4, &address, sizeof v4);
    return address.sa_family == AF_INET && v4.sin_addr.s_addr == htonl(INADDR_LOOPBACK);
}

bool isPublic(const QByteArray &address, quint16 port = 443)
{
    sockaddr_in6 v6{};
    sockaddr_in v4{};
    if (inet_pton(AF_INET, address.constData(), &v4.sin_addr) == 1) {
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        return isPublicSite(*reinterpret_cast<const sockaddr *>(&v4));
    }
    if (inet_pton(AF_INET6, address.constData(), &v6.sin6_addr) != 1)
        qFatal("no address: %s", address.constData());
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    return isPublicSite(*reinterpret_cast<const sockaddr *>(&v6));
}

} // namespace

class tst_PageReader : public QObject
{
    Q_OBJECT

private slots:
    void words_areFound_data();
    void words_areFound();
    void page_ofNastyForm_isReadToItsEnd_data();
    void page_ofNastyForm_isReadToItsEnd();
    void encoding_isHeeded_data();
    void encoding_isHeeded();
    void address_thatIsNotPublic_isRefused_data();
    void address_thatIsNotPublic_isRefused();
    void page_isRead_overTheWire();
    void page_whichIsLarge_isCut();
    void redirects_areFollowed_threeTimes();
    void redirect_intoThePrivate_isRefused();
    void link_intoThePrivate_isRefused_data();
    void link_intoThePrivate_isRefused();
    void page_thatCannotBeHad_hasNoWords_data();
    void page_thatCannotBeHad_hasNoWords();
    void link_inAMessage_comesBackToItsReaders();

private:
    // What the server would find there, with the loopback as its web.
    std::optional<LinkPreview> read(const QString &url, PageReader::AddressRule rule = isLoopback)
    {
        QueuedLinkReader reader(std::move(rule));
        std::optional<LinkPreview> found;
        QSignalSpy answered(&reader, &QueuedLinkReader::answered);
        reader.read(url, [&found](const auto &preview) { found = preview; });
        constexpr int longEnoughMs = 20'000;
        if (answered.isEmpty() && !answered.wait(longEnoughMs))
            qFatal("no answer");
        return found;
    }
};

void tst_PageReader::words_areFound_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("description");
    QTest::newRow("plain") << QByteArray("<html><head><title>A &amp; B</title></head>") << QString()
                           << u"A & B"_s << QString();
    QTest::newRow("open graph first")
        << QByteArray("<title>Plain</title><meta name=description content='plain words'>"
                      "<meta property=\"og:title\" content=\"Better\">"
                      "<meta content='Better words' property='og:description'/>"
                      "<META PROPERTY=OG:SITE_NAME CONTENT=Site>")
        << u"Site"_s << u"Better"_s << u"Better words"_s;
    QTest::newRow("first of two") << QByteArray("<meta property=og:title content=one>"
                                                "<meta property=og:title content=two>")
                                  << QString() << u"one"_s << QString();
    QTest::newRow("entities")
        << QByteArray("<title>&lt;b&gt; &#8212; &#x1F600; caf&eacute; &nosuch; &amp;lt; &</title>")
        << QString() << u"<b> — 😀 café &nosuch; &lt; &"_s << QString();
    QTest::newRow("numbers that are none")
        << QByteArray("<title>&#0;&#xD800;&#99999999;x&#;</title>") << QString()
        << u"\uFFFD\uFFFD\uFFFDx&#;"_s << QString();
    QTest::newRow("title in a comment, a script and a picture")
        << QByteArray("<!-- <title>no</title> --><script>'<title>no</title>'</script>"
                      "<svg><title>no</title></svg><title>yes</title>")
        << QString() << u"yes"_s << QString();
    QTest::newRow("lines and blanks") << QByteArray("<title>\n  two\n\t lines </title>")
                                      << QString() << u"two lines"_s << QString();
}

void tst_PageReader::words_areFound()
{
    QFETCH(QByteArray, html);
    const PageWords words = pageWords(html, "text/html");
    QTEST(words.site, "site");
    QTEST(words.title, "title");
    QTEST(words.description, "description");
}

void tst_PageReader::page_ofNastyForm_isReadToItsEnd_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("repeated");
    QTest::newRow("deep") << QByteArray() << QByteArray("<div>");
    QTest::newRow("no tag ends") << QByteArray() << QByteArray("<a ");
    QTest::newRow("no quote ends") << QByteArray("<meta content=\"") << QByteArray("<meta a='");
    QTest::newRow("no title ends") << QByteArray() << QByteArray("<title>");
    QTest::newRow("no comment ends") << QByteArray() << QByteArray("<!--");
    QTest::newRow("no script ends") << QByteArray() << QByteArray("<script>");
    QTest::newRow("attributes without end") << QByteArray("<meta ") << QByteArray("a=b ");
    QTest::newRow("entities without end") << QByteArray("<title>") << QByteArray("&amp");
    QTest::newRow("nothing but less-thans") << QByteArray() << QByteArray("<");
    QTest::newRow("zeros") << QByteArray("<title>") << QByteArray(1, '\0');
}

void tst_PageReader::page_ofNastyForm_isReadToItsEnd()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, repeated);
    const QByteArray html = "<meta property=og:title content=Found>" + begin +
                            repeated.repeated(PageReader::mostBytes / repeated.size());
    QCOMPARE(pageWords(html, "text/html").title, u"Found"_s);
}

void tst_PageReader::encoding_isHeeded_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("type");
    const QByteArray latin = "<title>caf\xE9</title>";
    QTest::newRow("UTF-8 unsaid") << QByteArray("<title>café</title>") << QByteArray("text/html");
    QTest::newRow("UTF-8 with a mistake")
        << QByteArray("<title>café</title>äöü\xE9.") << QByteArray("text/html");
    QTest::newRow("Latin 1 unsaid") << latin + "\xE9" << QByteArray("text/html");
    QTest::newRow("in the head") << latin << QByteArray("text/html; charset=\"ISO-8859-1\"");
    QTest::newRow("in the page") << "<meta charset='iso-8859-1'>" + latin
                                 << QByteArray("text/html");
    QTest::newRow("in the page, as it was")
        << "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>" + latin
        << QByteArray("text/html");
    QTest::newRow("unknown") << QByteArray("<title>café</title>")
                             << QByteArray("text/html; charset=no-such");
    QTest::newRow("marked")
        << QByteArray("\xFF\xFE<\0t\0i\0t\0l\0e\0>\0c\0a\0f\0\xE9\0<\0/\0t\0i\0t\0l\0e\0>\0", 40)
        << QByteArray("text/html");
    QTest::newRow("UTF-16 that is none")
        << QByteArray("<meta charset=utf-16><title>café</title>") << QByteArray("text/html");
}

void tst_PageReader::encoding_isHeeded()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, type);
    QCOMPARE(pageWords(html, type).title, u"café"_s);
}

void tst_PageReader::address_thatIsNotPublic_isRefused_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const char *address : {"0.0.0.0",
                                "0.1.2.3",
                                "10.0.0.1",
                                "100.64.0.1",
                                "100.127.255.255",
                                "127.0.0.1",
                                "127.1.2.3",
                                "169.254.169.254",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.0.0.1",
                                "192.0.2.1",
                                "192.88.99.1",
                                "192.168.1.1",
                                "198.18.0.1",
                                "198.19.255.255",
                                "198.51.100.1",
                                "203.0.113.1",
                                "224.0.0.1",
                                "239.255.255.250",
                                "240.0.0.1",
                                "255.255.255.255",
                                "::",
                                "::1",
                                "::127.0.0.1",
                                "::ffff:127.0.0.1",
                                "::ffff:169.254.169.254",
                                "::ffff:8.8.8.8",
                                "64:ff9b::8.8.8.8",
                                "64:ff9b::a00:1",
                                "64:ff9b:1::1",
                                "100::1",
                                "2001::1",
                                "2001:db8::1",
                                "2002:7f00:1::",
                                "3fff::1",
                                "fc00::1",
                                "fd00::1",
                                "fe80::1",
                                "fec0::1",
                                "ff02::1"})
        QTest::newRow(address) << QByteArray(address);
}

void tst_PageReader::address_thatIsNotPublic_isRefused()
{
    QFETCH(QByteArray, address);
    QVERIFY(!isPublic(address));
    for (const char *open :
         {"1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "172.32.0.1",
          "198.20.0.1", "223.255.255.255", "2606:4700::1111", "2a00:1450:4001::1"}) {
        QVERIFY2(isPublic(open), open);
        QVERIFY2(isPublic(open, 80), open);
        QVERIFY2(!isPublic(open, 22) && !isPublic(open, 8080), open);
    }
}

void tst_PageReader::page_isRead_overTheWire()
{
    FakeSite site;
    site.pages.insert("/a?b=1", FakeSite::page("<title>Tea</title><meta name=description "
                                               "content='All of it'>"));
    const QString url = site.origin() + u"/a?b=1#part"_s;
    const auto preview = read(url);
    QVERIFY(preview);
    QCOMPARE(*preview, (LinkPreview{url, {}, u"Tea"_s, u"All of it"_s}));
    QCOMPARE(site.requests.size(), 1);
    QVERIFY(site.requests[0].startsWith("GET /a?b=1 HTTP"));
    QVERIFY(site.requests[0].contains("User-Agent: Chatoyant/"));
    QVERIFY(!site.requests[0].toLower().contains("cookie"));
}

void tst_PageReader::page_whichIsLarge_isCut()
{
    FakeSite site;
    const QByteArray large = QByteArray(4 * PageReader::mostBytes, ' ');
    site.pages.insert("/early", FakeSite::page("<title>Early</title>" + large));
    site.pages.insert("/late", FakeSite::page(large + "<title>Late</title>"));
    QCOMPARE(read(site.origin() + u"/early"_s).value_or(LinkPreview()).title, u"Early"_s);
    QCOMPARE(read(site.origin() + u"/late"_s).value_or(LinkPreview()).title, QString());
}

void tst_PageReader::redirects_areFollowed_threeTimes()
{
    FakeSite site;
    for (const char *from : {"1", "2", "3", "4"})
        site.pages.insert(QByteArray("/") + from,
                          FakeSite::redirect(QByteArray("/") + char(from[0] - 1)));
    site.pages.insert("/0", FakeSite::page("<title>There</title>"));
    QCOMPARE(read(site.origin() + u"/3"_s).value_or(LinkPreview()).title, u"There"_s);
    QVERIFY(!read(site.origin() + u"/4"_s));
}

// The address is looked at again each time.
void tst_PageReader::redirect_intoThePrivate_isRefused()
{
    FakeSite site;
    FakeSite inner;
    inner.pages.insert("/secret", FakeSite::page("<title>Secret</title>"));
    site.pages.insert("/out", FakeSite::redirect(inner.origin().toUtf8() + "/secret"));
    site.pages.insert("/file", FakeSite::redirect("file:///etc/hostname"));
    const quint16 open = quint16(QUrl(site.origin()).port());
    const auto rule = [open](const sockaddr &address) {
        sockaddr_in v4{};
        std::memcpy(&v4, &address, sizeof v4);
        return isLoopback(address) && ntohs(v4.sin_port) == open;
    };
    QVERIFY(!read(site.origin() + u"/out"_s, rule));
    QVERIFY(!read(site.origin() + u"/file"_s, rule));
    QVERIFY(inner.requests.isEmpty());
    QVERIFY(read(site.origin() + u"/out"_s)); // but for the rule it would have come
}

void tst_PageReader::link_intoThePrivate_isRefused_data()
{
    QTest::addColumn<QString>("url");
    const FakeSite site;
    const QString port = QString::number(QUrl(site.origin()).port());
    for (const QString &url :
         {u"http://127.0.0.1:%1/"_s, u"http://127.1:%1/"_s, u"http://2130706433:%1/"_s,
          u"http://0x7f.1:%1/"_s, u"http://0:%1/"_s, u"http://localhost:%1/"_s,
          u"http://[::1]:%1/"_s, u"http://[::ffff:127.0.0.1]:%1/"_s, u"http://0.0.0.0:%1/"_s,
          u"http://localhost.:%1/"_s, u"http://user@127.0.0.1:%1/"_s, u"file:///etc/hostname"_s,
          u"ftp://127.0.0.1:%1/"_s, u"http://"_s, u"http:///x"_s})
        QTest::newRow(qPrintable(url)) << (url.contains(u'%') ? url.arg(port) : url);
}

void tst_PageReader::link_intoThePrivate_isRefused()
{
    QFETCH(QString, url);
    FakeSite site;
    const QUrl wanted(url);
    site.pages.insert("/", FakeSite::page("<title>Secret</title>"));
    const QString here = QString::number(QUrl(site.origin()).port());
    const QString port = QString::number(wanted.port());
    // The port is that of the test: judged is where it leads.
    const auto rule = [](const sockaddr &address) {
        sockaddr_in6 at{};
        std::memcpy(&at, &address,
                    address.sa_family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6));
        at.sin6_port = htons(443); // at the same place in both
        return isPublicSite(*reinterpret_cast<const sockaddr *>(&at));
    };
    QVERIFY(!read(QString(url).replace(u':' + port, u':' + here), rule));
    QVERIFY(site.requests.isEmpty());
}

void tst_PageReader::page_thatCannotBeHad_hasNoWords_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray title = "<title>No</title>";
    QTest::newRow("not found") << FakeWebService::http(404, title, "Content-Type: text/html\r\n");
    QTest::newRow("no page") << FakeSite::page(title, "application/octet-stream");
    QTest::newRow("picture") << FakeSite::page(title, "image/png");
    QTest::newRow("no type") << FakeWebService::http(200, title);
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-x\r\n\r\n");
    QTest::newRow("itself again") << FakeSite::redirect("/");
}

void tst_PageReader::page_thatCannotBeHad_hasNoWords()
{
    QFETCH(QByteArray, answer);
    FakeSite site;
    site.pages.insert("/", answer);
    QVERIFY(!read(site.origin() + u'/'));
}

// The whole way: said, stored, looked at, stored, heard.
void tst_PageReader::link_inAMessage_comesBackToItsReaders()
{
    FakeSite site;
    site.pages.insert("/", FakeSite::redirect("/tea"));
    site.pages.insert("/tea", FakeSite::page("<title>Tea</title>"));
    ThreeFriends at;
    QueuedLinkReader reader(isLoopback);
    Surroundings around{at.links, at.hasher, at.codes, &at.mood, at.clock, at.random};
    around.linkReader = &reader;
    at.services = std::make_unique<Services>(at.storage->ports(), around, at.policy);
    QSignalSpy answered(&reader, &QueuedLinkReader::answered);
    const ChatId chat = at.direct(at.ada, at.bob);
    QVERIFY(at.say(at.ada, chat, u"see "_s + site.origin() + u"/."_s));
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(at.commit());
    const QJsonObject heard = at.links.to(at.bob, u"entry"_s).last()["entry"_L1].toObject();
    QCOMPARE(heard["kind"_L1].toString(), u"preview"_s);
    QCOMPARE(heard["links"_L1][0]["title"_L1].toString(), u"Tea"_s);
    QCOMPARE(heard["links"_L1][0]["url"_L1].toString(), site.origin() + u'/');
    QCOMPARE(at.log(at.bob, chat).last().toObject(), heard);
}

QTEST_GUILESS_MAIN(tst_PageReader)
#include "tst_page_reader.moc"
