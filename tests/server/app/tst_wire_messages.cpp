// What can be done with a message beside sending it, and what follows somebody to their other
// devices, over real sockets.
#include "common/protocol/json.h"
#include "tests/server/app/access_scene.h"
#include "tests/support/server/fake_web_service.h"

using namespace chatoyant;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;

class tst_WireMessages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_at.start(), m_at.people.server().log().constData()); }
    void init() { QVERIFY(m_at.fresh()); }
    void pin_isHeardAndListed();
    void pins_longerThanAFrame_sayMore();
    void forward_hasTheFormOfTheBook();
    void versions_haveTheFormOfTheBook();
    void draft_reachesTheOtherDevice();
    void privacy_andStates_haveTheFormOfTheBook();
    void mentions_areCountedUntilRead();
    void search_filters_areRead();
    void deleteWindow_isToldAndHolds();
    void preview_thatIsNot_isNotTakenAway();
    void links_areLookedAt_whereTheOperatorWants();

private:
    std::unique_ptr<RpcClient> device(const RpcClient &of);

    AccessScene m_at;
};

std::unique_ptr<RpcClient> tst_WireMessages::device(const RpcClient &of)
{
    auto other = std::make_unique<RpcClient>();
    if (!other->open(m_at.people.server().webSocketUrl()))
        return nullptr;
    other->call(u"session.resume"_s, {{u"token"_s, of.token()}});
    return other->lastReason().isEmpty() ? std::move(other) : nullptr;
}

void tst_WireMessages::pin_isHeardAndListed()
{
    const qint64 seq = sendText(*m_at.ada, m_at.chat, u"important"_s);
    m_at.ben->forgetHeard();
    const QJsonObject pinned =
        m_at.call(*m_at.ada, u"message.pin"_s, {{u"seq"_s, seq}, {u"on"_s, true}});
    QCOMPARE(pinned["seq"_L1].toInteger(), seq + 1);
    QTRY_VERIFY(!m_at.ben->heard(u"entry"_s).isEmpty() &&
                m_at.ben->heard(u"entry"_s).last()["entry"_L1]["kind"_L1] == "pin"_L1);
    const QJsonObject list = m_at.call(*m_at.ben, u"chat.pins"_s);
    QCOMPARE(list["pins"_L1].toArray().size(), 1);
    QCOMPARE(list["pins"_L1][0]["text"_L1].toString(), u"important"_s);
    QCOMPARE(list["more"_L1], QJsonValue(false));
}

