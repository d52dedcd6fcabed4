// Every method over the wire, against the real server, and what the server says unasked.
#include "common/protocol/methods.h"
#include "tests/support/server/rpc_client.h"
#include "tests/support/server/test_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;

class tst_Wire : public QObject
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
    void chats_createToLeave_work();
    void messages_sendToSearch_work();
    void message_sentTwice_isStoredOnce();
    void message_badValues_areRefused_data();
    void message_badValues_areRefused();
    void log_catchUp_fillsWhatWasMissed();
    void typingReadPresence_reachTheOther();
    void batch_isAnsweredAsOne();
    void notification_isNotAnswered();
    void entries_reachTwentyMembersInOneOrder();
    void http_rpc_worksWithToken();

private:
    struct Reply
    {
        int status = 0;
        QJsonObject object;
    };
    Reply post(const QByteArray &body, const QString &token);
    std::unique_ptr<RpcClient> person(const QString &name);
    QString fresh(const QString &name) { return name + QString::number(++m_names); }

    TestServer m_server;
    std::unique_ptr<RpcClient> m_ada, m_ben;
    int m_names = 0;
};

void tst_Wire::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.log().constData());
}

std::unique_ptr<RpcClient> tst_Wire::person(const QString &name)
{
    auto client = std::make_unique<RpcClient>();
    if (!client->open(m_server.webSocketUrl()) || !client->signUp(fresh(name)))
        return nullptr;
    return client;
}

void tst_Wire::init()
{
    m_ada = person(u"ada"_s);
    m_ben = person(u"ben"_s);
    QVERIFY(m_ada && m_ben);
    QVERIFY(befriend(*m_ada, *m_ben));
}

void tst_Wire::session_helloPing_needNoSignIn()
{
    RpcClient client;
    QVERIFY(client.open(m_server.webSocketUrl()));
    const QJsonObject info = client.call(u"session.hello"_s, {{u"client"_s, u"test"_s}});
    QCOMPARE(info.value("server"_L1).toString(), u"chatoyant"_s);
    QCOMPARE(info.value("signup"_L1).toString(), u"open"_s);
    QVERIFY(client.call(u"session.ping"_s).contains("time"_L1));
    QCOMPARE(client.call(u"account.available"_s, {{u"username"_s, fresh(u"free"_s)}})
                 .value("available"_L1)
                 .toBool(),
             true);
}

void tst_Wire::methods_ofUsers_needSignIn()
{
    RpcClient client;
    QVERIFY(client.open(m_server.webSocketUrl()));
    for (const Method &method : methods) {
        if (method.caller == Caller::User)
            QCOMPARE(client.refusal(
                         QString::fromLatin1(method.name.data(), qsizetype(method.name.size()))),
                     u"session.not_signed_in"_s);
    }
}

void tst_Wire::method_unknown_isRefused()
{
    QCOMPARE(m_ada->refusal(u"message.shout"_s), u"rpc.unknown_method"_s);
}

void tst_Wire::account_signupLoginResumeLogout_work()
{
    const QString name = fresh(u"carol"_s);
    RpcClient client;
    QVERIFY(client.open(m_server.webSocketUrl()));
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
    QVERIFY(second.open(m_server.webSocketUrl()));
    const QJsonObject resumed =
        second.call(u"session.resume"_s, {{u"token"_s, grant.value("token"_L1)}});
    QCOMPARE(resumed.value("userId"_L1), grant.value("userId"_L1));
    QVERIFY(!resumed.contains("token"_L1));
    QCOMPARE(
        second.refusal(u"session.login"_s, {{u"login"_s, name}, {u"password"_s, testPassword()}}),
        u"session.already_signed_in"_s);
}

void tst_Wire::account_twiceOnOneConnection_isRefused()
{
    QCOMPARE(m_ada->refusal(u"account.signup"_s,
                            {{u"username"_s, fresh(u"other"_s)}, {u"password"_s, testPassword()}}),
             u"session.already_signed_in"_s);
}

void tst_Wire::account_badValues_areRefused_data()
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

void tst_Wire::account_badValues_areRefused()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    QFETCH(QString, reason);
    RpcClient client;
    QVERIFY(client.open(m_server.webSocketUrl()));
    QCOMPARE(client.refusal(method, params), reason);
}

