#include "common/base/random.h"
#include "tests/support/common/fake_random.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace chatoyant;

class tst_Random : public QObject
{
    Q_OBJECT

private slots:
    void fraction_staysBelowOne();
    void bytes_haveTheLengthAsked_data();
    void bytes_haveTheLengthAsked();
    void token_isUrlSafeAndLong();
    void systemRandom_doesNotRepeat();
};

void tst_Random::fraction_staysBelowOne()
{
    FakeRandom random;
    random.lineUp({0, std::numeric_limits<quint64>::max(), quint64(1) << 63U});
    QCOMPARE(randomFraction(random), 0.0);
    const double largest = randomFraction(random);
    QVERIFY(largest < 1.0);
    QVERIFY(largest > 0.999999);
    QCOMPARE(randomFraction(random), 0.5);
}

void tst_Random::bytes_haveTheLengthAsked_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 7, 8, 9, 16, 33})
        QTest::addRow("%d bytes", count) << count;
}

void tst_Random::bytes_haveTheLengthAsked()
{
    QFETCH(int, count);
    FakeRandom random;
    const QByteArray first = randomBytes(random, count);
    QCOMPARE(first.size(), count);
    if (count >= 7)
        QVERIFY(randomBytes(random, count) != first);
}

void tst_Random::token_isUrlSafeAndLong()
{
    FakeRandom random;
    const QString token = randomToken(random);
    static const QRegularExpression urlSafe(u"^[A-Za-z0-9_-]{43}$"_s); // 256 bits
    QVERIFY2(urlSafe.match(token).hasMatch(), qPrintable(token));
    QVERIFY(randomToken(random) != token);
}

void tst_Random::systemRandom_doesNotRepeat()
{
    SystemRandom random;
    QSet<quint64> seen;
    for (int round = 0; round < 1000; ++round)
        seen.insert(random.next());
    QCOMPARE(seen.size(), 1000);
}

QTEST_GUILESS_MAIN(tst_Random)
#include "tst_random.moc"
