#include "common/base/ids.h"
#include "common/base/random.h"
#include "tests/support/common/fake_clock.h"
#include "tests/support/common/fake_random.h"

#include <QSet>
#include <QTest>

#include <limits>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace chatoyant;

// A chat passed where a person is wanted must not compile.
static_assert(!std::is_convertible_v<ChatId, UserId>);
static_assert(!std::is_constructible_v<UserId, SessionId>);

class tst_Ids : public QObject
{
    Q_OBJECT

private slots:
    void text_isTheUlidOfTheBits_data();
    void text_isTheUlidOfTheBits();
    void badText_isNoId_data();
    void badText_isNoId();
    void smallLetters_meanTheSame();
    void bytes_surviveAndSortAsText();
    void wrongByteCount_isNoId();
    void emptyId_isInvalid();
    void equalIds_hashAlike();
    void newUlid_beginsWithTheTime();
    void laterUlid_sortsLater();
};

void tst_Ids::text_isTheUlidOfTheBits_data()
{
    constexpr quint64 all = std::numeric_limits<quint64>::max();
    QTest::addColumn<quint64>("high");
    QTest::addColumn<quint64>("low");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << quint64(0) << quint64(0) << u"00000000000000000000000000"_s;
    QTest::newRow("one") << quint64(0) << quint64(1) << u"00000000000000000000000001"_s;
    QTest::newRow("last letter") << quint64(0) << quint64(31) << u"0000000000000000000000000Z"_s;
    QTest::newRow("across the halves")
        << quint64(1) << quint64(0) << u"0000000000000G000000000000"_s;
    QTest::newRow("everything") << all << all << u"7ZZZZZZZZZZZZZZZZZZZZZZZZZ"_s;
    // The example of github.com/ulid/spec: 01ARYZ6S41 is 1469918176385 ms.
    QTest::newRow("a known time") << (quint64(1469918176385) << 16U) << quint64(0)
                                  << u"01ARYZ6S410000000000000000"_s;
}

void tst_Ids::text_isTheUlidOfTheBits()
{
    QFETCH(quint64, high);
    QFETCH(quint64, low);
    QFETCH(QString, text);
    const UlidBits bits{high, low};
    QCOMPARE(ulidToString(bits), text);
    const auto read = ulidFromString(text);
    QVERIFY(read.has_value());
    QVERIFY(*read == bits);
}

void tst_Ids::badText_isNoId_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("too short") << u"01ARYZ6S41000000000000000"_s;
    QTest::newRow("too long") << u"01ARYZ6S4100000000000000000"_s;
    QTest::newRow("more than 128 bits") << u"8ZZZZZZZZZZZZZZZZZZZZZZZZZ"_s;
    QTest::newRow("letter I") << u"01ARYZ6S41000000000000000I"_s;
    QTest::newRow("letter L") << u"01ARYZ6S41000000000000000L"_s;
    QTest::newRow("letter O") << u"01ARYZ6S41000000000000000O"_s;
    QTest::newRow("letter U") << u"01ARYZ6S41000000000000000U"_s;
    QTest::newRow("a space") << u"01ARYZ6S41 000000000000000"_s;
    QTest::newRow("U+0000") << u"01ARYZ6S41000000000000000"_s + QChar(u'\0');
    QTest::newRow("not Latin") << u"01ARYZ6S41000000000000000é"_s;
    QTest::newRow("a digit of another script") << u"01ARYZ6S41000000000000000٣"_s;
}

void tst_Ids::badText_isNoId()
{
    QFETCH(QString, text);
    QVERIFY(!ulidFromString(text).has_value());
    QVERIFY(!UserId::fromString(text).isValid());
}

void tst_Ids::smallLetters_meanTheSame()
{
    QVERIFY(UserId::fromString(u"01aryz6s410000000000000abc"_s) ==
            UserId::fromString(u"01ARYZ6S410000000000000ABC"_s));
}

void tst_Ids::bytes_surviveAndSortAsText()
{
    FakeClock clock;
    FakeRandom random;
    ChatId last;
    for (int round = 0; round < 50; ++round) {
        clock.advance(1 + round % 3);
        const auto id = newId<ChatId>(clock, random);
        QCOMPARE(id.toBytes().size(), 16);
        QVERIFY(ChatId::fromBytes(id.toBytes()) == id);
        QVERIFY(last.toBytes() < id.toBytes());
        QVERIFY(last.toString() < id.toString());
        QVERIFY(last < id);
        last = id;
    }
}

void tst_Ids::wrongByteCount_isNoId()
{
    QVERIFY(!ulidFromBytes(QByteArray()).has_value());
    QVERIFY(!ulidFromBytes(QByteArray(15, 'a')).has_value());
    QVERIFY(!ulidFromBytes(QByteArray(17, 'a')).has_value());
    QVERIFY(!UserId::fromBytes(QByteArray(15, 'a')).isValid());
}

void tst_Ids::emptyId_isInvalid()
{
    QVERIFY(!UserId().isValid());
    QVERIFY((UserId{UlidBits{0, 1}}.isValid()));
    QVERIFY((UserId{UlidBits{1, 0}}.isValid()));
}

void tst_Ids::equalIds_hashAlike()
{
    const QSet<UserId> set{UserId{{1, 2}}, UserId{{1, 2}}, UserId{{2, 1}}};
    QCOMPARE(set.size(), 2);
    QVERIFY(set.contains(UserId{{2, 1}}));
}

void tst_Ids::newUlid_beginsWithTheTime()
{
    FakeClock clock;
    clock.set(QDateTime::fromMSecsSinceEpoch(1469918176385, Qt::UTC));
    FakeRandom random;
    random.lineUp({0xFFFF'1234U, 5});
    const UlidBits bits = newUlid(clock, random);
    QVERIFY(ulidToString(bits).startsWith("01ARYZ6S41"_L1));
    QCOMPARE(bits.high & 0xFFFFU, quint64(0x1234)); // no random bit reaches the time
    QCOMPARE(bits.low, quint64(5));
}

void tst_Ids::laterUlid_sortsLater()
{
    FakeClock clock;
    FakeRandom random;
    constexpr quint64 all = std::numeric_limits<quint64>::max();
    random.lineUp({all, all, 0, 0});
    const auto first = newId<UserId>(clock, random);
    clock.advance(1);
    const auto second = newId<UserId>(clock, random);
    QVERIFY(first < second);
    QVERIFY(first.toString() < second.toString());
}

QTEST_GUILESS_MAIN(tst_Ids)
#include "tst_ids.moc"
