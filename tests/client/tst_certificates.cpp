// Whom a client trusts, against a real TLS server with certificates of its own.
#include "client/state/session.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/rpc.h"
#include "tests/support/client/certificates.h"
#include "tests/support/client/machine.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

// Answers every request as a greeting, and counts what it was told.
class TlsServer final : public QObject
{
public:
    explicit TlsServer(const certificates::Pem &pem)
        : m_server(u"test"_s, QWebSocketServer::SecureMode)
    {
        m_server.setSslConfiguration(certificates::configuration(pem));
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            QWebSocket *socket = m_server.nextPendingConnection();
            socket->setParent(this);
            connect(socket, &QWebSocket::textMessageReceived, this,
                    [this, socket](const QString &text) { answer(*socket, text); });
        });
        isListening = m_server.listen(QHostAddress::LocalHost);
    }

    QString address() const { return u"127.0.0.1:%1"_s.arg(m_server.serverPort()); }

    bool isListening = false;
    int heard = 0;

private:
    void answer(QWebSocket &socket, const QString &text)
    {
        ++heard;
        const auto frame = rpc::readRequests(text.toUtf8());
        const QJsonObject hello =
            json::fromServerInfo({u"Test"_s, u"1"_s, SignupPolicy::Open, {}, {}});
        socket.sendTextMessage(
            QString::fromUtf8(rpc::writeResult(frame->items.first().request.id, hello)));
    }

    QWebSocketServer m_server;
};

} // namespace

class tst_Certificates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void certificate_unknown_asksAndSendsNothing();
    void certificate_pinned_connects();
    void certificate_changed_stopsAndSendsNothing();
    void certificate_changed_trustedByThePerson_connects();
    void certificate_changed_refusesTheOldOneFromThenOn();
    void pin_isForOnePortOnly();
    void pin_isKeptForTheNextStart();

private:
    // Looks at the server; the answer, and what was asked about its certificate.
    Result<ServerCheck> look(const TlsServer &server);

    std::unique_ptr<TlsServer> m_first;
    std::unique_ptr<TlsServer> m_second; // the same host with another certificate
    std::unique_ptr<Machine> m_machine;
    QList<DoubtfulCertificate> m_asked;
};

void tst_Certificates::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    QVERIFY(certificates::fingerprint(certificates::first) !=
            certificates::fingerprint(certificates::second));
}

void tst_Certificates::init()
{
    m_asked.clear();
    m_machine = std::make_unique<Machine>();
    connect(m_machine->session.get(), &Session::certificateDoubtful, this,
            [this](const DoubtfulCertificate &certificate) { m_asked.append(certificate); });
    m_first = std::make_unique<TlsServer>(certificates::first);
    m_second = std::make_unique<TlsServer>(certificates::second);
    QVERIFY(m_first->isListening && m_second->isListening);
}

Result<ServerCheck> tst_Certificates::look(const TlsServer &server)
{
    std::optional<Result<ServerCheck>> found;
    m_machine->session->probe(server.address(), this,
                              [&found](const Result<ServerCheck> &check) { found = check; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), 30000); }();
    return found.value_or(makeError(Reason::TimedOut));
}

void tst_Certificates::certificate_unknown_asksAndSendsNothing()
{
    const auto check = look(*m_first);
    QVERIFY(!check);
    QCOMPARE(check.error().reason, Reason::CertificateRefused);
    const DoubtfulCertificate asked{
        m_first->address(), certificates::fingerprint(certificates::first), {}};
    QCOMPARE(m_asked, QList{asked});
    QVERIFY(!asked.isChange());
    QCOMPARE(m_first->heard, 0);
}

void tst_Certificates::certificate_pinned_connects()
{
    m_machine->session->trustCertificate(certificates::fingerprint(certificates::first),
                                         m_first->address());
    const auto check = look(*m_first);
    QVERIFY(check);
    QCOMPARE(check->security, LinkSecurity::PinnedTls);
    QVERIFY(m_asked.isEmpty());
    QCOMPARE(m_first->heard, 1);
}

void tst_Certificates::certificate_changed_stopsAndSendsNothing()
{
    const QByteArray known = certificates::fingerprint(certificates::first);
    m_machine->session->trustCertificate(known, m_second->address());
    const auto check = look(*m_second);
    QVERIFY(!check);
    QCOMPARE(check.error().reason, Reason::CertificateRefused);
    const DoubtfulCertificate asked{m_second->address(),
                                    certificates::fingerprint(certificates::second), known};
    QCOMPARE(m_asked, QList{asked});
    QVERIFY(asked.isChange());
    QCOMPARE(m_second->heard, 0);
}

void tst_Certificates::certificate_changed_trustedByThePerson_connects()
{
    m_machine->session->trustCertificate(certificates::fingerprint(certificates::first),
                                         m_second->address());
    QVERIFY(!look(*m_second));
    m_machine->session->trustCertificate(m_asked.last().shown, m_asked.last().address);
    const auto check = look(*m_second);
    QVERIFY(check);
    QCOMPARE(check->security, LinkSecurity::PinnedTls);
}

void tst_Certificates::certificate_changed_refusesTheOldOneFromThenOn()
{
    m_machine->session->trustCertificate(certificates::fingerprint(certificates::first),
                                         m_second->address());
    m_machine->session->trustCertificate(certificates::fingerprint(certificates::second),
                                         m_second->address());
    QVERIFY(look(*m_second));
    m_machine->session->trustCertificate(certificates::fingerprint(certificates::second),
                                         m_first->address());
    QVERIFY(!look(*m_first));
    QCOMPARE(m_asked.last().known, certificates::fingerprint(certificates::second));
}

void tst_Certificates::pin_isForOnePortOnly()
{
    m_machine->session->trustCertificate(certificates::fingerprint(certificates::first),
                                         m_first->address());
    QVERIFY(look(*m_first));
    QVERIFY(!look(*m_second));
    QVERIFY(!m_asked.last().isChange()); // another server, not a changed one
}

void tst_Certificates::pin_isKeptForTheNextStart()
{
    m_machine->session->trustCertificate(certificates::fingerprint(certificates::first),
                                         m_first->address());
    m_machine->session.reset();
    m_machine->start();
    const auto check = look(*m_first);
    QVERIFY(check);
    QCOMPARE(check->security, LinkSecurity::PinnedTls);
}

QTEST_GUILESS_MAIN(tst_Certificates)
#include "tst_certificates.moc"
