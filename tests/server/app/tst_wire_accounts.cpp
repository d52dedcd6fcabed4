// Sessions, accounts, people and the envelope over the wire, against the real server.
#include "common/protocol/methods.h"
#include "tests/server/app/wire_people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;

class tst_WireAccounts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void session_helloPing_needNoSignIn();
    void methods_ofUsers_needSignIn();
    void method_unknown_isRefused();
    void account_signupLoginResumeLogout_work();
    void account_twiceOnOneConnection_isRefused();
    void account_badValues_areRefused_data();
    void account_badValues_areRefused();
    void session_logout_endsTheOtherConnections();
    void contacts_requestToBlock_work();
    void profileAndSettings_areKept();
    void batch_isAnsweredAsOne();
    void notification_isNotAnswered();
    void http_rpc_worksWithToken();

private:
    struct Reply
    {
        int status = 0;
        QJsonObject object;
    };
    Reply post(const QByteArray &body, const QString &token);

    WirePeople m_people;
    std::unique_ptr<RpcClient> m_ada, m_ben;
};

void tst_WireAccounts::initTestCase()
{
    QVERIFY2(m_people.start(), m_people.server().log().constData());
}

void tst_WireAccounts::init()
{
    m_ada = m_people.person(u"ada"_s);
    m_ben = m_people.person(u"ben"_s);
    QVERIFY(m_ada && m_ben);
    QVERIFY(befriend(*m_ada, *m_ben));
}

void tst_WireAccounts::session_helloPing_needNoSignIn()
{
    RpcClient client;
    QVERIFY(client.open(m_people.server().webSocketUrl()));
    const QJsonObject info = client.call(u"session.hello"_s, {{u"client"_s, u"test"_s}});
    QCOMPARE(info.value("server"_L1).toString(), u"chatoyant"_s);
    QCOMPARE(info.value("signup"_L1).toString(), u"open"_s);
    QVERIFY(client.call(u"session.ping"_s).contains("time"_L1));
    QCOMPARE(client.call(u"account.available"_s, {{u"username"_s, m_people.fresh(u"free"_s)}})
                 .value("available"_L1)
                 .toBool(),
             true);
}

void tst_WireAccounts::methods_ofUsers_needSignIn()
{
    RpcClient client;
    QVERIFY(client.open(m_people.server().webSocketUrl()));
    for (const Method &method : methods) {
        if (method.caller == Caller::User)
            QCOMPARE(client.refusal(
                         QString::fromLatin1(method.name.data(), qsizetype(method.name.size()))),
                     u"session.not_signed_in"_s);
    }
}

void tst_WireAccounts::method_unknown_isRefused()
{
    QCOMPARE(m_ada->refusal(u"message.shout"_s), u"rpc.unknown_method"_s);
}

void tst_WireAccounts::account_signupLoginResumeLogout_work()
{
    const QString name = m_people.fresh(u"carol"_s);
    RpcClient client;
    QVERIFY(client.open(m_people.server().webSocketUrl()));
    QVERIFY(client.signUp(name));
    QCOMPARE(client.call(u"session.logout"_s), QJsonObject());
    QCOMPARE(client.lastReason(), QString());
    QCOMPARE(client.refusal(u"chat.list"_s), u"session.not_signed_in"_s);
    QCOMPARE(client.refusal(u"session.resume"_s, {{u"token"_s, client.token()}}),
             u"session.expired"_s);

    const QJsonObject grant = client.call(
        u"session.login"_s, {{u"login"_s, name.toUpper()}, {u"password"_s, testPassword()}});
    QCOMPARE(grant.value("username"_L1).toString(), name);
    RpcClient second;
    QVERIFY(second.open(m_people.server().webSocketUrl()));
    const QJsonObject resumed =
        second.call(u"session.resume"_s, {{u"token"_s, grant.value("token"_L1)}});
    QCOMPARE(resumed.value("userId"_L1), grant.value("userId"_L1));
    QVERIFY(!resumed.contains("token"_L1));
    QCOMPARE(
        second.refusal(u"session.login"_s, {{u"login"_s, name}, {u"password"_s, testPassword()}}),
        u"session.already_signed_in"_s);
}

void tst_WireAccounts::account_twiceOnOneConnection_isRefused()
{
    QCOMPARE(m_ada->refusal(u"account.signup"_s, {{u"username"_s, m_people.fresh(u"other"_s)},
                                                  {u"password"_s, testPassword()}}),
             u"session.already_signed_in"_s);
}

void tst_WireAccounts::account_badValues_areRefused_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("reason");
    const auto signup = [](const QJsonValue &username, const QJsonValue &password) {
        return QJsonObject{{u"username"_s, username}, {u"password"_s, password}};
    };
    QTest::newRow("no password") << u"account.signup"_s << QJsonObject{{u"username"_s, u"xyz"_s}}
                                 << u"rpc.missing_field"_s;
    QTest::newRow("number as name")
        << u"account.signup"_s << signup(7, testPassword()) << u"rpc.invalid_field"_s;
    QTest::newRow("bad name") << u"account.signup"_s << signup(u"1abc"_s, testPassword())
                              << u"account.bad_username"_s;
    QTest::newRow("short password")
        << u"account.signup"_s << signup(u"goodname"_s, u"short"_s) << u"account.weak_password"_s;
    QTest::newRow("nobody") << u"session.login"_s
                            << QJsonObject{{u"login"_s, u"nobody-here"_s},
                                           {u"password"_s, testPassword()}}
                            << u"session.bad_credentials"_s;
    QTest::newRow("made-up token")
        << u"session.resume"_s << QJsonObject{{u"token"_s, u"abcdef"_s}} << u"session.expired"_s;
}

