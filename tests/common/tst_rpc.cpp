#include "common/base/limits.h"
#include "common/protocol/rpc.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;

namespace {

QByteArray call(const QByteArray &members)
{
    return R"({"jsonrpc":"2.0",)" + members + '}';
}

QByteArray batchOf(int count)
{
    QByteArrayList items;
    for (int at = 0; at < count; ++at)
        items.append(call(R"("id":)" + QByteArray::number(at) + R"(,"method":"a.b")"));
    return '[' + items.join(',') + ']';
}

QByteArray nested(int depth)
{
    // Two levels are the call and its params.
    return call(R"("id":1,"method":"a.b","params":{"x":)" + QByteArray(depth - 2, '[') +
                QByteArray(depth - 2, ']') + '}');
}

QJsonObject parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class tst_Rpc : public QObject
{
    Q_OBJECT

private slots:
    void request_isRead_data();
    void request_isRead();
    void wholeFrame_isRefused_data();
    void wholeFrame_isRefused();
    void oneRequest_isRefused_data();
    void oneRequest_isRefused();
    void batch_keepsItsOrder();
    void batch_refusesOnlyTheBadOne();
    void bracketsInText_areNoDepth();
    void request_survivesTheWire();
    void result_survivesTheWire();
    void error_survivesTheWire_data();
    void error_survivesTheWire();
    void errorOfALaterVersion_isReadAsInternal();
    void notification_survivesTheWire();
    void serverBatch_isReadInOrder();
    void serverFrame_isRefused_data();
    void serverFrame_isRefused();
};

void tst_Rpc::request_isRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonValue>("id");
    QTest::addColumn<QJsonObject>("params");
    QTest::newRow("number") << call(R"("id":7,"method":"a.b","params":{"x":1})") << QJsonValue(7)
                            << QJsonObject{{u"x"_s, 1}};
    QTest::newRow("text") << call(R"("id":"q-1","method":"a.b")") << QJsonValue(u"q-1"_s)
                          << QJsonObject();
    QTest::newRow("notification") << call(R"("method":"a.b")") << QJsonValue(QJsonValue::Undefined)
                                  << QJsonObject();
    QTest::newRow("unknown members") << call(R"("id":7,"method":"a.b","extra":{"role":"admin"})")
                                     << QJsonValue(7) << QJsonObject();
    QTest::newRow("largest number") << call(R"("id":9007199254740991,"method":"a.b")")
                                    << QJsonValue(qint64(9007199254740991)) << QJsonObject();
    QTest::newRow("as large as allowed")
        << call(R"("id":7,"method":"a.b")").leftJustified(limits::requestBytes, ' ')
        << QJsonValue(7) << QJsonObject();
    QTest::newRow("spaces around")
        << " \n" + call(R"("id":7,"method":"a.b")") + "\t " << QJsonValue(7) << QJsonObject();
}

void tst_Rpc::request_isRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QJsonValue, id);
    QFETCH(QJsonObject, params);
    const auto frame = rpc::readRequests(text);
    QVERIFY(frame);
    QVERIFY(!frame->isBatch);
    QCOMPARE(frame->items.size(), 1);
    const rpc::Incoming &item = frame->items.first();
    QVERIFY(!item.error);
    QCOMPARE(item.request.id, id);
    QCOMPARE(item.request.method, u"a.b"_s);
    QCOMPARE(item.request.params, params);
}

