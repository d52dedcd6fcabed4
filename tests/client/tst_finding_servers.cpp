// Where a server is looked for, and what the site of its name may say of that.
#include "client/state/server_finder.h"
#include "client/state/server_search.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/rpc.h"
#include "tests/support/client/certificates.h"
#include "tests/support/client/fake_link.h"
#include "tests/support/client/fake_timers.h"
#include "tests/support/common/fake_random.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// One small site over TLS: answers each request as it is told.
class Site final : public QSslServer
{
public:
    explicit Site(const certificates::Pem &pem)
    {
        setSslConfiguration(certificates::configuration(pem));
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url(const QString &path = u"/document"_s) const
    {
        return u"https://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path);
    }

    QByteArray body = "{}";
    QByteArray status = "200 OK";
    int redirects = 0;
    QString redirectTo; // another site, at the end of them
    QByteArray asked;   // all heads

private:
    void answer(QTcpSocket &socket)
    {
        const QByteArray head = socket.readAll();
        asked += head;
        const bool isOnTheWay = redirects > 0;
        redirects -= isOnTheWay ? 1 : 0;
        const QString next = redirects > 0 || redirectTo.isEmpty() ? url().toString() : redirectTo;
        if (isOnTheWay)
            socket.write("HTTP/1.1 302 Found\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n"
                         "Location: " +
                         next.toLatin1() + "\r\nConnection: close\r\n\r\n");
        else
            socket.write("HTTP/1.1 " + status + "\r\nContent-Length: " +
                         QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        socket.disconnectFromHost();
    }
};

} // namespace

class tst_FindingServers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void name_whoseSiteNamesAServer_isFoundThere();
    void name_whoseSiteSaysNothing_isNotFound_data();
    void name_whoseSiteSaysNothing_isNotFound();
    void address_meantAsItStands_asksNoSite_data();
    void address_meantAsItStands_asksNoSite();
    void site_thatNeverAnswers_isWaitedForNoLonger();
    void server_thatAnswers_asksNoSite();
    void document_overTls_isRead_data();
    void document_overTls_isRead();

private:
    std::unique_ptr<Link> makeLink();
    Result<ServerCheck> find(const QString &typed);

    FakeClock m_clock;
    FakeRandom m_random;
    std::unique_ptr<FakeTimers> m_timers;
    std::unique_ptr<Environment> m_environment;
    std::unique_ptr<ServerFinder> m_finder;
    QStringList m_servers; // URLs at which one answers
    Reason m_fault = Reason::ServerUnreachable;
    std::optional<Result<QByteArray>> m_document; // none: the site never answers
    QList<QUrl> m_asked;
    QStringList m_opened;
};

void tst_FindingServers::init()
{
    m_servers.clear();
    m_asked.clear();
    m_opened.clear();
    m_fault = Reason::ServerUnreachable;
    m_document = makeError(Reason::ServerUnreachable);
    m_timers = std::make_unique<FakeTimers>(m_clock);
    m_environment = std::make_unique<Environment>(
        Environment{m_clock, m_random, *m_timers, [this] { return makeLink(); }});
    m_environment->readDocument = [this](const QUrl &url, QObject *context,
                                         const Reply<QByteArray> &reply) {
        m_asked.append(url);
        if (m_document)
            QMetaObject::invokeMethod(
                context, [reply, document = *m_document] { reply(document); },
                Qt::QueuedConnection);
    };
    m_finder = std::make_unique<ServerFinder>(*m_environment,
                                              [](const QString &) { return QByteArray(); });
}

std::unique_ptr<Link> tst_FindingServers::makeLink()
{
    auto link = std::make_unique<FakeLink>();
    FakeLink *wire = link.get();
    wire->wire = LinkSecurity::TrustedTls;
    const auto onOpening = [this, wire] {
        m_opened.append(wire->opens.last());
        m_servers.contains(wire->opens.last()) ? wire->accept() : wire->cut(m_fault);
    };
    connect(wire, &FakeLink::askedToOpen, this, onOpening, Qt::QueuedConnection);
    connect(wire, &FakeLink::written, this, [wire](const QByteArray &text) {
        const auto frame = rpc::readRequests(text);
        const QJsonObject hello =
            json::fromServerInfo({u"Test"_s, u"1"_s, SignupPolicy::Open, {}, {}});
        wire->say(rpc::writeResult(frame->items.first().request.id, hello));
    });
    return link;
}

Result<ServerCheck> tst_FindingServers::find(const QString &typed)
{
    std::optional<Result<ServerCheck>> found;
    m_finder->find(typed, this, [&found](const Result<ServerCheck> &check) { found = check; });
    [&] { QTRY_VERIFY(found.has_value()); }();
    return found.value_or(makeError(Reason::TimedOut));
}

