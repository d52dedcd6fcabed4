// What administrators see of a server and do to others, against the real one.
#include "tests/support/server/rpc_client.h"
#include "tests/support/server/test_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace chatoyant;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;

class tst_WireAdministration : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void users_areListedPageByPage();
    void users_areFound_data();
    void users_areFound();
    void suspend_signsOutAtOnceAndLocks();
    void setRole_countsAtOnce();
    void oneself_isSpared();
    void resetCode_setsAPassword();
    void sessions_areShownAndEnded();
    void health_isExaminedBesideTheServer();
    void config_isShownWithoutSecrets();

private:
    std::unique_ptr<RpcClient> stranger()
    {
        auto client = std::make_unique<RpcClient>();
        return client->open(m_server.webSocketUrl()) ? std::move(client) : nullptr;
    }
    std::unique_ptr<RpcClient> person(const QString &name)
    {
        auto client = stranger();
        return client && client->signUp(name) ? std::move(client) : nullptr;
    }
    // Signed in once more.
    std::unique_ptr<RpcClient> again(const QString &name, const QString &password = testPassword())
    {
        auto client = stranger();
        client->call(u"session.login"_s, {{u"login"_s, name}, {u"password"_s, password}});
        return client->lastReason().isEmpty() ? std::move(client) : nullptr;
    }
    TestServer::Run run(const QStringList &words)
    {
        return TestServer::run(words + QStringList{u"--data"_s, m_server.dataFolder()}, {},
                               m_environment);
    }
    QStringList names(const QJsonObject &params)
    {
        QStringList found;
        const QJsonArray users =
            m_admin->call(u"admin.users"_s, params).value("users"_L1).toArray();
        for (const QJsonValue &user : users)
            found.append(user["user"_L1]["username"_L1].toString());
        return found;
    }
    QJsonObject user(const QString &name)
    {
        return m_admin->call(u"admin.users"_s, {{u"query"_s, name}})
            .value("users"_L1)
            .toArray()
            .first()
            .toObject();
    }
    // The last thing that was written down about somebody.
    QJsonObject lastDeed(const QString &userId)
    {
        return m_admin->call(u"audit.list"_s, {{u"userId"_s, userId}, {u"limit"_s, 1}})
            .value("records"_L1)
            .toArray()
            .first()
            .toObject();
    }
    bool isDeedOfTheAdmin(const QString &userId, const QString &action)
    {
        const QJsonObject deed = lastDeed(userId);
        return deed.value("action"_L1) == action && deed.value("actor"_L1) == m_admin->userId() &&
               deed.value("address"_L1) == "127.0.0.1"_L1;
    }

    const QStringList m_environment{
        u"CHATOYANT_SERVER_NAME=Harbour"_s,
        u"CHATOYANT_VOICE_ENDPOINT=https://user:sesame@voice.example.org/v1?key=sesame"_s};
    TestServer m_server{{{}, m_environment, {}}};
    std::unique_ptr<RpcClient> m_admin;
};

void tst_WireAdministration::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.log().constData());
    m_admin = person(u"root"_s);
    QVERIFY(m_admin);
    QCOMPARE(run({u"user"_s, u"role"_s, u"root"_s, u"admin"_s}).code, 0);
    for (const QString &name : {u"anna"_s, u"bert"_s, u"carl"_s})
        QVERIFY(person(name));
    const auto dora = stranger();
    dora->call(u"account.signup"_s, {{u"username"_s, u"dora"_s},
                                     {u"password"_s, testPassword()},
                                     {u"displayName"_s, u"Dóra Nagy"_s},
                                     {u"email"_s, u"d.nagy@example.org"_s}});
    QCOMPARE(dora->lastReason(), QString());
    QVERIFY(person(u"emil"_s));
    QCOMPARE(run({u"user"_s, u"delete"_s, u"emil"_s, u"--yes"_s}).code, 0);
    QCOMPARE(run({u"user"_s, u"suspend"_s, u"carl"_s}).code, 0);
}

