#include "tests/architecture/budgets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant::architecture;

namespace {

QString linesOfCode(int count)
{
    return u"    step();\n"_s.repeated(count);
}

QString functionOf(const QString &signature, int lines)
{
    return signature + u"\n{\n"_s + linesOfCode(lines) + u"}\n"_s;
}

} // namespace

class tst_Budgets : public QObject
{
    Q_OBJECT

private slots:
    void everyFile_isShort();
    void everyFunction_isShort();
    void longFile_isCaught_data();
    void longFile_isCaught();
    void function_isMeasured_data();
    void function_isMeasured();
};

void tst_Budgets::everyFile_isShort()
{
    QStringList found;
    const auto files = productCode() + testCode();
    for (const SourceFile &file : files)
        found += lengthOffences(file);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_Budgets::everyFunction_isShort()
{
    QStringList found;
    const auto files = productCode();
    for (const SourceFile &file : files)
        found += functionOffences(file);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_Budgets::longFile_isCaught_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("isCaught");
    QTest::newRow("header at its budget") << u"common/a.h"_s << headerLines << false;
    QTest::newRow("header past it") << u"common/a.h"_s << headerLines + 1 << true;
    QTest::newRow("source at its budget") << u"common/a.cpp"_s << sourceLines << false;
    QTest::newRow("source past it") << u"common/a.cpp"_s << sourceLines + 1 << true;
    QTest::newRow("window past its own")
        << u"client/ui/main_window.cpp"_s << mainWindowLines + 1 << true;
}

void tst_Budgets::longFile_isCaught()
{
    QFETCH(QString, path);
    QFETCH(int, lines);
    QFETCH(bool, isCaught);
    QCOMPARE(!lengthOffences({path, linesOfCode(lines)}).isEmpty(), isCaught);
}

void tst_Budgets::function_isMeasured_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offences");
    QTest::newRow("at its budget") << functionOf(u"void f()"_s, functionLines) << 0;
    QTest::newRow("past its budget") << functionOf(u"void f()"_s, functionLines + 1) << 1;
    QTest::newRow("a class") << functionOf(u"class A"_s, functionLines + 1) << 0;
    QTest::newRow("method of a class")
        << u"class A\n{\n    void f()\n    {\n"_s + linesOfCode(41) + u"    }\n};\n"_s << 1;
    QTest::newRow("five parameters")
        << functionOf(u"void f(int a, QMap<int, int> b, int c, int d, int e)"_s, 1) << 0;
    QTest::newRow("six on two lines")
        << functionOf(u"void f(int a, int b, int c,\n       int d, int e, int f)"_s, 1) << 1;
    QTest::newRow("braces in words")
        << functionOf(u"void f()"_s, 20) + u"// {\n"_s + functionOf(u"void g()"_s, 20) << 0;
}

void tst_Budgets::function_isMeasured()
{
    QFETCH(QString, text);
    QFETCH(int, offences);
    const QStringList found = functionOffences({u"common/a.cpp"_s, text});
    QVERIFY2(found.size() == offences, qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Budgets)
#include "tst_budgets.moc"
