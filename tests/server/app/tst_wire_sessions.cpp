// Sessions that end while a connection is open: by the person, by the operator, by time.
#include "tests/server/app/wire_people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;

class tst_WireSessions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void list_tellsWhereOneIsSignedIn();
    void revoke_closesThatConnection();
    void revoke_ownSession_leavesTheConnectionOpen();
    void revokeOthers_sparesTheCaller();
    void command_endsOpenConnections_data();
    void command_endsOpenConnections();
    void delete_needsConsent();
    void idleTime_closesTheConnection();

private:
    // Signed in as that person on one more connection.
    std::unique_ptr<RpcClient> again(const QString &name);
    QJsonArray sessions(RpcClient &client)
    {
        return client.call(u"session.list"_s).value("sessions"_L1).toArray();
    }
    TestServer::Run run(const QStringList &words)
    {
        return TestServer::run(
            words + QStringList{u"--data"_s, m_people.server().dataFolder(), u"--json"_s});
    }

    WirePeople m_people;
};

void tst_WireSessions::initTestCase()
{
    QVERIFY2(m_people.start(), m_people.server().log().constData());
}

std::unique_ptr<RpcClient> tst_WireSessions::again(const QString &name)
{
    auto client = std::make_unique<RpcClient>();
    if (!client->open(m_people.server().webSocketUrl()))
        return nullptr;
    client->call(
        u"session.login"_s,
        {{u"login"_s, name}, {u"password"_s, testPassword()}, {u"device"_s, u"second device"_s}});
    return client->lastReason().isEmpty() ? std::move(client) : nullptr;
}

void tst_WireSessions::list_tellsWhereOneIsSignedIn()
{
    const auto ada = m_people.person(u"ada"_s);
    const auto second = again(u"ada1"_s);
    QVERIFY(ada && second);
    const QJsonArray found = sessions(*second);
    QCOMPARE(found.size(), 2);
    int current = 0;
    for (const QJsonValue &session : found) {
        QCOMPARE(session["address"_L1].toString(), u"127.0.0.1"_s);
        QVERIFY(session["online"_L1].toBool());
        if (session["current"_L1].toBool()) {
            ++current;
            QCOMPARE(session["device"_L1].toString(), u"second device"_s);
        }
    }
    QCOMPARE(current, 1);
}

void tst_WireSessions::revoke_closesThatConnection()
{
    const QString name = m_people.fresh(u"bob"_s);
    RpcClient bob;
    QVERIFY(bob.open(m_people.server().webSocketUrl()));
    QVERIFY(bob.signUp(name));
    const auto second = again(name);
    QVERIFY(second);
    QString other;
    const QJsonArray found = sessions(*second);
    for (const QJsonValue &session : found) {
        if (!session["current"_L1].toBool())
            other = session["sessionId"_L1].toString();
    }
    second->call(u"session.revoke"_s, {{u"sessionId"_s, other}});
    QCOMPARE(second->lastReason(), QString());
    QVERIFY(bob.waitToHear(u"sessionEnded"_s));
    QCOMPARE(bob.heard(u"sessionEnded"_s).first().value("reason"_L1).toString(),
             u"session.revoked"_s);
    QTRY_COMPARE(bob.socket().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(int(bob.socket().closeCode()), 4401);
    QCOMPARE(second->refusal(u"session.revoke"_s, {{u"sessionId"_s, other}}),
             u"session.not_found"_s);
    RpcClient late;
    QVERIFY(late.open(m_people.server().webSocketUrl()));
    QCOMPARE(late.refusal(u"session.resume"_s, {{u"token"_s, bob.token()}}), u"session.expired"_s);
}

void tst_WireSessions::revoke_ownSession_leavesTheConnectionOpen()
{
    const auto eve = m_people.person(u"eve"_s);
    const QString own = sessions(*eve).first().toObject().value("sessionId"_L1).toString();
    eve->call(u"session.revoke"_s, {{u"sessionId"_s, own}});
    QCOMPARE(eve->lastReason(), QString());
    QCOMPARE(eve->refusal(u"chat.list"_s), u"session.not_signed_in"_s);
    QVERIFY(eve->heard(u"sessionEnded"_s).isEmpty());
}

void tst_WireSessions::revokeOthers_sparesTheCaller()
{
    const QString name = m_people.fresh(u"cleo"_s);
    RpcClient cleo;
    QVERIFY(cleo.open(m_people.server().webSocketUrl()));
    QVERIFY(cleo.signUp(name));
    const auto second = again(name);
    const auto third = again(name);
    QVERIFY(second && third);
    QCOMPARE(second->call(u"session.revokeOthers"_s).value("ended"_L1).toInt(), 2);
    QVERIFY(cleo.waitToHear(u"sessionEnded"_s) && third->waitToHear(u"sessionEnded"_s));
    QCOMPARE(sessions(*second).size(), 1);
}

void tst_WireSessions::command_endsOpenConnections_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("login"); // refused afterwards for
    QTest::newRow("suspend") << QStringList{u"user"_s, u"suspend"_s, u"NAME"_s}
                             << u"account.suspended"_s << u"account.suspended"_s;
    QTest::newRow("delete") << QStringList{u"user"_s, u"delete"_s, u"NAME"_s, u"--yes"_s}
                            << u"account.deleted"_s << u"session.bad_credentials"_s;
    QTest::newRow("new password") << QStringList{u"user"_s, u"passwd"_s, u"NAME"_s}
                                  << u"session.revoked"_s << u"session.bad_credentials"_s;
    QTest::newRow("end sessions") << QStringList{u"user"_s, u"sessions"_s, u"NAME"_s,
                                                 u"--end-all"_s}
                                  << u"session.revoked"_s << QString();
}