void tst_WireAdministration::users_areListedPageByPage()
{
    QStringList found;
    QJsonObject params{{u"limit"_s, 2}};
    for (int page = 0; page < 3; ++page) {
        const QJsonObject answer = m_admin->call(u"admin.users"_s, params);
        QCOMPARE(answer.value("count"_L1).toInt(), 5);
        QCOMPARE(answer.contains("next"_L1), page < 2);
        found += names(params);
        params.insert("after"_L1, answer.value("next"_L1));
    }
    QCOMPARE(found, QStringList({u"anna"_s, u"bert"_s, u"carl"_s, u"dora"_s, u"root"_s}));
    const QJsonObject dora = user(u"dora"_s);
    QCOMPARE(dora.value("email"_L1).toString(), u"d.nagy@example.org"_s);
    QVERIFY(!dora.value("admin"_L1).toBool() && !dora.value("suspended"_L1).toBool());
    QVERIFY(!dora.value("factor"_L1).toBool() && dora.contains("createdAt"_L1));
    QCOMPARE(dora.value("sessions"_L1).toInt(), 1);
    QVERIFY(dora.contains("usedAt"_L1));
    const QJsonObject carl = user(u"carl"_s);
    QVERIFY(carl.value("suspended"_L1).toBool() && !carl.contains("usedAt"_L1));
    QVERIFY(user(u"root"_s).value("admin"_L1).toBool());
    QCOMPARE(m_admin->refusal(u"admin.users"_s, {{u"which"_s, u"bots"_s}}), u"rpc.invalid_field"_s);
    QCOMPARE(m_admin->refusal(u"admin.users"_s, {{u"limit"_s, 101}}), u"rpc.invalid_field"_s);
    QCOMPARE(m_admin->refusal(u"admin.users"_s, {{u"after"_s, u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s}}),
             u"user.not_found"_s);
}

void tst_WireAdministration::users_areFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("which");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("middle of a user name") << u"er"_s << u"all"_s << QStringList{u"bert"_s};
    QTest::newRow("name without its accent") << u"dora nag"_s << u"all"_s << QStringList{u"dora"_s};
    QTest::newRow("e-mail address") << u"@Example.org"_s << u"all"_s << QStringList{u"dora"_s};
    QTest::newRow("nobody") << u"zz"_s << u"all"_s << QStringList();
    QTest::newRow("no wildcards") << u"%"_s << u"all"_s << QStringList();
    QTest::newRow("deleted") << u"emil"_s << u"all"_s << QStringList();
    QTest::newRow("deleted, by its new name") << u"deleted"_s << u"all"_s << QStringList();
    QTest::newRow("administrators") << u""_s << u"admins"_s << QStringList{u"root"_s};
    QTest::newRow("suspended") << u""_s << u"suspended"_s << QStringList{u"carl"_s};
    QTest::newRow("suspended of that name") << u"anna"_s << u"suspended"_s << QStringList();
}

void tst_WireAdministration::users_areFound()
{
    QFETCH(const QString, query);
    QFETCH(const QString, which);
    QFETCH(const QStringList, found);
    const QJsonObject params{{u"query"_s, query}, {u"which"_s, which}};
    QCOMPARE(names(params), found);
    QCOMPARE(m_admin->call(u"admin.users"_s, params).value("count"_L1).toInt(), int(found.size()));
}

void tst_WireAdministration::suspend_signsOutAtOnceAndLocks()
{
    const auto fay = person(u"fay"_s);
    const QJsonObject lock{{u"userId"_s, fay->userId()}, {u"suspended"_s, true}};
    const QJsonObject answer = m_admin->call(u"admin.suspend"_s, lock).value("user"_L1).toObject();
    QVERIFY(answer.value("suspended"_L1).toBool());
    QCOMPARE(answer.value("sessions"_L1).toInt(), 0);
    QVERIFY(fay->waitToHear(u"sessionEnded"_s));
    QCOMPARE(fay->heard(u"sessionEnded"_s).first().value("reason"_L1).toString(),
             u"account.suspended"_s);
    QTRY_COMPARE(int(fay->socket().closeCode()), 4401);
    QVERIFY(isDeedOfTheAdmin(fay->userId(), u"account.suspended"_s));
    QVERIFY(!again(u"fay"_s));
    m_admin->call(u"admin.suspend"_s, {{u"userId"_s, fay->userId()}, {u"suspended"_s, false}});
    QVERIFY(isDeedOfTheAdmin(fay->userId(), u"account.restored"_s));
    QVERIFY(again(u"fay"_s));
}

