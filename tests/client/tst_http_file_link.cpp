// The wire that files go over, against a server of the test: whom it trusts, and what it hears.
#include "client/net/http_file_link.h"
#include "tests/support/client/certificates.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

// Answers every request alike, and keeps what it was told.
class HttpServer final : public QObject
{
public:
    HttpServer()
        : m_server(std::make_unique<QTcpServer>())
    {
        listen();
    }
    explicit HttpServer(const certificates::Pem &pem)
    {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(certificates::configuration(pem));
        m_server = std::move(server);
        listen();
    }

    QUrl url(const QString &scheme) const
    {
        return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_server->serverPort()));
    }

    QByteArray answer = "HTTP/1.1 204 No Content\r\nUpload-Offset: 5\r\n\r\n";
    bool isCutting = false; // closes after the answer
    QByteArray heard;

private:
    void listen()
    {
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onData(*socket); });
        });
        m_server->listen(QHostAddress::LocalHost);
    }

    void onData(QTcpSocket &socket)
    {
        m_now += socket.readAll();
        const qsizetype head = m_now.indexOf("\r\n\r\n");
        const qsizetype length = lengthIn(m_now.left(head));
        if (head < 0 || m_now.size() < head + 4 + length)
            return;
        heard += std::exchange(m_now, {});
        socket.write(answer);
        if (isCutting)
            socket.disconnectFromHost();
    }

    static qsizetype lengthIn(const QByteArray &head)
    {
        const qsizetype at = head.toLower().indexOf("content-length: ");
        return at < 0 ? 0 : head.mid(at + 16).split('\r').first().toLongLong();
    }

    std::unique_ptr<QTcpServer> m_server;
    QByteArray m_now;
};

} // namespace

class tst_HttpFileLink : public QObject
{
    Q_OBJECT

private slots:
    void request_carriesTokenHeadersAndBody();
    void refusal_isAnAnswer();
    void body_comesAsItArrives();
    void body_cutShort_isNoAnswer();
    void head_waitsForNoBody();
    void redirect_isNotFollowed();
    void nobodyThere_isSaid();
    void abort_saysNothingMore();
    void certificate_ofNobody_getsNoToken();
    void certificate_pinned_isTaken();
    void certificate_thatChanged_getsNoToken();

private:
    Result<FileAnswer> ask(const FileRequest &request, const FileProgress &progress = {});
    Result<FileAnswer> askOverTls(const HttpServer &server, const QByteArray &pin);

    HttpFileLink m_link;
};

Result<FileAnswer> tst_HttpFileLink::ask(const FileRequest &request, const FileProgress &progress)
{
    std::optional<Result<FileAnswer>> answer;
    m_link.send(request, progress, this, [&](const Result<FileAnswer> &got) { answer = got; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20000); }();
    return answer.value_or(makeError(Reason::Internal));
}

Result<FileAnswer> tst_HttpFileLink::askOverTls(const HttpServer &server, const QByteArray &pin)
{
    m_link.setServer({server.url(u"https"_s), u"secret"_s, pin});
    return ask({"HEAD", u"/files/1"_s});
}

void tst_HttpFileLink::request_carriesTokenHeadersAndBody()
{
    HttpServer server;
    m_link.setServer({server.url(u"http"_s), u"secret"_s, {}});
    qint64 sent = 0;
    const auto answer = ask({"PATCH", u"/files/1"_s, {{"Upload-Offset", "0"}}, "hello"},
                            {[&](qint64 bytes) { sent = bytes; }, {}});
    QVERIFY(answer);
    QCOMPARE(answer->status, 204);
    QCOMPARE(answer->headers.value("upload-offset"), QByteArray("5"));
    QVERIFY2(server.heard.startsWith("PATCH /files/1 HTTP/1.1\r\n"), server.heard.constData());
    QVERIFY(server.heard.contains("Authorization: Bearer secret\r\n"));
    QVERIFY(server.heard.contains("Upload-Offset: 0\r\n"));
    QVERIFY(server.heard.endsWith("\r\n\r\nhello"));
    QCOMPARE(sent, 5);
}

void tst_HttpFileLink::refusal_isAnAnswer()
{
    HttpServer server;
    server.answer = "HTTP/1.1 507 Full\r\nContent-Length: 23\r\n\r\n{\"reason\":\"file.quota\"}";
    m_link.setServer({server.url(u"http"_s), u"secret"_s, {}});
    const auto answer = ask({"POST", u"/files"_s});
    QVERIFY(answer);
    QCOMPARE(answer->status, 507);
    QCOMPARE(answer->body, QByteArray("{\"reason\":\"file.quota\"}"));
}

