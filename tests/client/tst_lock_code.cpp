// What is kept of a code proves it, and does not tell it.
#include "client/state/lock_code.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_LockCode : public QObject
{
    Q_OBJECT

private slots:
    void code_isKnownAgain_byItsProof();
    void proof_spoiled_opensNothing_data();
    void proof_spoiled_opensNothing();
};

void tst_LockCode::code_isKnownAgain_byItsProof()
{
    SystemRandom random;
    const QString code = u"Ä4711 日本"_s;
    const QString proof = LockCode::proofOf(code, random);
    QVERIFY(LockCode::matches(code, proof));
    QVERIFY(LockCode::matches(u"A\u03084711 日本"_s, proof)); // typed on another keyboard
    QVERIFY(!LockCode::matches(u"ä4711 日本"_s, proof));
    QVERIFY(!LockCode::matches({}, proof));
    QVERIFY(!proof.contains(u"4711"_s));
    QVERIFY(LockCode::proofOf(code, random) != proof); // each with salt of its own
}

void tst_LockCode::proof_spoiled_opensNothing_data()
{
    QTest::addColumn<QString>("proof");
    QTest::newRow("empty") << QString();
    QTest::newRow("no salt") << u".00"_s;
    QTest::newRow("no proof") << u"00112233445566778899aabbccddeeff."_s;
    QTest::newRow("cut") << u"00112233445566778899aabbccddeeff.0011"_s;
    QTest::newRow("no hexadecimal") << u"zz.zz"_s;
}

void tst_LockCode::proof_spoiled_opensNothing()
{
    QFETCH(QString, proof);
    QVERIFY(!LockCode::matches({}, proof));
    QVERIFY(!LockCode::matches(u"4711"_s, proof));
}

QTEST_GUILESS_MAIN(tst_LockCode)
#include "tst_lock_code.moc"