void tst_WireAdministration::setRole_countsAtOnce()
{
    const auto gus = person(u"gus"_s);
    const auto role = [&](bool isAdmin) {
        return m_admin
            ->call(u"admin.setRole"_s, {{u"userId"_s, gus->userId()}, {u"admin"_s, isAdmin}})
            .value("user"_L1)["admin"_L1]
            .toBool();
    };
    QCOMPARE(gus->refusal(u"admin.config"_s), u"admin.only"_s);
    QVERIFY(role(true));
    QVERIFY(isDeedOfTheAdmin(gus->userId(), u"account.role"_s));
    QCOMPARE(gus->refusal(u"admin.config"_s), QString());
    QVERIFY(gus->waitToHear(u"reports"_s)); // so their client shows what they may do
    QCOMPARE(gus->heard(u"reports"_s)[0].value("open"_L1), QJsonValue(0));
    QVERIFY(!role(false));
    QVERIFY(gus->waitToHear(u"reports"_s, 2));
    QVERIFY(!gus->heard(u"reports"_s)[1].contains("open"_L1));
    QCOMPARE(gus->refusal(u"admin.config"_s), u"admin.only"_s);
    QCOMPARE(m_admin->refusal(u"admin.setRole"_s,
                              {{u"userId"_s, u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s}, {u"admin"_s, true}}),
             u"user.not_found"_s);
}

void tst_WireAdministration::oneself_isSpared()
{
    const QJsonObject oneself{{u"userId"_s, m_admin->userId()}};
    QJsonObject member = oneself;
    member.insert("admin"_L1, false);
    QJsonObject locked = oneself;
    locked.insert("suspended"_L1, true);
    QCOMPARE(m_admin->refusal(u"admin.setRole"_s, member), u"account.last_administrator"_s);
    QCOMPARE(m_admin->refusal(u"admin.suspend"_s, locked), u"account.last_administrator"_s);
    const auto hal = person(u"hal"_s);
    QJsonObject second{{u"userId"_s, hal->userId()}, {u"admin"_s, true}};
    m_admin->call(u"admin.setRole"_s, second);
    QCOMPARE(m_admin->refusal(u"admin.setRole"_s, member), u"contact.self"_s);
    QCOMPARE(m_admin->refusal(u"admin.suspend"_s, locked), u"contact.self"_s);
    QCOMPARE(m_admin->refusal(u"admin.resetCode"_s, oneself), u"contact.self"_s);
    QVERIFY(user(u"root"_s).value("admin"_L1).toBool());
    // The operator may.
    QCOMPARE(run({u"user"_s, u"role"_s, u"hal"_s, u"member"_s}).code, 0);
    QCOMPARE(hal->refusal(u"admin.users"_s), u"admin.only"_s);
}

void tst_WireAdministration::resetCode_setsAPassword()
{
    const auto ida = person(u"ida"_s);
    const QJsonObject made = m_admin->call(u"admin.resetCode"_s, {{u"userId"_s, ida->userId()}});
    const QString code = made.value("code"_L1).toString();
    QVERIFY(code.size() > 26 && made.contains("expiresAt"_L1));
    QVERIFY(isDeedOfTheAdmin(ida->userId(), u"reset.issued"_s));
    QVERIFY(!QJsonDocument(lastDeed(ida->userId())).toJson().contains(code.toLatin1()));
    QVERIFY(ida->isOpen()); // nothing has happened yet
    const auto forgetful = stranger();
    const QJsonObject params{{u"code"_s, code}, {u"password"_s, u"battery staple"_s}};
    QCOMPARE(forgetful->call(u"account.reset"_s, params).value("username"_L1).toString(), u"ida"_s);
    QVERIFY(!again(u"ida"_s));
    QVERIFY(again(u"ida"_s, u"battery staple"_s));
    QCOMPARE(forgetful->refusal(u"account.reset"_s, params), u"account.bad_code"_s);
}

