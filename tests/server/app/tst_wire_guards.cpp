// Limits, new passwords, invitations, the second factor and the audit log against the real server.
#include "server/storage/oath_codes.h"
#include "tests/server/app/wire_people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace chatoyant;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;

class tst_WireGuards : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void login_tooManyFailures_tellsHowLong();
    void changePassword_closesTheOtherConnections();
    void reset_codeOfTheOperator_setsAPassword();
    void invite_link_makesAnAccount();
    void signup_closed_takesNobody();
    void factor_isAskedForAtLogin();
    void code_ofRfc6238_isRight_data();
    void code_ofRfc6238_isRight();
    void admin_methods_areForAdministrators();
    void reports_areReadAndClosedByAdministrators();
    void audit_holdsNoSecrets();

private:
    static QJsonObject
    run(const TestServer &server, const QStringList &words, const QString &tls = u"self"_s)
    {
        const auto done =
            TestServer::run(words + QStringList{u"--data"_s, server.dataFolder(), u"--json"_s}, {},
                            {u"CHATOYANT_TLS_MODE="_s + tls,
                             u"CHATOYANT_SERVER_PUBLIC_ADDRESS=chat.example.org:7443"_s});
        return done.code == 0 ? QJsonDocument::fromJson(done.output).object()
                              : QJsonObject{{u"failed"_s, QString::fromUtf8(done.errors)}};
    }
    QJsonObject run(const QStringList &words) { return run(m_people.server(), words); }
    std::unique_ptr<RpcClient> stranger()
    {
        auto client = std::make_unique<RpcClient>();
        return client->open(m_people.server().webSocketUrl()) ? std::move(client) : nullptr;
    }
    static QJsonObject credentials(const QString &name, const QString &password)
    {
        return {{u"login"_s, name}, {u"password"_s, password}};
    }
    static QString codeFor(const QString &secret, qint64 shift)
    {
        const qint64 step = QDateTime::currentSecsSinceEpoch() / 30 + shift;
        return server::OathCodes().code(fromBase32(secret), step);
    }
    static QByteArray fromBase32(const QString &text)
    {
        QByteArray bytes;
        quint32 bits = 0;
        int count = 0;
        for (const QChar c : text) {
            bits = (bits << 5U) | quint32(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s.indexOf(c));
            count += 5;
            if (count >= 8) {
                count -= 8;
                bytes.append(char(bits >> quint32(count)));
            }
        }
        return bytes;
    }

    WirePeople m_people;
    QString m_name;
    std::unique_ptr<RpcClient> m_ada;
};

void tst_WireGuards::initTestCase()
{
    QVERIFY2(m_people.start(), m_people.server().log().constData());
}

void tst_WireGuards::init()
{
    m_name = m_people.fresh(u"ada"_s);
    m_ada = stranger();
    QVERIFY(m_ada && m_ada->signUp(m_name));
}

void tst_WireGuards::login_tooManyFailures_tellsHowLong()
{
    TestServer server({{}, {u"CHATOYANT_LIMITS_LOGIN_FAILURES=3/1h"_s}, {}});
    QVERIFY2(server.start(), server.log().constData());
    RpcClient guesser;
    QVERIFY(guesser.open(server.webSocketUrl()));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(guesser.refusal(u"session.login"_s, credentials(u"nobody"_s, u"guess"_s)),
                 u"session.bad_credentials"_s);
    const auto refused =
        guesser.waitFor(guesser.send(u"session.login"_s, credentials(u"nobody"_s, u"guess"_s)));
    QCOMPARE(refused.error->reason, Reason::RateLimited);
    QVERIFY(*refused.error->retryAfterMs > 1'000'000 && *refused.error->retryAfterMs <= 1'200'000);
}