void tst_WireMessages::pins_longerThanAFrame_sayMore()
{
    for (int number = 0; number < 20; ++number) {
        const qint64 seq = sendText(*m_at.ada, m_at.chat, QString(16'000, u'x'));
        QCOMPARE(m_at.refusal(*m_at.ada, u"message.pin"_s, {{u"seq"_s, seq}, {u"on"_s, true}}),
                 QString());
    }
    const QJsonObject list = m_at.call(*m_at.ben, u"chat.pins"_s);
    QCOMPARE(m_at.ben->lastReason(), QString());
    QVERIFY(list["more"_L1].toBool());
    QVERIFY(list["pins"_L1].toArray().size() >= 10);
}

void tst_WireMessages::forward_hasTheFormOfTheBook()
{
    const qint64 seq = sendText(*m_at.ben, m_at.chat, u"pass it on"_s);
    const QString other = directChat(*m_at.ada, *m_at.cleo);
    m_at.cleo->forgetHeard();
    const QJsonObject sent =
        m_at.call(*m_at.ada, u"message.forward"_s,
                  {{u"seq"_s, seq}, {u"to"_s, other}, {u"clientId"_s, u"f"_s}});
    QVERIFY(sent["seq"_L1].toInteger() > 0 && !sent["at"_L1].toString().isEmpty());
    const auto last = [this] {
        const auto heard = m_at.cleo->heard(u"entry"_s);
        return heard.isEmpty() ? QJsonObject() : heard.last()["entry"_L1].toObject();
    };
    QTRY_COMPARE(last()["kind"_L1].toString(), u"message"_s);
    QCOMPARE(last()["text"_L1].toString(), u"pass it on"_s);
    QCOMPARE(last()["forwarded"_L1]["by"_L1].toString(), m_at.ben->userId());
    // Read later it says the same.
    const QJsonObject page = m_at.cleo->call(u"log.read"_s, {{u"chatId"_s, other}});
    QCOMPARE(page["entries"_L1].toArray().last().toObject(), last());
}

void tst_WireMessages::versions_haveTheFormOfTheBook()
{
    const qint64 seq = sendText(*m_at.ada, m_at.chat, u"one"_s);
    m_at.call(*m_at.ada, u"message.edit"_s, {{u"seq"_s, seq}, {u"text"_s, u"two"_s}});
    const QJsonObject answer = m_at.call(*m_at.ben, u"message.versions"_s, {{u"seq"_s, seq}});
    const QJsonArray versions = answer["versions"_L1].toArray();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions[0]["text"_L1].toString(), u"two"_s);
    QCOMPARE(versions[1]["text"_L1].toString(), u"one"_s);
    QCOMPARE(versions[1]["seq"_L1].toInteger(), seq);
    QVERIFY(!versions[0]["at"_L1].toString().isEmpty());
}

void tst_WireMessages::draft_reachesTheOtherDevice()
{
    const auto phone = device(*m_at.ada);
    QVERIFY(phone);
    m_at.call(*m_at.ada, u"draft.set"_s, {{u"text"_s, u"I was th"_s}});
    QCOMPARE(m_at.ada->lastReason(), QString());
    QVERIFY(phone->waitToHear(u"draft"_s));
    const QJsonObject heard = phone->heard(u"draft"_s).first();
    QCOMPARE(heard["text"_L1].toString(), u"I was th"_s);
    QCOMPARE(phone->call(u"draft.list"_s)["drafts"_L1][0].toObject(), heard);
    QVERIFY(m_at.ben->call(u"draft.list"_s)["drafts"_L1].toArray().isEmpty());
    QVERIFY(m_at.ben->heard(u"draft"_s).isEmpty());
}

void tst_WireMessages::privacy_andStates_haveTheFormOfTheBook()
{
    const QJsonObject usual{{u"presence"_s, u"friends"_s},   {u"readMarks"_s, true},
                            {u"messages"_s, u"friends"_s},   {u"groups"_s, u"friends"_s},
                            {u"requests"_s, u"everybody"_s}, {u"picture"_s, u"everybody"_s}};
    QCOMPARE(m_at.ada->call(u"privacy.get"_s)["privacy"_L1].toObject(), usual);
    QCOMPARE(m_at.ada->refusal(u"privacy.set"_s, {{u"presence"_s, u"all"_s}}),
             u"rpc.invalid_field"_s);
    QVERIFY(
        !m_at.ada->call(u"privacy.set"_s, {{u"readMarks"_s, false}})["privacy"_L1]["readMarks"_L1]
             .toBool(true));
    m_at.ben->forgetHeard();
    m_at.ada->call(u"presence.set"_s, {{u"state"_s, u"busy"_s}});
    QVERIFY(m_at.ben->waitToHear(u"presence"_s));
    QCOMPARE(m_at.ben->heard(u"presence"_s).last()["state"_L1].toString(), u"busy"_s);
    m_at.ada->call(u"presence.set"_s, {{u"state"_s, u"invisible"_s}});
    QVERIFY(m_at.ben->waitToHear(u"presence"_s, 2));
    QCOMPARE(m_at.ben->heard(u"presence"_s).last()["state"_L1].toString(), u"offline"_s);
    const auto phone = device(*m_at.ada);
    const QJsonObject me = phone->call(u"profile.get"_s, {{u"userId"_s, m_at.ada->userId()}});
    QCOMPARE(me["contact"_L1]["user"_L1]["presence"_L1].toString(), u"invisible"_s);
}

void tst_WireMessages::mentions_areCountedUntilRead()
{
    const auto chat = [this] { return m_at.ben->call(u"chat.list"_s)["chats"_L1][0].toObject(); };
    const auto mention = [this](const QString &text) {
        return m_at
            .call(*m_at.ada, u"message.send"_s,
                  {{u"clientId"_s, m_at.people.fresh(u"m"_s)},
                   {u"text"_s, text},
                   {u"mentions"_s, QJsonArray{m_at.ben->userId(), m_at.cleo->userId()}}})["seq"_L1]
            .toInteger();
    };
    const qint64 one = mention(u"ben?"_s);
    const qint64 two = mention(u"ben!"_s);
    sendText(*m_at.ada, m_at.chat, u"never mind"_s);
    QCOMPARE(chat()["mentions"_L1].toInt(), 2);
    m_at.call(*m_at.ada, u"message.delete"_s, {{u"seq"_s, two}});
    QCOMPARE(chat()["mentions"_L1].toInt(), 1);
    m_at.call(*m_at.ben, u"chat.read"_s, {{u"seq"_s, one}});
    QCOMPARE(chat()["mentions"_L1].toInt(), 0);
    QCOMPARE(chat()["unread"_L1].toInt(), 1);
}

void tst_WireMessages::search_filters_areRead()
{
    sendText(*m_at.ada, m_at.chat, u"see https://example.org/cellar"_s);
    const qint64 bens = sendText(*m_at.ben, m_at.chat, u"the cellar is open"_s);
    const auto found = [this](QJsonObject params) {
        return m_at.call(*m_at.ben, u"message.search"_s, params)["hits"_L1].toArray();
    };
    QCOMPARE(found({{u"query"_s, u"cellar"_s}}).size(), 2);
    const QJsonArray hits = found({{u"query"_s, u"cellar"_s}, {u"from"_s, m_at.ben->userId()}});
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0]["seq"_L1].toInteger(), bens);
    QCOMPARE(found({{u"kinds"_s, QJsonArray{u"links"_s}}}).size(), 1);
    QVERIFY(found({{u"query"_s, u"cellar"_s}, {u"after"_s, hits[0]["at"_L1]}}).isEmpty());
    for (const QJsonObject &bad :
         {QJsonObject{{u"query"_s, u"x"_s}}, QJsonObject{}, QJsonObject{{u"query"_s, u"  "_s}}})
        QCOMPARE(m_at.ben->refusal(u"message.search"_s, bad), u"search.too_short"_s);
    QVERIFY(found({{u"kinds"_s, QJsonArray{u"media"_s, u"files"_s, u"voice"_s}}}).isEmpty());
    QCOMPARE(found({{u"unread"_s, true}, {u"query"_s, u"cellar"_s}}).size(), 1);
    for (const QString &field : {u"from"_s, u"kinds"_s, u"unread"_s, u"after"_s, u"before"_s})
        QCOMPARE(m_at.refusal(*m_at.ben, u"message.search"_s,
                              {{u"query"_s, u"cellar"_s}, {field, u"soon"_s}}),
                 u"rpc.invalid_field"_s);
}