void tst_WireAccounts::account_badValues_areRefused()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    QFETCH(QString, reason);
    RpcClient client;
    QVERIFY(client.open(m_people.server().webSocketUrl()));
    QCOMPARE(client.refusal(method, params), reason);
}

void tst_WireAccounts::session_logout_endsTheOtherConnections()
{
    RpcClient second;
    QVERIFY(second.open(m_people.server().webSocketUrl()));
    second.call(u"session.resume"_s, {{u"token"_s, m_ada->token()}});
    QCOMPARE(second.lastReason(), QString());
    m_ada->call(u"session.logout"_s);
    QVERIFY(second.waitToHear(u"sessionEnded"_s));
    QTRY_COMPARE(second.socket().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(int(second.socket().closeCode()), 4401);
    QVERIFY(m_ada->isOpen());
    QVERIFY(m_ada->heard(u"sessionEnded"_s).isEmpty());
}

void tst_WireAccounts::contacts_requestToBlock_work()
{
    const auto eve = m_people.person(u"eve"_s);
    const QJsonArray found =
        m_ada->call(u"user.search"_s, {{u"query"_s, u"eve"_s}}).value("contacts"_L1).toArray();
    QVERIFY(!found.isEmpty());
    m_ada->call(u"contact.request"_s, {{u"userId"_s, eve->userId()}, {u"note"_s, u"hi"_s}});
    QVERIFY(eve->waitToHear(u"userEntry"_s));
    eve->call(u"contact.respond"_s, {{u"userId"_s, m_ada->userId()}, {u"accept"_s, true}});
    const QJsonArray contacts = eve->call(u"contact.list"_s).value("contacts"_L1).toArray();
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts[0].toObject().value("state"_L1).toString(), u"friend"_s);
    m_ada->call(u"contact.remove"_s, {{u"userId"_s, eve->userId()}});
    QCOMPARE(m_ada->lastReason(), QString());
    const QJsonObject blocked =
        m_ada->call(u"contact.block"_s, {{u"userId"_s, eve->userId()}, {u"blocked"_s, true}});
    QVERIFY(blocked.value("contact"_L1).toObject().value("blocked"_L1).toBool());
    QCOMPARE(eve->refusal(u"contact.request"_s, {{u"userId"_s, m_ada->userId()}}),
             u"user.blocked"_s);
    QCOMPARE(m_ada->refusal(u"contact.request"_s, {{u"userId"_s, m_ada->userId()}}),
             u"contact.self"_s);
}

void tst_WireAccounts::profileAndSettings_areKept()
{
    m_ada->call(u"profile.update"_s, {{u"displayName"_s, u"Ada L."_s}, {u"about"_s, u"sums"_s}});
    const QJsonObject profile = m_ben->call(u"profile.get"_s, {{u"userId"_s, m_ada->userId()}});
    const QJsonObject user = profile.value("contact"_L1).toObject().value("user"_L1).toObject();
    QCOMPARE(user.value("displayName"_L1).toString(), u"Ada L."_s);
    m_ada->call(u"settings.set"_s, {{u"settings"_s, QJsonObject{{u"theme"_s, u"dark"_s}}}});
    QCOMPARE(m_ada->call(u"settings.get"_s).value("settings"_L1).toObject(),
             QJsonObject({{u"theme"_s, u"dark"_s}}));
}

void tst_WireAccounts::batch_isAnsweredAsOne()
{
    QSignalSpy frames(&m_ada->socket(), &QWebSocket::textMessageReceived);
    m_ada->socket().sendTextMessage(
        u"[{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"session.ping\"},7,"
        "{\"jsonrpc\":\"2.0\",\"method\":\"session.ping\"},"
        "{\"jsonrpc\":\"2.0\",\"id\":\"b\",\"method\":\"no.such\"}]"_s);
    QTRY_COMPARE(frames.size(), 1);
    const QJsonArray answers = QJsonDocument::fromJson(frames[0][0].toString().toUtf8()).array();
    QCOMPARE(answers.size(), 3);
    QVERIFY(answers[0].toObject().contains("result"_L1));
    QVERIFY(answers[1].toObject().value("id"_L1).isNull());
    QCOMPARE(answers[2].toObject().value("id"_L1).toString(), u"b"_s);
}

void tst_WireAccounts::notification_isNotAnswered()
{
    QSignalSpy frames(&m_ada->socket(), &QWebSocket::textMessageReceived);
    m_ada->socket().sendTextMessage(u"{\"jsonrpc\":\"2.0\",\"method\":\"session.ping\"}"_s);
    QVERIFY(m_ada->call(u"session.ping"_s).contains("time"_L1));
    QCOMPARE(frames.size(), 1);
}

tst_WireAccounts::Reply tst_WireAccounts::post(const QByteArray &body, const QString &token)
{
    QNetworkAccessManager network;
    QNetworkRequest request(m_people.server().httpUrl(u"/rpc"_s));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    finished.wait();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object()};
}

void tst_WireAccounts::http_rpc_worksWithToken()
{
    const QByteArray list = R"({"jsonrpc":"2.0","id":1,"method":"chat.list"})";
    Reply reply = post(list, m_ada->token());
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.object.value("result"_L1).toObject().contains("chats"_L1));
    reply = post(list, {});
    QCOMPARE(reply.object.value("error"_L1)["data"_L1]["reason"_L1].toString(),
             u"session.not_signed_in"_s);
    reply = post(list, u"made-up"_s);
    QCOMPARE(reply.object.value("error"_L1)["data"_L1]["reason"_L1].toString(),
             u"session.expired"_s);
    reply = post("{", m_ada->token());
    QCOMPARE(reply.object.value("error"_L1)["code"_L1].toInt(), -32700);
}

QTEST_GUILESS_MAIN(tst_WireAccounts)
#include "tst_wire_accounts.moc"