void tst_WireGuards::changePassword_closesTheOtherConnections()
{
    const auto other = stranger();
    other->call(u"session.login"_s, credentials(m_name, testPassword()));
    QCOMPARE(m_ada->refusal(u"account.changePassword"_s, {{u"oldPassword"_s, u"guess"_s},
                                                          {u"newPassword"_s, u"battery staple"_s}}),
             u"session.bad_credentials"_s);
    m_ada->call(u"account.changePassword"_s,
                {{u"oldPassword"_s, testPassword()}, {u"newPassword"_s, u"battery staple"_s}});
    QCOMPARE(m_ada->lastReason(), QString());
    QTRY_COMPARE(int(other->socket().closeCode()), 4401);
    QVERIFY(m_ada->call(u"chat.list"_s).contains("chats"_L1));
    const auto late = stranger();
    QCOMPARE(late->refusal(u"session.login"_s, credentials(m_name, testPassword())),
             u"session.bad_credentials"_s);
    QCOMPARE(late->refusal(u"session.login"_s, credentials(m_name, u"battery staple"_s)),
             QString());
}

void tst_WireGuards::reset_codeOfTheOperator_setsAPassword()
{
    const QString code = run({u"user"_s, u"reset"_s, m_name}).value("code"_L1).toString();
    QVERIFY(code.size() > 26);
    const auto forgetful = stranger();
    const QJsonObject params{{u"code"_s, code}, {u"password"_s, u"battery staple"_s}};
    QCOMPARE(forgetful->call(u"account.reset"_s, params).value("username"_L1).toString(), m_name);
    QTRY_COMPARE(int(m_ada->socket().closeCode()), 4401);
    QCOMPARE(forgetful->refusal(u"account.reset"_s, params), u"account.bad_code"_s);
    QCOMPARE(forgetful->refusal(u"session.login"_s, credentials(m_name, u"battery staple"_s)),
             QString());
}

void tst_WireGuards::invite_link_makesAnAccount()
{
    TestServer server({{}, {u"CHATOYANT_SERVER_REGISTRATION=invite"_s}, {}});
    QVERIFY2(server.start(), server.log().constData());
    const QJsonObject made = run(server, {u"invite"_s, u"create"_s, u"--note"_s, u"for Ben"_s});
    const QUrl link(made.value("link"_L1).toString());
    const QUrlQuery query(link);
    QCOMPARE(link.scheme(), u"chatoyant"_s);
    QCOMPARE(query.queryItemValue(u"server"_s), u"chat.example.org:7443"_s);
    QCOMPARE(query.queryItemValue(u"fingerprint"_s).size(), 64);
    QVERIFY(!made.contains("webLink"_L1)); // no browser would trust it
    const QJsonObject trusted = run(server, {u"invite"_s, u"create"_s}, u"off"_s); // by a proxy
    QCOMPARE(trusted.value("webLink"_L1).toString(),
             u"https://chat.example.org:7443/i/"_s + trusted.value("code"_L1).toString());
    QJsonObject params{{u"username"_s, u"ben"_s}, {u"password"_s, testPassword()}};
    RpcClient ben;
    QVERIFY(ben.open(server.webSocketUrl()));
    QCOMPARE(ben.call(u"session.hello"_s).value("signup"_L1).toString(), u"invite"_s);
    QCOMPARE(ben.refusal(u"account.signup"_s, params), u"account.invite_needed"_s);
    params.insert("invite"_L1, query.queryItemValue(u"code"_s));
    QCOMPARE(ben.refusal(u"account.signup"_s, params), QString());
    RpcClient late;
    QVERIFY(late.open(server.webSocketUrl()));
    params.insert("username"_L1, u"cleo"_s);
    QCOMPARE(late.refusal(u"account.signup"_s, params), u"account.bad_invite"_s);
    const QJsonArray invites = run(server, {u"invite"_s, u"list"_s}).value("invites"_L1).toArray();
    QCOMPARE(invites.size(), 2);
    QCOMPARE(invites[1]["used"_L1].toInt(), 1); // the newest first
    const QString id = invites[1]["inviteId"_L1].toString();
    QVERIFY(!run(server, {u"invite"_s, u"revoke"_s, id}).contains("failed"_L1));
    QVERIFY(run(server, {u"invite"_s, u"revoke"_s, id}).contains("failed"_L1));
}

