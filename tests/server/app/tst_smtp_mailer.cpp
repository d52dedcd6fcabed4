// Letters to a real mail server: STARTTLS, log-in, and what it refuses.
#include "server/app/tls_identity.h"
#include "server/integrations/smtp_mailer.h"
#include "tests/support/server/mail_sink.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace chatoyant::server;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;

class tst_SmtpMailer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void deliver_letter_arrivesAsWritten();
    void deliver_wrongPassword_saysSo();
    void deliver_unknownCertificate_isRefused();
    void deliver_noServer_mayPass();
    void deliver_refusedAddress_isForGood();
    void send_refusedForNow_isTriedAgain();
    void end_whileALetterWaits_doesNotWait();

private:
    SmtpSettings settings() const;

    QTemporaryDir m_folder;
    TlsIdentity m_identity;
    std::unique_ptr<MailSink> m_sink;
};

void tst_SmtpMailer::initTestCase()
{
    m_identity = {m_folder.filePath(u"cert.pem"_s), m_folder.filePath(u"key.pem"_s)};
    QVERIFY(makeIdentity(m_identity, {}));
}

void tst_SmtpMailer::init()
{
    m_sink = std::make_unique<MailSink>();
    QVERIFY2(m_sink->start(m_identity.certificateFile, m_identity.keyFile),
             m_sink->errors().constData());
}

SmtpSettings tst_SmtpMailer::settings() const
{
    SmtpSettings settings;
    settings.url = m_sink->url();
    settings.from = u"chat@example.org"_s;
    settings.name = QString::fromUtf8("Tee für alle");
    settings.user = MailSink::login();
    settings.password = MailSink::password();
    settings.authorities = m_identity.certificateFile;
    settings.pauses = {std::chrono::milliseconds(1), std::chrono::milliseconds(1)};
    return settings;
}

void tst_SmtpMailer::deliver_letter_arrivesAsWritten()
{
    const QString text = QString::fromUtf8("Grüße, ada!\n\n    ABCD\n.\nA line = so long %1\n")
                             .arg(QString(200, u'x'));
    const auto sent =
        SmtpMailer::deliver(settings(), {u"ada@example.org"_s, QString::fromUtf8("Prüfung"), text});
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().sentence));
    QVERIFY(m_sink->waitFor(1));
    const QJsonObject letter = m_sink->letters().first();
    QCOMPARE(letter.value("tls"_L1).toBool(), true);
    QCOMPARE(letter.value("login"_L1).toString(), MailSink::login());
    QCOMPARE(letter.value("to"_L1).toArray(), QJsonArray{u"ada@example.org"_s});
    QCOMPARE(letter.value("from"_L1).toString(), u"chat@example.org"_s);
    const QJsonObject header = letter.value("header"_L1).toObject();
    QCOMPARE(header.value("Subject"_L1).toString(), QString::fromUtf8("Prüfung"));
    QCOMPARE(header.value("From"_L1).toString(),
             QString::fromUtf8("Tee für alle <chat@example.org>"));
    QCOMPARE(letter.value("text"_L1).toString().replace(u"\r\n"_s, u"\n"_s), text);
}

void tst_SmtpMailer::deliver_wrongPassword_saysSo()
{
    SmtpSettings wrong = settings();
    wrong.password = u"guess"_s;
    const auto sent = SmtpMailer::deliver(wrong, {u"ada@example.org"_s, u"Hello"_s, u"Hello"_s});
    QVERIFY(!sent);
    QVERIFY(!sent.error().mayPass);
    QVERIFY2(sent.error().sentence.contains(u"535"_s) ||
                 sent.error().sentence.contains(u"denied"_s),
             qPrintable(sent.error().sentence));
    QVERIFY(!sent.error().sentence.contains(u"guess"_s));
}

void tst_SmtpMailer::deliver_unknownCertificate_isRefused()
{
    SmtpSettings strict = settings();
    strict.authorities.clear();
    const auto sent = SmtpMailer::deliver(strict, {u"ada@example.org"_s, u"Hello"_s, u"Hello"_s});
    QVERIFY(!sent);
    QVERIFY(!sent.error().mayPass);
    QVERIFY2(sent.error().sentence.contains(u"certificate"_s), qPrintable(sent.error().sentence));
    QVERIFY(m_sink->letters().isEmpty());
}

void tst_SmtpMailer::deliver_noServer_mayPass()
{
    const SmtpSettings gone = settings();
    m_sink.reset();
    const auto sent = SmtpMailer::deliver(gone, {u"ada@example.org"_s, u"Hello"_s, u"Hello"_s});
    QVERIFY(!sent);
    QVERIFY(sent.error().mayPass);
}

void tst_SmtpMailer::deliver_refusedAddress_isForGood()
{
    const auto sent =
        SmtpMailer::deliver(settings(), {u"nobody@example.org"_s, u"Hello"_s, u"Hello"_s});
    QVERIFY(!sent);
    QVERIFY(!sent.error().mayPass);
    QVERIFY2(sent.error().sentence.contains(u"550"_s), qPrintable(sent.error().sentence));
}

void tst_SmtpMailer::send_refusedForNow_isTriedAgain()
{
    m_sink = std::make_unique<MailSink>();
    QVERIFY(m_sink->start(m_identity.certificateFile, m_identity.keyFile, 2));
    SmtpMailer mailer(settings());
    mailer.send({u"ada@example.org"_s, u"Hello"_s, u"Hello"_s});
    QVERIFY(m_sink->waitFor(1));
}

void tst_SmtpMailer::end_whileALetterWaits_doesNotWait()
{
    m_sink = std::make_unique<MailSink>();
    QVERIFY(m_sink->start(m_identity.certificateFile, m_identity.keyFile, 1));
    SmtpSettings patient = settings();
    patient.pauses = {std::chrono::hours(1)};
    SmtpMailer mailer(patient);
    mailer.send({u"ada@example.org"_s, u"Hello"_s, u"Hello"_s});
    // The test ends: within its time limit only if the mailer does not wait.
}

QTEST_GUILESS_MAIN(tst_SmtpMailer)
#include "tst_smtp_mailer.moc"
