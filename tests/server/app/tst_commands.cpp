// The program from the outside: verbs, exit codes, one server per folder, a clean end.
#include "tests/support/server/rpc_client.h"
#include "tests/support/server/test_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTest>
#include <QWebSocketProtocol>

#include <csignal>

using namespace chatoyant;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectIn(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class tst_Commands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void verb_exitCode_data();
    void verb_exitCode();
    void init_twice_isRefused();
    void init_withAdmin_makesAnAdministrator();
    void init_withDemo_fillsChatsThatCanBeRead();
    void user_addListPasswordRole_workOnTheData();
    void config_print_tellsOrigins();
    void serve_ofNothing_isNotReady();
    void serve_takenPort_isNotReady();
    void serve_secondOnTheSameData_isRefused();
    void serve_withTls_speaksItOnly();
    void serve_sigterm_saysByeAndExitsWithZero();
    void serve_killed_losesNothingItAnswered();
    void log_isJsonWithoutWhatPeopleWrote();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void tst_Commands::initTestCase()
{
    const auto made = TestServer::run({u"init"_s, u"--data"_s, path("ready")});
    QVERIFY2(made.code == 0, made.errors.constData());
    QFile unknownKey(path("unknown.ini"));
    QVERIFY(unknownKey.open(QIODevice::WriteOnly));
    unknownKey.write("[server]\nlisen = 1\n");
}

void tst_Commands::verb_exitCode_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says"); // in either output
    QTest::newRow("nothing") << QString() << 2 << QByteArray("Usage:");
    QTest::newRow("help") << u"--help"_s << 0 << QByteArray("Exit codes");
    QTest::newRow("unknown verb") << u"dance"_s << 2 << QByteArray("Usage:");
    QTest::newRow("version") << u"version"_s << 0 << QByteArray("chatoyant-server ");
    QTest::newRow("version as JSON") << u"version --json"_s << 0 << QByteArray("\"version\":");
    for (const char *verb : {"init",          "serve",          "user add",
                             "user list",     "user passwd",    "user role",
                             "user sessions", "user reset",     "user factor-off",
                             "invite create", "invite list",    "invite revoke",
                             "audit list",    "user suspend",   "user unsuspend",
                             "user delete",   "config check",   "config print",
                             "mood",          "version",        "backup create",
                             "backup verify", "backup restore", "doctor",
                             "export user",   "reports list",   "reports close"})
        QTest::newRow(qPrintable(QLatin1StringView(verb) + u" --help"_s))
            << QLatin1StringView(verb) + u" --help"_s << 0
            << QByteArray("Usage: chatoyant-server ") + verb;
    QTest::newRow("unknown option") << u"version --what"_s << 2 << QByteArray("what");
    QTest::newRow("missing name") << u"user add"_s << 2 << QByteArray("NAME");
    QTest::newRow("no such role") << u"user role ada king"_s << 2 << QByteArray("king");
    QTest::newRow("no such data") << u"user list --data %1/none"_s << 3 << QByteArray("init");
    QTest::newRow("no such user") << u"user role nobody admin --data %1/ready"_s << 1
                                  << QByteArray("no such user");
    QTest::newRow("no reports") << u"reports list --data %1/ready"_s << 0
                                << QByteArray("no reports");
    QTest::newRow("no such report")
        << u"reports close 7 --data %1/ready"_s << 1 << QByteArray("no report 7");
    QTest::newRow("good config") << u"config check --data %1/ready"_s << 0 << QByteArray("right");
    QTest::newRow("bad config") << u"config check --data %1/ready --config %1/unknown.ini"_s << 1
                                << QByteArray("did you mean server.listen");
    QTest::newRow("serve bad config")
        << u"serve --data %1/ready --config %1/unknown.ini"_s << 2 << QByteArray("line 2");
    QTest::newRow("serve plain text everywhere")
        << u"serve --data %1/ready --listen 0.0.0.0:0"_s << 2 << QByteArray("--insecure");
    QTest::newRow("admin without password")
        << u"init --data %1/x --admin ada"_s << 2 << QByteArray("--password-stdin");
}

void tst_Commands::verb_exitCode()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    if (line.contains(u'%'))
        line = line.arg(m_folder.path());
    const auto run =
        TestServer::run(line.split(u' ', Qt::SkipEmptyParts), {}, {u"CHATOYANT_TLS_MODE=off"_s});
    QCOMPARE(run.code, code);
    QVERIFY2((run.output + run.errors).contains(says), (run.output + run.errors).constData());
}