void tst_WireGuards::signup_closed_takesNobody()
{
    TestServer server({{}, {u"CHATOYANT_SERVER_REGISTRATION=closed"_s}, {}});
    QVERIFY2(server.start(), server.log().constData());
    RpcClient client;
    QVERIFY(client.open(server.webSocketUrl()));
    QCOMPARE(client.refusal(u"account.signup"_s,
                            {{u"username"_s, u"ben"_s}, {u"password"_s, testPassword()}}),
             u"account.signup_closed"_s);
}

void tst_WireGuards::factor_isAskedForAtLogin()
{
    const QString secret = m_ada->call(u"factor.enrol"_s, {{u"password"_s, testPassword()}})
                               .value("secret"_L1)
                               .toString();
    QCOMPARE(secret.size(), 32);
    const QJsonArray codes = m_ada->call(u"factor.confirm"_s, {{u"code"_s, codeFor(secret, -1)}})
                                 .value("recoveryCodes"_L1)
                                 .toArray();
    QCOMPARE(codes.size(), 10);
    QVERIFY(m_ada->call(u"factor.get"_s).value("on"_L1).toBool());
    const auto other = stranger();
    QJsonObject params = credentials(m_name, testPassword());
    QCOMPARE(other->refusal(u"session.login"_s, params), u"session.code_needed"_s);
    params.insert("code"_L1, codes[0]);
    QCOMPARE(other->refusal(u"session.login"_s, params), QString());
    const auto third = stranger();
    QCOMPARE(third->refusal(u"session.login"_s, params), u"account.bad_code"_s);
    params.insert("code"_L1, codeFor(secret, 1));
    QCOMPARE(third->refusal(u"session.login"_s, params), QString());
    QCOMPARE(run({u"user"_s, u"factor-off"_s, m_name}).value("username"_L1).toString(), m_name);
    QCOMPARE(stranger()->refusal(u"session.login"_s, credentials(m_name, testPassword())),
             QString());
}

// RFC 6238, appendix B: the last six of its eight digits.
void tst_WireGuards::code_ofRfc6238_isRight_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("code");
    QTest::newRow("1970") << qint64(59) << u"287082"_s;
    QTest::newRow("2005") << qint64(1111111109) << u"081804"_s;
    QTest::newRow("2009") << qint64(1234567890) << u"005924"_s;
    QTest::newRow("2603") << qint64(20000000000) << u"353130"_s;
}

void tst_WireGuards::code_ofRfc6238_isRight()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, code);
    const server::OathCodes codes;
    QCOMPARE(codes.code("12345678901234567890", seconds / 30), code);
    QCOMPARE(codes.secretText("12345678901234567890"), u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s);
}

void tst_WireGuards::admin_methods_areForAdministrators()
{
    for (const QString &method : {u"invite.create"_s, u"invite.list"_s, u"invite.revoke"_s,
                                  u"audit.list"_s, u"report.list"_s, u"report.close"_s})
        QCOMPARE(m_ada->refusal(method), u"admin.only"_s);
    QVERIFY(!run({u"user"_s, u"role"_s, m_name, u"admin"_s}).contains("failed"_L1));
    const QJsonObject made = m_ada->call(u"invite.create"_s, {{u"uses"_s, 3}, {u"hours"_s, 1}});
    QVERIFY(made.value("link"_L1).toString().contains(made.value("code"_L1).toString()));
    const QJsonObject invite = made.value("invite"_L1).toObject();
    QCOMPARE(invite.value("by"_L1).toString(), m_ada->userId());
    QCOMPARE(m_ada->call(u"invite.list"_s).value("invites"_L1).toArray().first().toObject(),
             invite);
    m_ada->call(u"invite.revoke"_s, {{u"inviteId"_s, invite.value("inviteId"_L1)}});
    QCOMPARE(m_ada->lastReason(), QString());
    QVERIFY(m_ada->call(u"invite.list"_s).value("invites"_L1).toArray().isEmpty());
    const QJsonObject written = m_ada->call(u"audit.list"_s, {{u"limit"_s, 1}});
    const QJsonArray records = written.value("records"_L1).toArray();
    QCOMPARE(records[0]["action"_L1].toString(), u"invite.revoked"_s);
    QCOMPARE(records[0]["actor"_L1].toString(), m_ada->userId());
    const QJsonArray people = written.value("people"_L1).toArray();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people[0]["username"_L1].toString(), m_name);
    QVERIFY(!run({u"user"_s, u"role"_s, m_name, u"member"_s}).contains("failed"_L1));
    QCOMPARE(m_ada->refusal(u"audit.list"_s), u"admin.only"_s); // at once
}