namespace {

// When the window of a message is over, as text.
QString later(RpcClient &who, const QString &chat, qint64 seq)
{
    const QJsonObject page = who.call(u"log.read"_s, {{u"chatId"_s, chat}, {u"after"_s, seq - 1}});
    const QDateTime at = json::timeFromText(page["entries"_L1][0]["at"_L1].toString());
    return json::timeToText(at.addMSecs(1001));
}

} // namespace

void tst_WireMessages::deleteWindow_isToldAndHolds()
{
    TestServer server({{}, {u"CHATOYANT_LIMITS_DELETE_WINDOW=1s"_s}, {}});
    QVERIFY2(server.start(), server.log().constData());
    RpcClient ada;
    RpcClient ben;
    QVERIFY(ada.open(server.webSocketUrl()) && ada.signUp(u"ada"_s));
    QVERIFY(ben.open(server.webSocketUrl()) && ben.signUp(u"ben"_s));
    QVERIFY(befriend(ada, ben));
    QCOMPARE(ada.call(u"session.hello"_s)["limits"_L1]["deleteWindow"_L1].toInt(), 1);
    const QString chat = directChat(ada, ben);
    const qint64 early = sendText(ada, chat, u"said"_s);
    // Its time is the server's: what comes a second later is the clock here.
    const auto gone = [&](qint64 seq) {
        return ada.refusal(u"message.delete"_s, {{u"chatId"_s, chat}, {u"seq"_s, seq}});
    };
    QTRY_VERIFY(ada.call(u"session.ping"_s)["time"_L1].toString() > later(ada, chat, early));
    QCOMPARE(gone(early), u"message.too_old"_s);
    QCOMPARE(gone(sendText(ada, chat, u"oops"_s)), QString());
}

void tst_WireMessages::preview_thatIsNot_isNotTakenAway()
{
    const qint64 plain = sendText(*m_at.ada, m_at.chat, u"no link"_s);
    const auto removed = [this](qint64 seq) {
        return m_at.call(*m_at.ada, u"message.removePreview"_s, {{u"seq"_s, seq}})["seq"_L1];
    };
    QCOMPARE(removed(plain).toInteger(-1), 0);
    const QJsonObject sent = m_at.call(*m_at.ada, u"message.send"_s,
                                       {{u"clientId"_s, u"linked"_s},
                                        {u"text"_s, u"https://example.org/"_s},
                                        {u"preview"_s, false}});
    QVERIFY(sent["seq"_L1].toInteger() > plain);
    QCOMPARE(removed(sent["seq"_L1].toInteger()).toInteger(-1), 0); // it has none
    const qint64 newest = m_at.call(*m_at.ada, u"log.read"_s, {})["entries"_L1]
                              .toArray()
                              .last()["seq"_L1]
                              .toInteger();
    QCOMPARE(newest, sent["seq"_L1].toInteger());
    QVERIFY(!m_at.ben->call(u"session.hello"_s)["features"_L1].toArray().contains(u"previews"_s));
}

// Never on its own machine.
void tst_WireMessages::links_areLookedAt_whereTheOperatorWants()
{
    class SilentService final : public FakeWebService
    {
        QByteArray answerTo(const QByteArray &) override { return http(404, {}); }
    };
    SilentService inside;
    TestServer server(TestServer::Options{
        {}, {u"CHATOYANT_PREVIEWS_ENABLED=on"_s, u"CHATOYANT_LOG_LEVEL=debug"_s}, {}});
    QVERIFY2(server.start(), server.log().constData());
    RpcClient ada, ben;
    QVERIFY(ada.open(server.webSocketUrl()) && ada.signUp(u"ada"_s));
    QVERIFY(ben.open(server.webSocketUrl()) && ben.signUp(u"ben"_s) && befriend(ada, ben));
    QVERIFY(ada.call(u"session.hello"_s)["features"_L1].toArray().contains(u"previews"_s));
    QVERIFY(sendText(ada, directChat(ada, ben), u"see "_s + inside.origin()) > 0);
    QTRY_VERIFY(server.log().contains("a link gets no preview"));
    QVERIFY(inside.requests.isEmpty());
}

QTEST_GUILESS_MAIN(tst_WireMessages)
#include "tst_wire_messages.moc"