void tst_Commands::init_twice_isRefused()
{
    const auto again = TestServer::run({u"init"_s, u"--data"_s, path("ready")});
    QCOMPARE(again.code, 1);
    QVERIFY(again.errors.contains("already"));
}

void tst_Commands::init_withAdmin_makesAnAdministrator()
{
    const auto made = TestServer::run({u"init"_s, u"--data"_s, path("admin"), u"--admin"_s,
                                       u"root-of-it"_s, u"--password-stdin"_s},
                                      "a long enough secret\n");
    QVERIFY2(made.code == 0, made.errors.constData());
    QVERIFY(!made.output.contains("secret"));
    const auto list =
        TestServer::run({u"user"_s, u"list"_s, u"--data"_s, path("admin"), u"--json"_s});
    const QJsonArray users = objectIn(list.output).value("users"_L1).toArray();
    QCOMPARE(users.size(), 1);
    QCOMPARE(users[0].toObject().value("username"_L1).toString(), u"root-of-it"_s);
    QCOMPARE(users[0].toObject().value("role"_L1).toString(), u"admin"_s);
}

void tst_Commands::init_withDemo_fillsChatsThatCanBeRead()
{
    const auto made =
        TestServer::run({u"init"_s, u"--data"_s, path("demo"), u"--demo"_s, u"--json"_s});
    QVERIFY2(made.code == 0, made.errors.constData());
    const QJsonArray people = objectIn(made.output).value("people"_L1).toArray();
    QVERIFY(people.size() >= 5);
    TestServer server({path("demo"), {}, {}});
    QVERIFY2(server.start(), server.log().constData());
    RpcClient client;
    QVERIFY(client.open(server.webSocketUrl()));
    const QJsonObject first = people.first().toObject();
    client.call(u"session.login"_s, {{u"login"_s, first.value("username"_L1)},
                                     {u"password"_s, first.value("password"_L1)}});
    QCOMPARE(client.lastReason(), QString());
    const QJsonArray chats = client.call(u"chat.list"_s).value("chats"_L1).toArray();
    QVERIFY(chats.size() >= 3);
    const QJsonObject page = client.call(
        u"log.read"_s, {{u"chatId"_s, chats[0].toObject().value("chatId"_L1)}, {u"limit"_s, 5}});
    QVERIFY(page.value("entries"_L1).toArray().size() == 5);
}

void tst_Commands::user_addListPasswordRole_workOnTheData()
{
    TestServer server({path("users"), {}, {}});
    QVERIFY2(server.start(), server.log().constData());
    const QStringList data{u"--data"_s, path("users"), u"--json"_s};
    const auto added = TestServer::run(QStringList{u"user"_s, u"add"_s, u"cleo"_s} + data);
    QVERIFY2(added.code == 0, added.errors.constData());
    const QString password = objectIn(added.output).value("password"_L1).toString();
    QVERIFY(password.size() >= 12);
    RpcClient client;
    QVERIFY(client.open(server.webSocketUrl()));
    client.call(u"session.login"_s, {{u"login"_s, u"cleo"_s}, {u"password"_s, password}});
    QCOMPARE(client.lastReason(), QString());

    const auto changed = TestServer::run(
        QStringList{u"user"_s, u"passwd"_s, u"cleo"_s, u"--password-stdin"_s} + data,
        "another good secret\n");
    QVERIFY2(changed.code == 0, changed.errors.constData());
    RpcClient second;
    QVERIFY(second.open(server.webSocketUrl()));
    QCOMPARE(
        second.refusal(u"session.login"_s, {{u"login"_s, u"cleo"_s}, {u"password"_s, password}}),
        u"session.bad_credentials"_s);
    second.call(u"session.login"_s,
                {{u"login"_s, u"cleo"_s}, {u"password"_s, u"another good secret"_s}});
    QCOMPARE(second.lastReason(), QString());

    QCOMPARE(TestServer::run(QStringList{u"user"_s, u"role"_s, u"cleo"_s, u"admin"_s} + data).code,
             0);
    QCOMPARE(TestServer::run(QStringList{u"user"_s, u"add"_s, u"cleo"_s} + data).code, 1);
}

void tst_Commands::config_print_tellsOrigins()
{
    const auto run =
        TestServer::run({u"config"_s, u"print"_s, u"--data"_s, path("ready"), u"--json"_s}, {},
                        {u"CHATOYANT_LOG_LEVEL=debug"_s});
    QCOMPARE(run.code, 0);
    const QJsonObject settings = objectIn(run.output);
    QCOMPARE(settings.value("log.level"_L1).toObject().value("origin"_L1).toString(),
             u"environment"_s);
    QCOMPARE(settings.value("server.registration"_L1).toObject().value("origin"_L1).toString(),
             u"file"_s);
    QCOMPARE(settings.value("server.name"_L1).toObject().value("origin"_L1).toString(),
             u"default"_s);
}

