// What a client may send over a WebSocket, in whatever pieces it arrives, and what it may not.
#include "server/net/web_socket_reader.h"

#include <QTest>

using namespace chatoyant::server;
using Kind = WebSocketReader::Kind;
using Item = WebSocketReader::Item;

namespace {

constexpr qsizetype largest = 70'000;

// With a mask that is none, or one that is.
QByteArray frame(quint8 first, const QByteArray &payload, const QByteArray &mask = "\x1\x2\x3\x4")
{
    QByteArray bytes(1, char(first));
    if (payload.size() < 126) {
        bytes += char(0x80 | payload.size());
    } else if (payload.size() <= 0xFFFF) {
        bytes += char(0x80 | 126);
        bytes += char(payload.size() >> 8);
        bytes += char(payload.size() & 0xFF);
    } else {
        bytes += char(0x80 | 127);
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes += char(quint64(payload.size()) >> shift);
    }
    bytes += mask;
    for (qsizetype at = 0; at < payload.size(); ++at)
        bytes += char(payload[at] ^ mask[at % 4]);
    return bytes;
}

QList<Item> readIn(const QByteArray &bytes, qsizetype pieces, int fragments = 1000)
{
    WebSocketReader reader({largest, fragments});
    QList<Item> items;
    for (qsizetype at = 0; at < bytes.size(); at += pieces) {
        reader.feed(QByteArrayView(bytes).sliced(at, qMin(pieces, bytes.size() - at)));
        while (const auto item = reader.next())
            items.append(*item);
    }
    return items;
}

} // namespace

class tst_WebSocketReader : public QObject
{
    Q_OBJECT

private slots:
    void text_inAnyPieces_isTheSame_data();
    void text_inAnyPieces_isTheSame();
    void fragments_withPingsBetween_areJoined();
    void fragments_withALetterCutInTwo_areJoined();
    void fragments_tooMany_areAFault();
    void frame_thatMayNotBe_isAFault_data();
    void frame_thatMayNotBe_isAFault();
    void close_isAnsweredInKind_data();
    void close_isAnsweredInKind();
    void reader_knowsWhatIsNotWhole();
};

void tst_WebSocketReader::text_inAnyPieces_isTheSame_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("pieces");
    for (const int size : {0, 1, 7, 125, 126, 127, 65'535, 65'536, int(largest)}) {
        for (const int pieces : {1, 3, 4, 5, 16, 4'096, 100'000})
            QTest::addRow("%d in pieces of %d", size, pieces)
                << qsizetype(size) << qsizetype(pieces);
    }
}

void tst_WebSocketReader::text_inAnyPieces_isTheSame()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, pieces);
    QByteArray text(size, ' ');
    for (qsizetype at = 0; at < size; ++at)
        text[at] = char('a' + at % 23);
    const QList<Item> items = readIn(frame(0x81, text) + frame(0x81, "next"), pieces);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].kind, Kind::Text);
    QCOMPARE(items[0].bytes, text);
    QCOMPARE(items[1].bytes, "next");
}

void tst_WebSocketReader::fragments_withPingsBetween_areJoined()
{
    for (const qsizetype pieces : {1, 2, 1000}) {
        const QList<Item> items = readIn(
            frame(0x01, "one ") + frame(0x89, "p") + frame(0x00, "") + frame(0x80, "two"), pieces);
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].kind, Kind::Ping);
        QCOMPARE(items[0].bytes, "p");
        QCOMPARE(items[1].bytes, "one two");
    }
}

void tst_WebSocketReader::fragments_withALetterCutInTwo_areJoined()
{
    const QList<Item> items = readIn(frame(0x01, "\xC3") + frame(0x80, "\xA9"), 1000);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].bytes, "\xC3\xA9");
}

void tst_WebSocketReader::fragments_tooMany_areAFault()
{
    QByteArray bytes = frame(0x01, "");
    for (int count = 0; count < 4; ++count)
        bytes += frame(0x00, "");
    QVERIFY(readIn(bytes, 1000, 5).isEmpty());
    const QList<Item> items = readIn(bytes + frame(0x00, "") + frame(0x81, "late"), 1000, 5);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].kind, Kind::Fault);
    QCOMPARE(items[0].code, 1008);
}