void tst_Rpc::wholeFrame_isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *name, const QByteArray &text, Reason reason) {
        QTest::newRow(name) << text << reason;
    };
    row("empty", "", Reason::ParseError);
    row("not JSON", "hello", Reason::ParseError);
    row("half an object", R"({"jsonrpc":"2.0")", Reason::ParseError);
    row("text after the object", call(R"("id":1,"method":"a.b")") + "x", Reason::ParseError);
    row("two objects", call(R"("method":"a.b")") + call(R"("method":"a.b")"), Reason::ParseError);
    row("a bare number", "12", Reason::ParseError);
    row("a bare string", R"("hello")", Reason::ParseError);
    row("not a number", call(R"("id":NaN,"method":"a.b")"), Reason::ParseError);
    row("invalid UTF-8", call("\"id\":1,\"method\":\"\xff\xfe\""), Reason::ParseError);
    row("too deep", nested(limits::jsonDepth + 1), Reason::ParseError);
    row("ten million brackets", QByteArray(60'000, '['), Reason::ParseError);
    row("one byte too large",
        call(R"("method":"a.b")").leftJustified(limits::requestBytes + 1, ' '), Reason::TooLarge);
    row("an empty batch", "[]", Reason::InvalidRequest);
    row("one too many in a batch", batchOf(limits::batchRequests + 1), Reason::InvalidRequest);
}

void tst_Rpc::wholeFrame_isRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(Reason, reason);
    const auto frame = rpc::readRequests(text);
    QVERIFY(!frame);
    QVERIFY2(frame.error().reason == reason, qPrintable(frame.error().message));
}

void tst_Rpc::oneRequest_isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonValue>("answeredId");
    const QJsonValue null(QJsonValue::Null);
    const auto row = [](const char *name, const QByteArray &text, const QJsonValue &id) {
        QTest::newRow(name) << text << id;
    };
    row("no version", R"({"id":1,"method":"a.b"})", 1);
    row("another version", R"({"jsonrpc":"1.0","id":1,"method":"a.b"})", 1);
    row("a version as number", R"({"jsonrpc":2.0,"id":1,"method":"a.b"})", 1);
    row("no method", call(R"("id":1)"), 1);
    row("a method as number", call(R"("id":1,"method":1)"), 1);
    row("params in a list", call(R"("id":1,"method":"a.b","params":[1])"), 1);
    row("params as text", call(R"("id":"x","method":"a.b","params":"no")"), u"x"_s);
    row("params null", call(R"("id":1,"method":"a.b","params":null)"), 1);
    row("id null", call(R"("id":null,"method":"a.b")"), null);
    row("id true", call(R"("id":true,"method":"a.b")"), null);
    row("id an object", call(R"("id":{},"method":"a.b")"), null);
    row("id a fraction", call(R"("id":1.5,"method":"a.b")"), null);
    row("id past 2^53", call(R"("id":9007199254740993,"method":"a.b")"), null);
    row("an empty object", "{}", null);
    row("a number in a batch", "[1]", null);
    row("a list in a batch", "[[]]", null);
}

void tst_Rpc::oneRequest_isRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QJsonValue, answeredId);
    const auto frame = rpc::readRequests(text);
    QVERIFY(frame);
    QCOMPARE(frame->items.size(), 1);
    const rpc::Incoming &item = frame->items.first();
    QVERIFY(item.error.has_value());
    QVERIFY(item.error->reason == Reason::InvalidRequest);
    // What answers it carries the id, or null where there is none to carry.
    const QJsonValue id = parsed(rpc::writeError(item.request.id, *item.error)).value("id"_L1);
    QCOMPARE(id, answeredId);
}

void tst_Rpc::batch_keepsItsOrder()
{
    const auto frame = rpc::readRequests(batchOf(limits::batchRequests));
    QVERIFY(frame);
    QVERIFY(frame->isBatch);
    QCOMPARE(frame->items.size(), limits::batchRequests);
    for (int at = 0; at < limits::batchRequests; ++at)
        QCOMPARE(frame->items.at(at).request.id.toInt(-1), at);
}

void tst_Rpc::batch_refusesOnlyTheBadOne()
{
    const QByteArray good = call(R"("id":1,"method":"a.b")");
    const auto frame = rpc::readRequests('[' + good + ",7," + good + ']');
    QVERIFY(frame);
    QCOMPARE(frame->items.size(), 3);
    QVERIFY(!frame->items.at(0).error);
    QVERIFY(frame->items.at(1).error.has_value());
    QVERIFY(!frame->items.at(2).error);
}

void tst_Rpc::bracketsInText_areNoDepth()
{
    const QByteArray brackets(100, '[');
    const QByteArray plain = call("\"method\":\"a.b\",\"params\":{\"t\":\"" + brackets + "\"}");
    const QByteArray afterQuote =
        call("\"method\":\"a.b\",\"params\":{\"t\":\"\\\"" + brackets + "\\\\\"}");
    QVERIFY(rpc::readRequests(nested(limits::jsonDepth)));
    QVERIFY(rpc::readRequests(plain));
    QVERIFY(rpc::readRequests(afterQuote));
}