void tst_Commands::serve_ofNothing_isNotReady()
{
    const auto run = TestServer::run({u"serve"_s, u"--data"_s, path("nothing")});
    QCOMPARE(run.code, 3);
    QVERIFY(run.errors.contains("chatoyant-server init"));
}

void tst_Commands::serve_takenPort_isNotReady()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto run = TestServer::run({u"serve"_s, u"--data"_s, path("ready"), u"--listen"_s,
                                      u"127.0.0.1:%1"_s.arg(other.serverPort())});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.errors.contains("cannot listen"), run.errors.constData());
}

void tst_Commands::serve_secondOnTheSameData_isRefused()
{
    TestServer first({path("shared"), {}, {}});
    QVERIFY2(first.start(), first.log().constData());
    TestServer second({path("shared"), {}, {}});
    QVERIFY(!second.start());
    QCOMPARE(second.stop(), 3);
    QVERIFY(first.isRunning());
}

void tst_Commands::serve_withTls_speaksItOnly()
{
    TestServer server({path("tls"), {u"CHATOYANT_TLS_MODE=self"_s}, {}});
    QVERIFY2(server.start(), server.log().constData());
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates(QSslCertificate::fromPath(server.dataFolder() + u"/tls/cert.pem"_s));
    RpcClient client;
    client.socket().setSslConfiguration(trust);
    QVERIFY2(client.open(QUrl(u"wss://localhost:%1/ws"_s.arg(server.port()))),
             qPrintable(client.socket().errorString()));
    QVERIFY(client.signUp(u"tls-user"_s));
    const QString large(50'000, u'x');
    QCOMPARE(client.refusal(u"account.available"_s, {{u"username"_s, large}}),
             u"account.bad_username"_s);

    RpcClient plain;
    plain.socket().open(server.webSocketUrl());
    QTRY_COMPARE(plain.socket().state(), QAbstractSocket::UnconnectedState);
}

void tst_Commands::serve_sigterm_saysByeAndExitsWithZero()
{
    TestServer server;
    QVERIFY2(server.start(), server.log().constData());
    RpcClient client;
    QVERIFY(client.open(server.webSocketUrl()));
    QVERIFY(client.signUp(u"late"_s));
    QElapsedTimer clock;
    clock.start();
    ::kill(pid_t(server.processId()), SIGTERM);
    QVERIFY(client.waitToHear(u"bye"_s));
    QVERIFY(client.heard(u"bye"_s).first().value("retryAfterMs"_L1).toInt() > 0);
    if (client.isOpen()) {
        QCOMPARE(client.refusal(u"session.ping"_s), u"server.stopping"_s);
    }
    QTRY_COMPARE(client.socket().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.socket().closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QCOMPARE(server.stop(), 0);
    QVERIFY(clock.elapsed() < 10'000);
}

void tst_Commands::serve_killed_losesNothingItAnswered()
{
    TestServer server({path("killed"), {}, {}});
    QVERIFY2(server.start(), server.log().constData());
    RpcClient client;
    QVERIFY(client.open(server.webSocketUrl()));
    QVERIFY(client.signUp(u"durable"_s));
    server.kill();
    QVERIFY2(server.start(), server.log().constData());
    RpcClient again;
    QVERIFY(again.open(server.webSocketUrl()));
    const QJsonObject grant = again.call(u"session.resume"_s, {{u"token"_s, client.token()}});
    QCOMPARE(grant.value("userId"_L1).toString(), client.userId());
}

void tst_Commands::log_isJsonWithoutWhatPeopleWrote()
{
    TestServer server({{}, {u"CHATOYANT_LOG_LEVEL=debug"_s}, {}});
    QVERIFY2(server.start(), server.log().constData());
    RpcClient client;
    QVERIFY(client.open(server.webSocketUrl()));
    QVERIFY(client.signUp(u"quiet"_s));
    client.call(u"contact.request"_s, {{u"userId"_s, client.userId()}, {u"note"_s, u"canary"_s}});
    QCOMPARE(server.stop(), 0);
    const QByteArray log = server.log();
    QVERIFY(!log.contains("canary") && !log.contains(testPassword().toUtf8()) &&
            !log.contains(client.token().toUtf8()));
    for (const QByteArray &line : log.trimmed().split('\n'))
        QVERIFY2(!objectIn(line).isEmpty(), line.constData());
}

QTEST_GUILESS_MAIN(tst_Commands)
#include "tst_commands.moc"
