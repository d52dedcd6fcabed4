// Frames are read the short way where they are plainly right, and mean the same as the long way.
#include "server/net/frame_reader.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

namespace {

constexpr char chat[] = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

QString sending(const QString &params)
{
    return uR"({"jsonrpc":"2.0","id":7,"method":"message.send","params":{%1}})"_s.arg(params);
}

QString plain()
{
    return uR"("chatId":"%1","clientId":"a-1","text":"hello")"_s.arg(QLatin1StringView(chat));
}

Inbound read(const QString &text)
{
    FrameReader reader;
    Inbound inbound;
    reader.read(text.toUtf8(), &inbound);
    return inbound;
}

} // namespace

class tst_FrameReader : public QObject
{
    Q_OBJECT

private slots:
    void send_inOrder_isReadAtOnce_data();
    void send_inOrder_isReadAtOnce();
    void frame_anythingElse_isLeftToTheGeneralWay_data();
    void frame_anythingElse_isLeftToTheGeneralWay();
    void reader_usedAgain_forgetsTheLastFrame();
};

void tst_FrameReader::send_inOrder_isReadAtOnce_data()
{
    QTest::addColumn<QString>("text");
    const QString id = QLatin1StringView(chat);
    QTest::newRow("plain") << sending(plain());
    QTest::newRow("spaces") << u"\n "_s + sending(plain()).replace(u':', u" : "_s) + u" \n"_s;
    QTest::newRow("reply") << sending(plain() + uR"(,"replyTo":41)"_s);
    QTest::newRow("id is a text") << sending(plain()).replace(u"7"_s, u"\"seven\""_s);
    QTest::newRow("negative id") << sending(plain()).replace(u"7"_s, u"-7"_s);
    QTest::newRow("parameters first")
        << uR"({"params":{%1},"method":"message.send","id":1,"jsonrpc":"2.0"})"_s.arg(plain());
    QTest::newRow("small letters in the chat's id") << sending(plain()).replace(id, id.toLower());
    QTest::newRow("escapes") << sending(
        uR"("chatId":"%1","clientId":"\u00e9","text":"\"\\\/\n\t\ud83d\ude00 é 😀")"_s.arg(id));
    QTest::newRow("a text of nothing")
        << sending(uR"("chatId":"%1","clientId":"c","text":"")"_s.arg(id));
    QTest::newRow("U+0000 in the text")
        << sending(uR"("chatId":"%1","clientId":"c","text":"a\u0000b")"_s.arg(id));
}

void tst_FrameReader::send_inOrder_isReadAtOnce()
{
    QFETCH(QString, text);
    const Inbound inbound = read(text);
    QVERIFY(inbound.send);
    QVERIFY(inbound.frame.items.isEmpty());

    const auto general = rpc::readRequests(text.toUtf8());
    QVERIFY(general);
    const rpc::Request &request = general->items.first().request;
    QCOMPARE(inbound.send->id, request.id);
    const SendMessage &message = inbound.send->message;
    QCOMPARE(message.chat, ChatId::fromString(request.params.value("chatId"_L1).toString()));
    QCOMPARE(message.clientId, request.params.value("clientId"_L1).toString());
    QCOMPARE(message.text, request.params.value("text"_L1).toString());
    QCOMPARE(message.replyTo, request.params.value("replyTo"_L1).toInteger());
    QVERIFY(message.mentions.isEmpty());
}

void tst_FrameReader::frame_anythingElse_isLeftToTheGeneralWay_data()
{
    QTest::addColumn<QString>("text");
    const QString id = QLatin1StringView(chat);
    QTest::newRow("not JSON") << u"hello"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("a batch") << u'[' + sending(plain()) + u']';
    QTest::newRow("something behind") << sending(plain()) + u'x';
    QTest::newRow("two frames in one") << sending(plain()) + sending(plain());
    QTest::newRow("cut off") << sending(plain()).chopped(1);
    QTest::newRow("another method") << sending(plain()).replace(u".send"_s, u".edit"_s);
    QTest::newRow("another version") << sending(plain()).replace(u"2.0"_s, u"1.0"_s);
    QTest::newRow("no id") << sending(plain()).replace(u"\"id\":7,"_s, QString());
    QTest::newRow("id is null") << sending(plain()).replace(u"7"_s, u"null"_s);
    QTest::newRow("id is no integer") << sending(plain()).replace(u"7"_s, u"7.5"_s);
    QTest::newRow("id is too large") << sending(plain()).replace(u"7"_s, u"9007199254740992"_s);
    QTest::newRow("mentions") << sending(plain() + uR"(,"mentions":["%1"])"_s.arg(id));
    QTest::newRow("an unknown field") << sending(plain() + uR"(,"role":"admin")"_s);
    QTest::newRow("a field twice") << sending(plain() + uR"(,"text":"again")"_s);
    QTest::newRow("replies to nothing") << sending(plain() + uR"(,"replyTo":0)"_s);
    QTest::newRow("replies to a text") << sending(plain() + uR"(,"replyTo":"1")"_s);
    QTest::newRow("text is a number") << sending(plain()).replace(u"\"hello\""_s, u"5"_s);
    QTest::newRow("no text") << sending(uR"("chatId":"%1","clientId":"c")"_s.arg(id));
    QTest::newRow("no clientId") << sending(uR"("chatId":"%1","text":"t")"_s.arg(id));
    QTest::newRow("an empty clientId") << sending(plain()).replace(u"a-1"_s, QString());
    QTest::newRow("a long clientId") << sending(plain()).replace(u"a-1"_s, QString(65, u'a'));
    QTest::newRow("U+0000 in the clientId") << sending(plain()).replace(u"a-1"_s, uR"(\u0000)"_s);
    QTest::newRow("a wrong chat") << sending(plain()).replace(id, u"01ARZ"_s);
    QTest::newRow("half a surrogate pair") << sending(plain()).replace(u"hello"_s, uR"(\ud83d)"_s);
    QTest::newRow("a mark of byte order before the clientId")
        << sending(plain()).replace(u"a-1"_s, uR"(\ufeffa)"_s);
    QTest::newRow("a mark of byte order before the text")
        << sending(plain()).replace(u"hello"_s, uR"(\ufeffhello)"_s);
    QTest::newRow("a mark of byte order before the chat")
        << sending(plain()).replace(id, uR"(\ufeff)"_s + id);
    QTest::newRow("a mark of byte order before the id")
        << sending(plain()).replace(u"7"_s, uR"("\ufeff7")"_s);
    QTest::newRow("parameters in a list")
        << uR"({"jsonrpc":"2.0","id":7,"method":"message.send","params":[1]})"_s;
    QTest::newRow("too large") << sending(plain()).replace(u"hello"_s, QString(66'000, u'h'));
}

void tst_FrameReader::frame_anythingElse_isLeftToTheGeneralWay()
{
    QFETCH(QString, text);
    const Inbound inbound = read(text);
    QVERIFY(!inbound.send);
    QCOMPARE(inbound.frame.items.size(), 1);
}

void tst_FrameReader::reader_usedAgain_forgetsTheLastFrame()
{
    FrameReader reader;
    Inbound first;
    reader.read(sending(plain()).replace(u"hello"_s, QString(5'000, u'w')).toUtf8(), &first);
    Inbound second;
    reader.read(sending(plain()).toUtf8(), &second);
    QVERIFY(first.send);
    QVERIFY(second.send);
    QCOMPARE(first.send->message.text, QString(5'000, u'w'));
    QCOMPARE(second.send->message.text, u"hello"_s);
}

QTEST_GUILESS_MAIN(tst_FrameReader)
#include "tst_frame_reader.moc"