void tst_WireGuards::reports_areReadAndClosedByAdministrators()
{
    const auto self = [&] {
        return m_ada->call(u"profile.get"_s, {{u"userId"_s, m_ada->userId()}});
    };
    QVERIFY(!self().contains("openReports"_L1));
    QVERIFY(!run({u"user"_s, u"role"_s, m_name, u"admin"_s}).contains("failed"_L1));
    QCOMPARE(self().value("openReports"_L1).toInt(-1), 0);
    const auto ben = m_people.person(u"ben"_s);
    const auto eve = m_people.person(u"eve"_s);
    for (int at = 0; at < 2; ++at)
        ben->call(u"report.person"_s, {{u"userId"_s, eve->userId()},
                                       {u"reason"_s, u"spam"_s},
                                       {u"note"_s, u"note %1"_s.arg(at)}});
    QVERIFY(m_ada->waitToHear(u"reports"_s));
    const QJsonObject page = m_ada->call(u"report.list"_s, {{u"limit"_s, 1}});
    QCOMPARE(page.value("open"_L1).toInt(), 2);
    QVERIFY(page.value("more"_L1).toBool());
    const QJsonObject newest = page.value("reports"_L1).toArray().first().toObject();
    QCOMPARE(newest.value("note"_L1).toString(), u"note 1"_s);
    QCOMPARE(newest.value("by"_L1)["userId"_L1].toString(), ben->userId());
    QCOMPARE(newest.value("about"_L1)["userId"_L1].toString(), eve->userId());
    const QJsonValue number = newest.value("number"_L1);
    const QJsonObject older = m_ada->call(u"report.list"_s, {{u"before"_s, number}});
    QCOMPARE(older.value("reports"_L1).toArray().size(), 1);
    QVERIFY(!older.value("more"_L1).toBool());
    QCOMPARE(m_ada->call(u"report.close"_s, {{u"number"_s, number}}).value("open"_L1).toInt(), 1);
    const QJsonObject closed = m_ada->call(u"report.list"_s, {{u"closed"_s, true}});
    QVERIFY(closed.value("reports"_L1)[0].toObject().contains("closedAt"_L1));
    QCOMPARE(m_ada->refusal(u"report.close"_s, {{u"number"_s, 999}}), u"rpc.invalid_field"_s);
    QVERIFY(ben->heard(u"reports"_s).isEmpty() && eve->heard(u"reports"_s).isEmpty());
}

void tst_WireGuards::audit_holdsNoSecrets()
{
    const auto other = stranger();
    QCOMPARE(other->refusal(u"session.login"_s, credentials(u"typed-by-mistake"_s, u"canary"_s)),
             u"session.bad_credentials"_s);
    const QString code = run({u"user"_s, u"reset"_s, m_name}).value("code"_L1).toString();
    const auto list = QJsonDocument(run({u"audit"_s, u"list"_s, u"--limit"_s, u"1000"_s})).toJson();
    QVERIFY(list.contains("login.failed") && list.contains("reset.issued"));
    for (const QString &secret : {u"typed-by-mistake"_s, u"canary"_s, code, m_ada->token()})
        QVERIFY(!list.contains(secret.toUtf8()));
    const QJsonArray own =
        run({u"audit"_s, u"list"_s, u"--user"_s, m_name}).value("records"_L1).toArray();
    QCOMPARE(own.size(), 2);
    QCOMPARE(own[0]["actor"_L1].toString(), u"operator"_s);
}

QTEST_GUILESS_MAIN(tst_WireGuards)
#include "tst_wire_guards.moc"
