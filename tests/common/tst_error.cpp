#include "common/base/error.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return makeError(Reason::InvalidField, u"number"_s);
    return number / 2;
}

Result<void> check(bool fits)
{
    if (!fits)
        return makeError(Reason::Internal);
    return {};
}

} // namespace

class tst_Error : public QObject
{
    Q_OBJECT

private slots:
    void table_followsTheEnum();
    void table_holdsTheLastReason();
    void names_areUniqueAndWellFormed();
    void codes_areThoseOfJsonRpc();
    void name_findsItsReason();
    void unknownName_findsNothing_data();
    void unknownName_findsNothing();
    void makeError_takesTheSentenceOfTheTable();
    void expected_holdsOneOfTwo();
};

void tst_Error::table_followsTheEnum()
{
    int place = 0;
    for (const ReasonInfo &info : reasonTable()) {
        QCOMPARE(static_cast<int>(info.reason), place++);
        QVERIFY(&reasonInfo(info.reason) == &info);
    }
}

void tst_Error::table_holdsTheLastReason()
{
    QCOMPARE(static_cast<size_t>(Reason::LocalStorageFailed) + 1, reasonTable().size());
}

void tst_Error::names_areUniqueAndWellFormed()
{
    static const QRegularExpression form(u"^[a-z]+\\.[a-z_]+$"_s);
    QSet<QString> names;
    for (const ReasonInfo &info : reasonTable()) {
        const QString name = QString::fromLatin1(info.name);
        QVERIFY2(form.match(name).hasMatch(), info.name);
        QVERIFY2(!names.contains(name), info.name);
        QVERIFY2(QByteArray(info.english).size() > 5, info.name);
        names.insert(name);
    }
}

void tst_Error::codes_areThoseOfJsonRpc()
{
    const QSet<int> known{-32700, -32600, -32601, -32602, -32603, -32000};
    for (const ReasonInfo &info : reasonTable())
        QVERIFY2(known.contains(info.rpcCode), info.name);
}

void tst_Error::name_findsItsReason()
{
    for (const ReasonInfo &info : reasonTable())
        QVERIFY(reasonFromName(QString::fromLatin1(info.name)) == info.reason);
}

void tst_Error::unknownName_findsNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("of a later version") << u"chat.too_loud"_s;
    QTest::newRow("in capitals") << u"CHAT.NOT_FOUND"_s;
    QTest::newRow("only a part") << u"chat.not"_s;
}

void tst_Error::unknownName_findsNothing()
{
    QFETCH(QString, name);
    QVERIFY(!reasonFromName(name).has_value());
}

void tst_Error::makeError_takesTheSentenceOfTheTable()
{
    const Error error = makeError(Reason::ChatFull, u"members"_s);
    QCOMPARE(error.message, QString::fromLatin1(reasonInfo(Reason::ChatFull).english));
    QCOMPARE(error.field, u"members"_s);
    QVERIFY(!error.retryAfterMs.has_value());
}

void tst_Error::expected_holdsOneOfTwo()
{
    const auto four = half(8);
    QVERIFY(four);
    QCOMPARE(*four, 4);
    const auto none = half(7);
    QVERIFY(!none);
    QCOMPARE(none.error().field, u"number"_s);
    QVERIFY(check(true));
    QVERIFY(check(false).error().reason == Reason::Internal);
}

QTEST_GUILESS_MAIN(tst_Error)
#include "tst_error.moc"