void tst_WebSocketReader::frame_thatMayNotBe_isAFault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("not masked") << QByteArray::fromHex("810161") << 1002;
    QTest::newRow("reserved bit") << frame(0xC1, "a") << 1002;
    QTest::newRow("unknown opcode 3") << frame(0x83, "a") << 1002;
    QTest::newRow("unknown opcode 11") << frame(0x8B, "a") << 1002;
    QTest::newRow("binary") << frame(0x82, "a") << 1003;
    QTest::newRow("binary, only begun") << frame(0x02, "a") << 1003;
    QTest::newRow("ping in fragments") << frame(0x09, "a") << 1002;
    QTest::newRow("ping of 126 bytes") << frame(0x89, QByteArray(126, 'a')) << 1002;
    QTest::newRow("nothing to continue") << frame(0x80, "a") << 1002;
    QTest::newRow("two messages at once") << frame(0x01, "a") + frame(0x81, "b") << 1002;
    QTest::newRow("length not minimal, 16 bits")
        << QByteArray::fromHex("81fe000101020304") + "a" << 1002;
    QTest::newRow("length not minimal, 64 bits")
        << QByteArray::fromHex("81ff000000000000000101020304") + "a" << 1002;
    QTest::newRow("bad UTF-8") << frame(0x81, "\xC3\x28") << 1007;
    QTest::newRow("lone surrogate") << frame(0x81, "\xED\xA0\x80") << 1007;
    QTest::newRow("overlong") << frame(0x81, "\xC0\x80") << 1007;
    QTest::newRow("cut off letter") << frame(0x81, "\xE2\x82") << 1007;
    QTest::newRow("one byte too many") << frame(0x81, QByteArray(largest + 1, 'a')) << 1009;
    QTest::newRow("promises 2^63")
        << QByteArray::fromHex("81ff8000000000000000") + QByteArray(4, '\0') << 1009;
    QTest::newRow("promises 2^64 - 1")
        << QByteArray::fromHex("81ffffffffffffffffff") + QByteArray(4, '\0') << 1009;
    QTest::newRow("too large in fragments")
        << frame(0x01, QByteArray(largest, 'a')) + frame(0x80, "b") << 1009;
}

void tst_WebSocketReader::frame_thatMayNotBe_isAFault()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    for (const qsizetype pieces : {qsizetype(1), qsizetype(1'000'000)}) {
        const QList<Item> items = readIn(bytes + frame(0x81, "late"), pieces);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].kind, Kind::Fault);
        QCOMPARE(items[0].code, code);
        QVERIFY(*items[0].why);
    }
}

void tst_WebSocketReader::close_isAnsweredInKind_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QByteArray() << 1000;
    QTest::newRow("going away") << QByteArray::fromHex("03e9") + "bye" << 1001;
    QTest::newRow("our own") << QByteArray::fromHex("0fa0") << 4000;
    QTest::newRow("half a code") << QByteArray(1, '\3') << 1002;
    QTest::newRow("no code of a client") << QByteArray::fromHex("03ee") << 1002; // 1006
    QTest::newRow("below all codes") << QByteArray::fromHex("0001") << 1002;
    QTest::newRow("reason is not UTF-8") << QByteArray::fromHex("03e8") + "\xFF" << 1007;
}

void tst_WebSocketReader::close_isAnsweredInKind()
{
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    const QList<Item> items = readIn(frame(0x88, body) + frame(0x81, "late"), 1000);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].kind, Kind::Close);
    QCOMPARE(items[0].code, code);
}

void tst_WebSocketReader::reader_knowsWhatIsNotWhole()
{
    WebSocketReader reader({largest});
    const auto feed = [&reader](const QByteArray &bytes) {
        reader.feed(bytes);
        while (reader.next()) {
        }
    };
    QVERIFY(!reader.isWithinFrame() && !reader.isWithinMessage());
    feed(QByteArray(1, char(0x81)));
    QVERIFY(reader.isWithinFrame() && reader.isWithinMessage());
    feed(frame(0x81, "abc").sliced(1));
    QVERIFY(!reader.isWithinFrame() && !reader.isWithinMessage());
    feed(frame(0x01, "abc"));
    QVERIFY(!reader.isWithinFrame() && reader.isWithinMessage());
    feed(frame(0x80, "abc").chopped(1));
    QVERIFY(reader.isWithinFrame());
}

QTEST_GUILESS_MAIN(tst_WebSocketReader)
#include "tst_web_socket_reader.moc"