void tst_FindingServers::name_whoseSiteNamesAServer_isFoundThere()
{
    m_servers = {u"wss://talk.example.net:8443/ws"_s};
    m_document = QByteArray(R"({"server":"https://talk.example.net:8443","later":[1]})");
    const auto check = find(u"chat.example.org"_s);
    QVERIFY(check);
    QCOMPARE(check->info.name, u"Test"_s);
    QCOMPARE(check->address, u"talk.example.net:8443"_s);
    QCOMPARE(m_finder->foundAt(u"chat.example.org"_s), QUrl(m_servers.first()));
    QCOMPARE(m_asked, {QUrl(u"https://chat.example.org/.well-known/chatoyant/client"_s)});
}

void tst_FindingServers::name_whoseSiteSaysNothing_isNotFound_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("no server") << QByteArray(R"({"server":7})");
    QTest::newRow("plain text") << QByteArray(R"({"server":"http://chat.example.net"})");
    QTest::newRow("a file") << QByteArray(R"({"server":"file:///etc/passwd"})");
    QTest::newRow("a path") << QByteArray(R"({"server":"https://chat.example.net/chat"})");
    QTest::newRow("a query") << QByteArray(R"({"server":"https://chat.example.net?a=b"})");
    QTest::newRow("a password") << QByteArray(R"({"server":"https://me:x@chat.example.net"})");
    QTest::newRow("nobody there") << QByteArray(R"({"server":"https://nobody.example.net"})");
    QTest::newRow("itself, and so on") << QByteArray(R"({"server":"https://chat.example.org"})");
}

void tst_FindingServers::name_whoseSiteSaysNothing_isNotFound()
{
    QFETCH(QByteArray, document);
    m_servers = {u"wss://chat.example.net/ws"_s, u"ws://chat.example.net/ws"_s};
    m_document = document;
    const auto check = find(u"chat.example.org"_s);
    QVERIFY(!check);
    QCOMPARE(check.error().reason, Reason::ServerUnreachable);
    QCOMPARE(m_asked.size(), 1);
    QVERIFY(!m_finder->foundAt(u"chat.example.org"_s));
}

void tst_FindingServers::address_meantAsItStands_asksNoSite_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Reason>("fault");
    QTest::newRow("a port") << u"chat.example.org:9000"_s << Reason::ServerUnreachable;
    QTest::newRow("a number") << u"192.0.2.7"_s << Reason::ServerUnreachable;
    QTest::newRow("plain text") << u"ws://chat.example.org"_s << Reason::ServerUnreachable;
    QTest::newRow("this machine") << u"localhost"_s << Reason::ServerUnreachable;
    QTest::newRow("a certificate") << u"chat.example.org"_s << Reason::CertificateRefused;
}

void tst_FindingServers::address_meantAsItStands_asksNoSite()
{
    QFETCH(QString, typed);
    QFETCH(Reason, fault);
    m_fault = fault;
    const auto check = find(typed);
    QVERIFY(!check);
    QCOMPARE(check.error().reason, fault);
    QCOMPARE(m_asked, QList<QUrl>());
}

void tst_FindingServers::site_thatNeverAnswers_isWaitedForNoLonger()
{
    m_document.reset();
    std::optional<Result<ServerCheck>> found;
    m_finder->find(u"chat.example.org"_s, this,
                   [&found](const Result<ServerCheck> &check) { found = check; });
    QTRY_COMPARE(m_asked.size(), 1);
    m_timers->advance(ServerSearch::answerWithin);
    QTRY_VERIFY(found.has_value());
    QCOMPARE(found->error().reason, Reason::ServerUnreachable);
}

void tst_FindingServers::server_thatAnswers_asksNoSite()
{
    m_servers = {u"wss://chat.example.org:7443/ws"_s};
    const auto check = find(u"chat.example.org"_s);
    QVERIFY(check);
    QCOMPARE(check->address, QString());
    QCOMPARE(m_asked, QList<QUrl>());
}

void tst_FindingServers::document_overTls_isRead_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("redirects");
    QTest::addColumn<QString>("redirectTo");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<bool>("isRead");
    const QByteArray good = "200 OK";
    const int most = int(documentBytes);
    QTest::newRow("good") << 10 << good << 0 << QString() << true << true;
    QTest::newRow("as large as it may be") << most << good << 0 << QString() << true << true;
    QTest::newRow("too large") << most + 1 << good << 0 << QString() << true << false;
    QTest::newRow("not there") << 10 << QByteArray("404 Not Found") << 0 << QString() << true
                               << false;
    QTest::newRow("three redirects") << 10 << good << 3 << QString() << true << true;
    QTest::newRow("four redirects") << 10 << good << 4 << QString() << true << false;
    QTest::newRow("to plain text") << 10 << good << 1 << u"http://127.0.0.1:9/"_s << true << false;
    QTest::newRow("a certificate of nobody") << 10 << good << 0 << QString() << false << false;
}

void tst_FindingServers::document_overTls_isRead()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    QFETCH(int, bytes);
    QFETCH(QByteArray, status);
    QFETCH(int, redirects);
    QFETCH(QString, redirectTo);
    QFETCH(bool, isTrusted);
    QFETCH(bool, isRead);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(QSslCertificate(QByteArray(certificates::first.certificate)));
    Site site(isTrusted ? certificates::first : certificates::second);
    QSslConfiguration::setDefaultConfiguration(trusting);
    site.body = QByteArray(bytes, 'x');
    site.status = status;
    site.redirects = redirects;
    site.redirectTo = redirectTo;
    std::optional<Result<QByteArray>> read;
    readPublicDocument(site.url(), this, [&read](const Result<QByteArray> &text) { read = text; });
    QTRY_VERIFY_WITH_TIMEOUT(read.has_value(), 30000);
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(bool(*read), isRead);
    if (isRead)
        QCOMPARE(**read, site.body);
    QVERIFY(!site.asked.toLower().contains("cookie"));
}

QTEST_GUILESS_MAIN(tst_FindingServers)

#include "tst_finding_servers.moc"