void tst_WireAdministration::sessions_areShownAndEnded()
{
    const auto jan = person(u"jan"_s);
    const auto second = again(u"jan"_s);
    const auto third = again(u"jan"_s);
    const QJsonObject ofJan{{u"userId"_s, jan->userId()}};
    const auto sessions = [&] {
        return m_admin->call(u"admin.sessions"_s, ofJan).value("sessions"_L1).toArray();
    };
    QCOMPARE(sessions().size(), 3);
    QVERIFY(sessions().first()["online"_L1].toBool());
    QVERIFY(!sessions().first()["current"_L1].toBool());
    const QJsonObject one{{u"userId"_s, jan->userId()},
                          {u"sessionId"_s, sessions().first()["sessionId"_L1]}};
    QCOMPARE(m_admin->call(u"admin.endSessions"_s, one).value("ended"_L1).toInt(), 1);
    QTRY_COMPARE(int(third->socket().closeCode()), 4401);
    QVERIFY(isDeedOfTheAdmin(jan->userId(), u"sessions.ended"_s));
    QCOMPARE(m_admin->refusal(u"admin.endSessions"_s, one), u"session.not_found"_s);
    QVERIFY(second->isOpen());
    QCOMPARE(m_admin->call(u"admin.endSessions"_s, ofJan).value("ended"_L1).toInt(), 2);
    QTRY_COMPARE(int(second->socket().closeCode()), 4401);
    QVERIFY(sessions().isEmpty());

    const QJsonObject oneself{{u"userId"_s, m_admin->userId()}};
    const QJsonArray own = m_admin->call(u"admin.sessions"_s, oneself)["sessions"_L1].toArray();
    QVERIFY(own.first()["current"_L1].toBool());
    QJsonObject current = oneself;
    current.insert("sessionId"_L1, own.first()["sessionId"_L1]);
    QCOMPARE(m_admin->refusal(u"admin.endSessions"_s, current), u"contact.self"_s);
    QCOMPARE(m_admin->call(u"admin.endSessions"_s, oneself).value("ended"_L1).toInt(), 0);
    QVERIFY(m_admin->isOpen());
}

void tst_WireAdministration::health_isExaminedBesideTheServer()
{
    QJsonObject health = m_admin->call(u"admin.health"_s);
    QVERIFY(health.value("running"_L1).toBool() && !health.contains("at"_L1));
    QTRY_VERIFY_WITH_TIMEOUT(
        !(health = m_admin->call(u"admin.health"_s)).value("running"_L1).toBool(), 60'000);
    const QByteArray text = QJsonDocument(health).toJson();
    QVERIFY2(text.contains("The database can be read."), text.constData());
    QVERIFY2(text.contains("% of the disk are free"), text.constData());
    const QStringList marks{u"good"_s, u"warning"_s, u"bad"_s};
    const QJsonArray findings = health.value("findings"_L1).toArray();
    for (const QJsonValue &finding : findings)
        QVERIFY(marks.contains(finding["mark"_L1].toString()));
    const QJsonObject later = m_admin->call(u"admin.health"_s);
    QCOMPARE(later, health); // young enough: nothing is looked at again
    QVERIFY(m_server.isRunning());
}

void tst_WireAdministration::config_isShownWithoutSecrets()
{
    const QJsonArray values = m_admin->call(u"admin.config"_s).value("values"_L1).toArray();
    QHash<QString, QJsonObject> found;
    for (const QJsonValue &value : values)
        found.insert(value["key"_L1].toString(), value.toObject());
    QCOMPARE(found.value(u"server.name"_s).value("value"_L1).toString(), u"Harbour"_s);
    QVERIFY(!found.value(u"server.name"_s).value("isDefault"_L1).toBool(true));
    QVERIFY(found.value(u"session.idle"_s).value("isDefault"_L1).toBool());
    QCOMPARE(found.value(u"voice.endpoint"_s).value("value"_L1).toString(),
             u"https://***@voice.example.org/v1?***"_s);
    const TestServer::Run printed = run({u"config"_s, u"print"_s});
    QCOMPARE(printed.code, 0);
    QVERIFY(printed.output.contains("voice.endpoint = https://***@voice.example.org/v1?***"));
    QVERIFY(!printed.output.contains("sesame"));
    QCOMPARE(printed.output.count('\n'), values.size());
}

QTEST_GUILESS_MAIN(tst_WireAdministration)
#include "tst_wire_administration.moc"