void tst_Rpc::request_survivesTheWire()
{
    const rpc::Request sent{7, u"message.send"_s, {{u"text"_s, u"grüß dich 🙂 \"\\\n"_s}}};
    const auto frame = rpc::readRequests(rpc::writeRequest(sent));
    QVERIFY(frame);
    const rpc::Request &read = frame->items.first().request;
    QCOMPARE(read.id, sent.id);
    QCOMPARE(read.method, sent.method);
    QCOMPARE(read.params, sent.params);
}

void tst_Rpc::result_survivesTheWire()
{
    const QJsonObject result{{u"seq"_s, 12}};
    const auto frame = rpc::readServerFrame(rpc::writeResult(u"q-1"_s, result));
    QVERIFY(frame);
    QCOMPARE(frame->responses.size(), 1);
    QCOMPARE(frame->responses.first().id, QJsonValue(u"q-1"_s));
    QCOMPARE(frame->responses.first().result, result);
    QVERIFY(!frame->responses.first().error);
}

void tst_Rpc::error_survivesTheWire_data()
{
    QTest::addColumn<int>("reason");
    for (const ReasonInfo &info : reasonTable())
        QTest::newRow(info.name) << static_cast<int>(info.reason);
}

void tst_Rpc::error_survivesTheWire()
{
    QFETCH(int, reason);
    Error error = makeError(static_cast<Reason>(reason), u"text"_s);
    error.retryAfterMs = 1500;
    const QByteArray text = rpc::writeError(7, error);
    const QJsonObject written = parsed(text).value("error"_L1).toObject();
    QCOMPARE(written.value("code"_L1).toInt(), reasonInfo(error.reason).rpcCode);
    const auto frame = rpc::readServerFrame(text);
    QVERIFY(frame);
    QCOMPARE(frame->responses.size(), 1);
    QVERIFY(frame->responses.first().error == error);
}

void tst_Rpc::errorOfALaterVersion_isReadAsInternal()
{
    const auto frame = rpc::readServerFrame(
        call(R"("id":1,"error":{"code":-32000,"message":"m","data":{"reason":"chat.too_loud"}})"));
    QVERIFY(frame);
    QVERIFY(frame->responses.first().error.has_value());
    QVERIFY(frame->responses.first().error->reason == Reason::Internal);
    QCOMPARE(frame->responses.first().error->message, u"m"_s);
}

void tst_Rpc::notification_survivesTheWire()
{
    const QJsonObject params{{u"chatId"_s, u"c"_s}};
    const QByteArray text = rpc::writeNotification(u"typing"_s, params);
    QVERIFY(!parsed(text).contains("id"_L1));
    const auto frame = rpc::readServerFrame(text);
    QVERIFY(frame);
    QCOMPARE(frame->notifications.size(), 1);
    QCOMPARE(frame->notifications.first().method, u"typing"_s);
    QCOMPARE(frame->notifications.first().params, params);
}

void tst_Rpc::serverBatch_isReadInOrder()
{
    const QByteArray text = '[' + rpc::writeResult(1, {}) + ',' +
                            rpc::writeNotification(u"entry"_s, {}) + ',' + rpc::writeResult(2, {}) +
                            ']';
    const auto frame = rpc::readServerFrame(text);
    QVERIFY(frame);
    QCOMPARE(frame->responses.size(), 2);
    QCOMPARE(frame->responses.at(0).id.toInt(), 1);
    QCOMPARE(frame->responses.at(1).id.toInt(), 2);
    QCOMPARE(frame->notifications.size(), 1);
}

void tst_Rpc::serverFrame_isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<!doctype html>");
    QTest::newRow("too deep") << QByteArray(QByteArray(100, '[') + QByteArray(100, ']'));
}

void tst_Rpc::serverFrame_isRefused()
{
    QFETCH(QByteArray, text);
    const auto frame = rpc::readServerFrame(text);
    QVERIFY(!frame);
    QVERIFY(frame.error().reason == Reason::ParseError);
}

QTEST_GUILESS_MAIN(tst_Rpc)
#include "tst_rpc.moc"
