// What letters are for, over the wire: the real server, and a real mail server.
#include "server/app/tls_identity.h"
#include "tests/support/server/mail_sink.h"
#include "tests/support/server/rpc_client.h"
#include "tests/support/server/test_server.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;

class tst_WireMail : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void hello_tellsOfMail();
    void signup_isCompletedByTheLetter();
    void forgottenPassword_isSetByTheLetter();
    void changedAddress_countsAfterItsLetter();
    void letters_areInThePersonsLanguage();
    void letters_toAnUnknownLanguage_areInTheServers();
    void mailTest_sendsALetter();
    void mailTest_wrongPassword_fails();

private:
    QStringList mailEnvironment() const;
    QJsonObject newAccount(RpcClient &client, const QString &name, const QString &locale = {});
    // Of the newest letter.
    QString subject() const;
    QString text() const { return m_sink.letters().last().value("text"_L1).toString(); }

    QTemporaryDir m_folder;
    MailSink m_sink;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<RpcClient> m_client;
};

void tst_WireMail::initTestCase()
{
    const server::TlsIdentity identity{m_folder.filePath(u"cert.pem"_s),
                                       m_folder.filePath(u"key.pem"_s)};
    QVERIFY(server::makeIdentity(identity, {}));
    QFile password(m_folder.filePath(u"password"_s));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write(MailSink::password().toUtf8() + '\n');
    password.close();
    QVERIFY2(m_sink.start(identity.certificateFile, identity.keyFile), m_sink.errors().constData());
    TestServer::Options options;
    options.environment = mailEnvironment();
    options.environment.append(u"CHATOYANT_MAIL_CONFIRM=required"_s);
    m_server = std::make_unique<TestServer>(options);
    QVERIFY2(m_server->start(), m_server->log().constData());
}

void tst_WireMail::init()
{
    m_client = std::make_unique<RpcClient>();
    QVERIFY(m_client->open(m_server->webSocketUrl()));
}

QStringList tst_WireMail::mailEnvironment() const
{
    return {u"CHATOYANT_MAIL_SERVER="_s + m_sink.url(), u"CHATOYANT_MAIL_FROM=chat@example.org"_s,
            u"CHATOYANT_MAIL_USER="_s + MailSink::login(),
            u"CHATOYANT_MAIL_PASSWORD_FILE="_s + m_folder.filePath(u"password"_s),
            u"CHATOYANT_MAIL_AUTHORITIES="_s + m_folder.filePath(u"cert.pem"_s)};
}

// Signed in with the code of the letter; the grant.
QJsonObject tst_WireMail::newAccount(RpcClient &client, const QString &name, const QString &locale)
{
    const qsizetype before = m_sink.letters().size();
    QJsonObject params{{u"username"_s, name},
                       {u"password"_s, testPassword()},
                       {u"email"_s, name + u"@example.org"_s}};
    if (!locale.isEmpty())
        params.insert("locale"_L1, locale);
    client.call(u"account.signup"_s, params);
    if (!m_sink.waitFor(before + 1))
        return {};
    return client.call(u"account.confirm"_s, {{u"code"_s, m_sink.newestCode()}});
}

QString tst_WireMail::subject() const
{
    return m_sink.letters().last().value("header"_L1).toObject().value("Subject"_L1).toString();
}

void tst_WireMail::hello_tellsOfMail()
{
    const QJsonArray features = m_client->call(u"session.hello"_s).value("features"_L1).toArray();
    QVERIFY(features.contains(u"mail"_s));
    QVERIFY(features.contains(u"emailNeeded"_s));
}

void tst_WireMail::signup_isCompletedByTheLetter()
{
    QCOMPARE(m_client->refusal(u"account.signup"_s,
                               {{u"username"_s, u"ada"_s}, {u"password"_s, testPassword()}}),
             u"rpc.missing_field"_s);
    const QJsonObject waiting =
        m_client->call(u"account.signup"_s, {{u"username"_s, u"ada"_s},
                                             {u"password"_s, testPassword()},
                                             {u"email"_s, u"ada@example.org"_s}});
    QCOMPARE(waiting, (QJsonObject{{u"confirm"_s, u"email"_s}}));
    QCOMPARE(m_client->refusal(u"chat.list"_s), u"session.not_signed_in"_s);
    QVERIFY(m_sink.waitFor(1));
    QCOMPARE(m_sink.letters().last().value("to"_L1).toArray(), QJsonArray{u"ada@example.org"_s});
    const QJsonObject grant =
        m_client->call(u"account.confirm"_s, {{u"code"_s, m_sink.newestCode()}});
    QCOMPARE(grant.value("username"_L1).toString(), u"ada"_s);
    QVERIFY(!grant.value("token"_L1).toString().isEmpty());
    QVERIFY(!m_client->call(u"chat.list"_s).isEmpty());
    QCOMPARE(m_client->call(u"account.email"_s), (QJsonObject{{u"email"_s, u"ada@example.org"_s}}));
}