void tst_Wire::session_logout_endsTheOtherConnections()
{
    RpcClient second;
    QVERIFY(second.open(m_server.webSocketUrl()));
    second.call(u"session.resume"_s, {{u"token"_s, m_ada->token()}});
    QCOMPARE(second.lastReason(), QString());
    m_ada->call(u"session.logout"_s);
    QVERIFY(second.waitToHear(u"sessionEnded"_s));
    QCOMPARE(second.refusal(u"chat.list"_s), u"session.not_signed_in"_s);
    QVERIFY(m_ada->heard(u"sessionEnded"_s).isEmpty());
}

void tst_Wire::contacts_requestToBlock_work()
{
    const auto eve = person(u"eve"_s);
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

void tst_Wire::profileAndSettings_areKept()
{
    m_ada->call(u"profile.update"_s, {{u"displayName"_s, u"Ada L."_s}, {u"about"_s, u"sums"_s}});
    const QJsonObject profile = m_ben->call(u"profile.get"_s, {{u"userId"_s, m_ada->userId()}});
    const QJsonObject user = profile.value("contact"_L1).toObject().value("user"_L1).toObject();
    QCOMPARE(user.value("displayName"_L1).toString(), u"Ada L."_s);
    m_ada->call(u"settings.set"_s, {{u"settings"_s, QJsonObject{{u"theme"_s, u"dark"_s}}}});
    QCOMPARE(m_ada->call(u"settings.get"_s).value("settings"_L1).toObject(),
             QJsonObject({{u"theme"_s, u"dark"_s}}));
}

void tst_Wire::chats_createToLeave_work()
{
    const auto cleo = person(u"cleo"_s);
    QVERIFY(befriend(*m_ada, *cleo));
    const QString direct = directChat(*m_ada, *m_ben);
    QCOMPARE(directChat(*m_ben, *m_ada), direct);
    const QString group =
        m_ada->call(u"chat.convert"_s, {{u"chatId"_s, direct}, {u"title"_s, u"Plans"_s}})
            .value("chatId"_L1)
            .toString();
    QVERIFY(!group.isEmpty() && group != direct);
    const QJsonObject chat{{u"chatId"_s, group}};
    const auto with = [&](const QJsonObject &more) {
        QJsonObject params = chat;
        for (auto member = more.constBegin(); member != more.constEnd(); ++member)
            params.insert(member.key(), member.value());
        return params;
    };
    QVERIFY(m_ada->call(u"chat.update"_s, with({{u"topic"_s, u"Friday"_s}}))
                .value("seq"_L1)
                .toInteger() > 0);
    m_ada->call(u"chat.addMembers"_s, with({{u"members"_s, QJsonArray{cleo->userId()}}}));
    QCOMPARE(m_ada->lastReason(), QString());
    QVERIFY(cleo->waitToHear(u"userEntry"_s));
    m_ada->call(u"chat.setRole"_s, with({{u"userId"_s, m_ben->userId()}, {u"role"_s, u"admin"_s}}));
    QCOMPARE(m_ada->lastReason(), QString());
    const QJsonObject details = cleo->call(u"chat.get"_s, chat);
    QCOMPARE(details.value("members"_L1).toArray().size(), 3);
    QCOMPARE(cleo->refusal(u"chat.update"_s, with({{u"title"_s, u"Mine"_s}})),
             u"chat.not_allowed"_s);
    m_ben->call(u"chat.preferences"_s, with({{u"muted"_s, true}}));
    QCOMPARE(m_ben->lastReason(), QString());
    m_ben->call(u"chat.removeMember"_s, with({{u"userId"_s, cleo->userId()}}));
    QCOMPARE(m_ben->lastReason(), QString());
    QCOMPARE(cleo->refusal(u"chat.get"_s, chat), u"chat.not_found"_s);
    m_ben->call(u"chat.leave"_s, chat);
    QCOMPARE(m_ben->lastReason(), QString());
    const QJsonArray left = m_ben->call(u"chat.list"_s).value("chats"_L1).toArray();
    QCOMPARE(left.size(), 1);
}

void tst_Wire::messages_sendToSearch_work()
{
    const QString chat = directChat(*m_ada, *m_ben);
    const qint64 seq = sendText(*m_ada, chat, u"The cellar door is open"_s);
    QVERIFY(seq > 0);
    QVERIFY(m_ben->waitToHear(u"entry"_s));
    const QJsonObject target{{u"chatId"_s, chat}, {u"seq"_s, seq}};
    QJsonObject edit = target;
    edit.insert("text"_L1, u"The cellar door is shut"_s);
    QVERIFY(m_ada->call(u"message.edit"_s, edit).value("seq"_L1).toInteger() > seq);
    QJsonObject reaction = target;
    reaction.insert("emoji"_L1, u"👍"_s);
    reaction.insert("on"_L1, true);
    QVERIFY(m_ben->call(u"message.react"_s, reaction).value("seq"_L1).toInteger() > seq);
    const QJsonArray hits = m_ben->call(u"message.search"_s, {{u"query"_s, u"cellar shu"_s}})
                                .value("hits"_L1)
                                .toArray();
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].toObject().value("seq"_L1).toInteger(), seq);
    m_ada->call(u"message.delete"_s, target);
    QCOMPARE(m_ada->lastReason(), QString());
    QCOMPARE(m_ada->refusal(u"message.edit"_s, edit), u"message.deleted"_s);
    const QJsonObject page = m_ben->call(u"log.read"_s, {{u"chatId"_s, chat}});
    const QJsonArray entries = page.value("entries"_L1).toArray();
    QCOMPARE(entries.last().toObject().value("kind"_L1).toString(), u"delete"_s);
    for (qsizetype at = 0; at < entries.size(); ++at)
        QCOMPARE(entries[at].toObject().value("seq"_L1).toInteger(),
                 entries[0].toObject().value("seq"_L1).toInteger() + at);
}