void tst_WireSessions::command_endsOpenConnections()
{
    QFETCH(QStringList, words);
    QFETCH(QString, reason);
    QFETCH(QString, login);
    const QString name = m_people.fresh(u"dan"_s);
    RpcClient dan;
    QVERIFY(dan.open(m_people.server().webSocketUrl()));
    QVERIFY(dan.signUp(name));
    const auto bystander = m_people.person(u"fay"_s);
    QVERIFY(run({u"user"_s, u"sessions"_s, name}).output.contains("127.0.0.1"));
    words.replaceInStrings(u"NAME"_s, name);
    const auto done = run(words);
    QVERIFY2(done.code == 0, done.errors.constData());
    QVERIFY(dan.waitToHear(u"sessionEnded"_s));
    QCOMPARE(dan.heard(u"sessionEnded"_s).first().value("reason"_L1).toString(), reason);
    QTRY_COMPARE(dan.socket().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(int(dan.socket().closeCode()), 4401);
    RpcClient late;
    QVERIFY(late.open(m_people.server().webSocketUrl()));
    QCOMPARE(
        late.refusal(u"session.login"_s, {{u"login"_s, name}, {u"password"_s, testPassword()}}),
        login);
    QVERIFY(bystander->call(u"chat.list"_s).contains("chats"_L1));
    QVERIFY(bystander->heard(u"sessionEnded"_s).isEmpty());
}

void tst_WireSessions::delete_needsConsent()
{
    const QString name = m_people.fresh(u"gil"_s);
    RpcClient gil;
    QVERIFY(gil.open(m_people.server().webSocketUrl()));
    QVERIFY(gil.signUp(name));
    QCOMPARE(run({u"user"_s, u"delete"_s, name}).code, 2);
    QCOMPARE(run({u"user"_s, u"unsuspend"_s, name}).code, 0);
    QVERIFY(gil.call(u"chat.list"_s).contains("chats"_L1));
}

void tst_WireSessions::idleTime_closesTheConnection()
{
    TestServer server({{}, {u"CHATOYANT_SESSION_IDLE=2s"_s}, {}});
    QVERIFY2(server.start(), server.log().constData());
    RpcClient silent;
    QVERIFY(silent.open(server.webSocketUrl()));
    QVERIFY(silent.signUp(u"silent"_s));
    QVERIFY(silent.waitToHear(u"sessionEnded"_s));
    QCOMPARE(silent.heard(u"sessionEnded"_s).first().value("reason"_L1).toString(),
             u"session.expired"_s);
    QTRY_COMPARE(int(silent.socket().closeCode()), 4401);
}

QTEST_GUILESS_MAIN(tst_WireSessions)
#include "tst_wire_sessions.moc"