void tst_WireMail::forgottenPassword_isSetByTheLetter()
{
    QVERIFY(!newAccount(*m_client, u"ben"_s).isEmpty());
    RpcClient forgetful;
    QVERIFY(forgetful.open(m_server->webSocketUrl()));
    const qsizetype before = m_sink.letters().size();
    QCOMPARE(forgetful.refusal(u"account.requestReset"_s, {{u"email"_s, u"who@example.org"_s}}),
             QString());
    QCOMPARE(forgetful.refusal(u"account.requestReset"_s, {{u"email"_s, u"ben@example.org"_s}}),
             QString());
    QVERIFY(m_sink.waitFor(before + 1));
    const QJsonObject done =
        forgetful.call(u"account.reset"_s,
                       {{u"code"_s, m_sink.newestCode()}, {u"password"_s, u"battery staple"_s}});
    QCOMPARE(done.value("username"_L1).toString(), u"ben"_s);
    QVERIFY(m_client->waitToHear(u"sessionEnded"_s));
    QVERIFY(!forgetful
                 .call(u"session.login"_s,
                       {{u"login"_s, u"ben@example.org"_s}, {u"password"_s, u"battery staple"_s}})
                 .isEmpty());
    QVERIFY(m_sink.waitFor(before + 2)); // that the password was changed
}

void tst_WireMail::changedAddress_countsAfterItsLetter()
{
    QVERIFY(!newAccount(*m_client, u"cleo"_s).isEmpty());
    const qsizetype before = m_sink.letters().size();
    const QJsonObject asked =
        m_client->call(u"account.changeEmail"_s,
                       {{u"password"_s, testPassword()}, {u"email"_s, u"new@example.org"_s}});
    QCOMPARE(asked, (QJsonObject{{u"email"_s, u"cleo@example.org"_s},
                                 {u"wanted"_s, u"new@example.org"_s}}));
    QVERIFY(m_sink.waitFor(before + 1));
    QCOMPARE(m_client->call(u"account.confirmEmail"_s, {{u"code"_s, m_sink.newestCode()}}),
             (QJsonObject{{u"email"_s, u"new@example.org"_s}}));
    QVERIFY(m_sink.waitFor(before + 2)); // that it was, to the address before
}

void tst_WireMail::letters_areInThePersonsLanguage()
{
    QVERIFY(!newAccount(*m_client, u"dora"_s, u"de-AT"_s).isEmpty());
    QCOMPARE(subject(), u"Willkommen bei Chatoyant: Bestätige deine E-Mail-Adresse"_s);
    QVERIFY2(text().contains(u"das Konto dora anzulegen."_s), qPrintable(text()));
    QVERIFY2(text().contains(u"Er gilt 24 Stunden lang:"_s), qPrintable(text()));
    const qsizetype before = m_sink.letters().size();
    m_client->call(u"account.requestReset"_s, {{u"email"_s, u"dora@example.org"_s}});
    QVERIFY(m_sink.waitFor(before + 1));
    QCOMPARE(subject(), u"Neues Passwort für Chatoyant setzen"_s);
    QVERIFY2(text().contains(u"für das Konto dora angefordert."_s), qPrintable(text()));
    QVERIFY2(text().contains(u"Er gilt einmal, 1 Stunde lang:"_s), qPrintable(text()));
    QVERIFY2(!text().contains(u'%'), qPrintable(text()));
}

void tst_WireMail::letters_toAnUnknownLanguage_areInTheServers()
{
    QVERIFY(!newAccount(*m_client, u"emil"_s, u"tlh"_s).isEmpty());
    QCOMPARE(subject(), u"Welcome to Chatoyant: confirm your e-mail address"_s);
    QVERIFY2(text().contains(u"It is good for 24 hours:"_s), qPrintable(text()));
}

void tst_WireMail::mailTest_sendsALetter()
{
    const qsizetype before = m_sink.letters().size();
    const auto run = TestServer::run(
        {u"mail"_s, u"test"_s, u"ada@example.org"_s, u"--data"_s, m_server->dataFolder()}, {},
        mailEnvironment());
    QVERIFY2(run.code == 0, run.errors.constData());
    QVERIFY(m_sink.waitFor(before + 1));
}

void tst_WireMail::mailTest_wrongPassword_fails()
{
    QStringList wrong = mailEnvironment();
    wrong.append(u"CHATOYANT_MAIL_USER=somebody"_s);
    const auto run = TestServer::run(
        {u"mail"_s, u"test"_s, u"ada@example.org"_s, u"--data"_s, m_server->dataFolder()}, {},
        wrong);
    QCOMPARE(run.code, 1);
    QVERIFY(!run.errors.isEmpty());
}

QTEST_GUILESS_MAIN(tst_WireMail)
#include "tst_wire_mail.moc"