void tst_Wire::message_sentTwice_isStoredOnce()
{
    const QString chat = directChat(*m_ada, *m_ben);
    const QJsonObject message{
        {u"chatId"_s, chat}, {u"clientId"_s, u"same"_s}, {u"text"_s, u"once"_s}};
    const QJsonObject first = m_ada->call(u"message.send"_s, message);
    const QJsonObject second = m_ada->call(u"message.send"_s, message);
    QCOMPARE(second.value("seq"_L1), first.value("seq"_L1));
    QCOMPARE(second.value("at"_L1), first.value("at"_L1));
    QVERIFY(second.value("duplicate"_L1).toBool());
    QJsonObject other = message;
    other.insert("text"_L1, u"twice"_s);
    QCOMPARE(m_ada->refusal(u"message.send"_s, other), u"message.id_reused"_s);
}

void tst_Wire::message_badValues_areRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no text") << u"text"_s << QJsonValue() << u"rpc.missing_field"_s;
    QTest::newRow("number as text") << u"text"_s << QJsonValue(5) << u"rpc.invalid_field"_s;
    QTest::newRow("empty") << u"text"_s << QJsonValue(QString()) << u"message.empty"_s;
    QTest::newRow("invisible") << u"text"_s << QJsonValue(u" \u200b\n"_s) << u"message.empty"_s;
    QTest::newRow("too long") << u"text"_s << QJsonValue(QString(20'000, u'x'))
                              << u"message.too_long"_s;
    QTest::newRow("zero byte") << u"text"_s << QJsonValue(u"a"_s + QChar(0) + u"b"_s)
                               << u"message.bad_text"_s;
    QTest::newRow("no clientId") << u"clientId"_s << QJsonValue() << u"rpc.missing_field"_s;
    QTest::newRow("not a ULID") << u"chatId"_s << QJsonValue(u"chat"_s) << u"rpc.invalid_field"_s;
    QTest::newRow("chat of others")
        << u"chatId"_s << QJsonValue(u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s) << u"chat.not_found"_s;
    QTest::newRow("fraction") << u"replyTo"_s << QJsonValue(1.5) << u"rpc.invalid_field"_s;
    QTest::newRow("mentions of text")
        << u"mentions"_s << QJsonValue(QJsonArray{u"ben"_s}) << u"rpc.invalid_field"_s;
}

void tst_Wire::message_badValues_areRefused()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, reason);
    QJsonObject params{
        {u"chatId"_s, directChat(*m_ada, *m_ben)}, {u"clientId"_s, u"c"_s}, {u"text"_s, u"text"_s}};
    params.insert(name, value);
    QCOMPARE(m_ada->refusal(u"message.send"_s, params), reason);
}

void tst_Wire::log_catchUp_fillsWhatWasMissed()
{
    const QString chat = directChat(*m_ada, *m_ben);
    const qint64 known = sendText(*m_ada, chat, u"seen"_s);
    m_ben->close();
    QTRY_VERIFY(!m_ben->isOpen());
    for (int number = 0; number < 3; ++number)
        sendText(*m_ada, chat, u"missed %1"_s.arg(number));
    RpcClient again;
    QVERIFY(again.open(m_server.webSocketUrl()));
    again.call(u"session.resume"_s, {{u"token"_s, m_ben->token()}});
    const QJsonObject missed =
        again.call(u"log.catchUp"_s, {{u"user"_s, 0}, {u"chats"_s, QJsonObject{{chat, known}}}});
    QVERIFY(!missed.value("user"_L1).toObject().value("entries"_L1).toArray().isEmpty());
    const QJsonObject log = missed.value("chats"_L1).toArray().first().toObject();
    QCOMPARE(log.value("chatId"_L1).toString(), chat);
    QCOMPARE(log.value("entries"_L1).toArray().size(), 3);
    QCOMPARE(log.value("head"_L1).toInteger(), known + 3);
}

