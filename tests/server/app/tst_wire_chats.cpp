// Chats and messages over the wire, and what the server says unasked.
#include "common/base/limits.h"
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

class tst_WireChats : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void chats_createToLeave_work();
    void list_longerThanAFrame_comesInPages();
    void batch_answersLargerThanAFrame_areRefusedEach();
    void messages_sendToSearch_work();
    void message_sentTwice_isStoredOnce();
    void message_badValues_areRefused_data();
    void message_badValues_areRefused();
    void log_catchUp_fillsWhatWasMissed();
    void typingReadPresence_reachTheOther();
    void entries_reachTwentyMembersInOneOrder();

private:
    WirePeople m_people;
    std::unique_ptr<RpcClient> m_ada, m_ben;
};

void tst_WireChats::initTestCase()
{
    QVERIFY2(m_people.start(), m_people.server().log().constData());
}

void tst_WireChats::init()
{
    m_ada = m_people.person(u"ada"_s);
    m_ben = m_people.person(u"ben"_s);
    QVERIFY(m_ada && m_ben);
    QVERIFY(befriend(*m_ada, *m_ben));
}

void tst_WireChats::chats_createToLeave_work()
{
    const auto cleo = m_people.person(u"cleo"_s);
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

void tst_WireChats::list_longerThanAFrame_comesInPages()
{
    constexpr int groups = 40;
    const QString text(5000, u'\u6F22'); // 15 KB of UTF-8
    for (int i = 0; i < groups; ++i) {
        const QString chat = m_ada
                                 ->call(u"chat.create"_s, {{u"kind"_s, u"group"_s},
                                                           {u"title"_s, u"Group %1"_s.arg(i)},
                                                           {u"members"_s, QJsonArray()}})
                                 .value("chatId"_L1)
                                 .toString();
        QVERIFY(sendText(*m_ada, chat, text) > 0);
    }
    qsizetype largest = 0;
    connect(&m_ada->socket(), &QWebSocket::textMessageReceived, this,
            [&](const QString &frame) { largest = qMax(largest, frame.toUtf8().size()); });
    QSet<QString> titles;
    QJsonObject params;
    int pages = 0;
    do {
        const QJsonObject page = m_ada->call(u"chat.list"_s, params);
        const QJsonArray chats = page.value("chats"_L1).toArray();
        QVERIFY(!chats.isEmpty());
        for (const QJsonValue &chat : chats)
            titles.insert(chat["title"_L1].toString());
        params.insert("after"_L1, page.value("next"_L1));
        ++pages;
    } while (params.value("after"_L1).isString());
    QVERIFY(titles.contains(u"Group 0"_s) && titles.contains(u"Group 39"_s));
    QVERIFY(titles.size() >= groups);
    QVERIFY(pages >= 3);
    QVERIFY(largest > 0 && largest <= limits::responseBytes);
}

void tst_WireChats::batch_answersLargerThanAFrame_areRefusedEach()
{
    const QString chat =
        m_ada
            ->call(u"chat.create"_s,
                   {{u"kind"_s, u"group"_s}, {u"title"_s, u"Long"_s}, {u"members"_s, QJsonArray()}})
            .value("chatId"_L1)
            .toString();
    for (int i = 0; i < 10; ++i)
        QVERIFY(sendText(*m_ada, chat, QString(16'000, u'x')) > 0);
    QStringList frames;
    connect(&m_ada->socket(), &QWebSocket::textMessageReceived, this,
            [&](const QString &frame) { frames.append(frame); });
    const QString ask =
        uR"({"jsonrpc":"2.0","id":%1,"method":"log.read","params":{"chatId":"%2","after":0}})"_s;
    m_ada->socket().sendTextMessage(
        u"[%1,%2]"_s.arg(ask.arg(901).arg(chat), ask.arg(902).arg(chat)));
    QTRY_COMPARE(frames.size(), 1);
    QVERIFY(frames.first().toUtf8().size() <= limits::responseBytes);
    const QJsonArray answers = QJsonDocument::fromJson(frames.first().toUtf8()).array();
    QCOMPARE(answers.size(), 2);
    QVERIFY(answers[0]["result"_L1]["entries"_L1].toArray().size() >= 10);
    QCOMPARE(answers[1]["error"_L1]["data"_L1]["reason"_L1].toString(), u"rpc.answer_too_large"_s);
}

void tst_WireChats::messages_sendToSearch_work()
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

void tst_WireChats::message_sentTwice_isStoredOnce()
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

void tst_WireChats::message_badValues_areRefused_data()
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

void tst_WireChats::message_badValues_areRefused()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, reason);
    QJsonObject params{
        {u"chatId"_s, directChat(*m_ada, *m_ben)}, {u"clientId"_s, u"c"_s}, {u"text"_s, u"text"_s}};
    params.insert(name, value);
    QCOMPARE(m_ada->refusal(u"message.send"_s, params), reason);
}

void tst_WireChats::log_catchUp_fillsWhatWasMissed()
{
    const QString chat = directChat(*m_ada, *m_ben);
    const qint64 known = sendText(*m_ada, chat, u"seen"_s);
    m_ben->close();
    QTRY_VERIFY(!m_ben->isOpen());
    for (int number = 0; number < 3; ++number)
        sendText(*m_ada, chat, u"missed %1"_s.arg(number));
    RpcClient again;
    QVERIFY(again.open(m_people.server().webSocketUrl()));
    again.call(u"session.resume"_s, {{u"token"_s, m_ben->token()}});
    const QJsonObject missed =
        again.call(u"log.catchUp"_s, {{u"user"_s, 0}, {u"chats"_s, QJsonObject{{chat, known}}}});
    QVERIFY(!missed.value("user"_L1).toObject().value("entries"_L1).toArray().isEmpty());
    const QJsonObject log = missed.value("chats"_L1).toArray().first().toObject();
    QCOMPARE(log.value("chatId"_L1).toString(), chat);
    QCOMPARE(log.value("entries"_L1).toArray().size(), 3);
    QCOMPARE(log.value("head"_L1).toInteger(), known + 3);
}

void tst_WireChats::typingReadPresence_reachTheOther()
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

void tst_WireChats::entries_reachTwentyMembersInOneOrder()
{
    std::vector<std::unique_ptr<RpcClient>> people;
    QJsonArray ids;
    for (int number = 0; number < 19; ++number) {
        people.push_back(m_people.person(u"many"_s));
        QVERIFY(people.back() && befriend(*m_ada, *people.back()));
        ids.append(people.back()->userId());
    }
    const QJsonObject made = m_ada->call(
        u"chat.create"_s, {{u"kind"_s, u"group"_s}, {u"title"_s, u"Many"_s}, {u"members"_s, ids}});
    const QString chat = made.value("chatId"_L1).toString();
    QVERIFY(!chat.isEmpty());
    // The entries of its making come first, to everybody.
    const qsizetype head = made.value("chat"_L1)["head"_L1].toInt();
    QVERIFY(m_ada->waitToHear(u"entry"_s, head));
    for (const auto &one : people)
        QVERIFY(one->waitToHear(u"entry"_s, head));
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

QTEST_GUILESS_MAIN(tst_WireChats)
#include "tst_wire_chats.moc"