void tst_HttpFileLink::body_comesAsItArrives()
{
    HttpServer server;
    server.answer = "HTTP/1.1 206 Partial\r\nContent-Range: bytes 5-9/10\r\n"
                    "Content-Length: 5\r\n\r\nworld";
    m_link.setServer({server.url(u"http"_s), u"secret"_s, {}});
    QByteArray arrived;
    const auto answer = ask({"GET", u"/files/1/preview?size=small"_s, {{"Range", "bytes=5-"}}},
                            {{}, [&](const FileAnswer &head, const QByteArray &bytes) {
                                 QCOMPARE(head.status, 206);
                                 arrived += bytes;
                             }});
    QVERIFY(answer);
    QCOMPARE(arrived, QByteArray("world"));
    QVERIFY(answer->body.isEmpty());
    QVERIFY(server.heard.startsWith("GET /files/1/preview?size=small HTTP/1.1\r\n"));
}

void tst_HttpFileLink::body_cutShort_isNoAnswer()
{
    HttpServer server;
    server.answer = "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhalf";
    server.isCutting = true;
    m_link.setServer({server.url(u"http"_s), u"secret"_s, {}});
    QByteArray arrived;
    const auto answer =
        ask({"GET", u"/files/1"_s},
            {{}, [&](const FileAnswer &, const QByteArray &bytes) { arrived += bytes; }});
    QVERIFY(!answer);
    QCOMPARE(arrived, QByteArray("half"));
}

void tst_HttpFileLink::head_waitsForNoBody()
{
    HttpServer server;
    server.answer = "HTTP/1.1 200 OK\r\nUpload-Offset: 7\r\nContent-Length: 900\r\n\r\n";
    m_link.setServer({server.url(u"http"_s), u"secret"_s, {}});
    const auto answer = ask({"HEAD", u"/files/1"_s});
    QVERIFY(answer);
    QCOMPARE(answer->headers.value("upload-offset"), QByteArray("7"));
}

void tst_HttpFileLink::redirect_isNotFollowed()
{
    HttpServer other;
    HttpServer server;
    server.answer = "HTTP/1.1 302 Found\r\nLocation: " + other.url(u"http"_s).toEncoded() +
                    "/x\r\nContent-Length: 0\r\n\r\n";
    m_link.setServer({server.url(u"http"_s), u"secret"_s, {}});
    const auto answer = ask({"GET", u"/files/1"_s});
    QVERIFY(answer);
    QCOMPARE(answer->status, 302);
    QVERIFY(other.heard.isEmpty());
}

void tst_HttpFileLink::nobodyThere_isSaid()
{
    QUrl gone;
    {
        const HttpServer server;
        gone = server.url(u"http"_s);
    }
    m_link.setServer({gone, u"secret"_s, {}});
    const auto answer = ask({"HEAD", u"/files/1"_s});
    QVERIFY(!answer);
    QCOMPARE(answer.error().reason, Reason::ServerUnreachable);
}

void tst_HttpFileLink::abort_saysNothingMore()
{
    HttpServer server;
    m_link.setServer({server.url(u"http"_s), u"secret"_s, {}});
    bool isHeard = false;
    const quint64 request = m_link.send({"HEAD", u"/files/1"_s}, {}, this,
                                        [&](const Result<FileAnswer> &) { isHeard = true; });
    m_link.abort(request);
    QVERIFY(ask({"HEAD", u"/files/2"_s})); // one that came later is answered
    QVERIFY(!isHeard);
}

void tst_HttpFileLink::certificate_ofNobody_getsNoToken()
{
    const HttpServer server(certificates::first);
    const auto answer = askOverTls(server, {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().reason, Reason::CertificateRefused);
    QVERIFY(server.heard.isEmpty());
}

void tst_HttpFileLink::certificate_pinned_isTaken()
{
    const HttpServer server(certificates::first);
    const auto answer = askOverTls(server, certificates::fingerprint(certificates::first));
    QVERIFY(answer);
    QVERIFY(server.heard.contains("Authorization: Bearer secret"));
}

void tst_HttpFileLink::certificate_thatChanged_getsNoToken()
{
    const HttpServer server(certificates::second);
    const auto answer = askOverTls(server, certificates::fingerprint(certificates::first));
    QVERIFY(!answer);
    QCOMPARE(answer.error().reason, Reason::CertificateRefused);
    QVERIFY(server.heard.isEmpty());
}

QTEST_GUILESS_MAIN(tst_HttpFileLink)
#include "tst_http_file_link.moc"