void tst_Wire::typingReadPresence_reachTheOther()
{
    const QString chat = directChat(*m_ada, *m_ben);
    const qint64 seq = sendText(*m_ada, chat, u"hello"_s);
    m_ben->call(u"chat.typing"_s, {{u"chatId"_s, chat}});
    QVERIFY(m_ada->waitToHear(u"typing"_s));
    QCOMPARE(m_ben->call(u"chat.read"_s, {{u"chatId"_s, chat}, {u"seq"_s, seq + 100}})
                 .value("read"_L1)
                 .toInteger(),
             seq);
    QVERIFY(m_ada->waitToHear(u"read"_s));
    QCOMPARE(m_ada->heard(u"read"_s).first().value("seq"_L1).toInteger(), seq);
    m_ada->forgetHeard();
    m_ben->call(u"presence.set"_s, {{u"state"_s, u"away"_s}});
    QVERIFY(m_ada->waitToHear(u"presence"_s));
    QCOMPARE(m_ada->heard(u"presence"_s).first().value("state"_L1).toString(), u"away"_s);
    m_ben->close();
    QVERIFY(m_ada->waitToHear(u"presence"_s, 2));
    QCOMPARE(m_ada->heard(u"presence"_s).last().value("state"_L1).toString(), u"offline"_s);
    QCOMPARE(m_ada->refusal(u"presence.set"_s, {{u"state"_s, u"offline"_s}}),
             u"rpc.invalid_field"_s);
}

void tst_Wire::batch_isAnsweredAsOne()
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

void tst_Wire::notification_isNotAnswered()
{
    QSignalSpy frames(&m_ada->socket(), &QWebSocket::textMessageReceived);
    m_ada->socket().sendTextMessage(u"{\"jsonrpc\":\"2.0\",\"method\":\"session.ping\"}"_s);
    QVERIFY(m_ada->call(u"session.ping"_s).contains("time"_L1));
    QCOMPARE(frames.size(), 1);
}

void tst_Wire::entries_reachTwentyMembersInOneOrder()
{
    std::vector<std::unique_ptr<RpcClient>> people;
    QJsonArray ids;
    for (int number = 0; number < 19; ++number) {
        people.push_back(person(u"many"_s));
        QVERIFY(people.back() && befriend(*m_ada, *people.back()));
        ids.append(people.back()->userId());
    }
    const QString chat =
        m_ada
            ->call(u"chat.create"_s,
                   {{u"kind"_s, u"group"_s}, {u"title"_s, u"Many"_s}, {u"members"_s, ids}})
            .value("chatId"_L1)
            .toString();
    QVERIFY(!chat.isEmpty());
    for (const auto &one : people)
        one->forgetHeard();
    m_ada->forgetHeard();
    // All at once, from everybody.
    constexpr int each = 5;
    for (int round = 0; round < each; ++round) {
        for (size_t number = 0; number < people.size(); ++number) {
            people[number]->send(u"message.send"_s,
                                 {{u"chatId"_s, chat},
                                  {u"clientId"_s, u"r%1"_s.arg(round)},
                                  {u"text"_s, u"%1 from %2"_s.arg(round).arg(number)}});
        }
    }
    const qsizetype all = each * qsizetype(people.size());
    QVERIFY(m_ada->waitToHear(u"entry"_s, all));
    const QList<QJsonObject> order = m_ada->heard(u"entry"_s);
    for (qsizetype at = 1; at < all; ++at)
        QCOMPARE(order[at].value("entry"_L1)["seq"_L1].toInteger(),
                 order[at - 1].value("entry"_L1)["seq"_L1].toInteger() + 1);
    for (const auto &one : people) {
        QVERIFY(one->waitToHear(u"entry"_s, all));
        QCOMPARE(one->heard(u"entry"_s), order);
    }
}

tst_Wire::Reply tst_Wire::post(const QByteArray &body, const QString &token)
{
    QNetworkAccessManager network;
    QNetworkRequest request(m_server.httpUrl(u"/rpc"_s));
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

void tst_Wire::http_rpc_worksWithToken()
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

QTEST_GUILESS_MAIN(tst_Wire)
#include "tst_wire.moc"
