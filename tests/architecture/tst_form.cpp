#include "tests/architecture/form.h"
#include "tests/support/common/beside_test.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant::architecture;

namespace {

QList<SourceFile> everyText()
{
    const QStringList folders{u"common"_s,      u"server"_s,        u"client"_s,
                              u"tests"_s,       u"installer"_s,     u"docs"_s,
                              u".ci"_s,         u"resources/sql"_s, u"resources/themes"_s,
                              u"translations"_s};
    const QStringList patterns{u"*.h"_s,  u"*.cpp"_s, u"*.txt"_s, u"*.md"_s, u"*.json"_s,
                               u"*.sh"_s, u"*.py"_s,  u"*.js"_s,  u"run"_s,  u"*.sql"_s,
                               u"*.in"_s, u"*.ini"_s, u"*.ts"_s};
    return filesIn(folders, patterns) + QList<SourceFile>{fileAt(u"README.md"_s),
                                                          fileAt(u"CMakeLists.txt"_s),
                                                          fileAt(u"CMakePresets.json"_s)};
}

struct Verdict
{
    int exitCode = -1;
    QString text;
};

Verdict clangFormat(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(CHATOYANT_SOURCE_DIR));
    process.start(u"clang-format-14"_s, QStringList{u"--dry-run"_s, u"-Werror"_s} + arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

bool hasClangFormat()
{
    return !QStandardPaths::findExecutable(u"clang-format-14"_s).isEmpty();
}

} // namespace

class tst_Form : public QObject
{
    Q_OBJECT

private slots:
    void everyHeader_saysItsJob();
    void headerWithout_isCaught_data();
    void headerWithout_isCaught();
    void wholeTree_namesNoMachine();
    void machinePath_isCaught_data();
    void machinePath_isCaught();
    void wholeTree_isCleanlySpaced();
    void sloppySpacing_isCaught_data();
    void sloppySpacing_isCaught();
    void everySource_isFormatted();
    void unformattedSource_isCaught();
};

void tst_Form::everyHeader_saysItsJob()
{
    QStringList found;
    const auto files = productCode() + testCode();
    for (const SourceFile &file : files) {
        if (file.isHeader())
            found += headerOffences(file);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_Form::headerWithout_isCaught_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no job") << u"#pragma once\n"_s;
    QTest::newRow("an empty job") << u"//\n#pragma once\n"_s;
    QTest::newRow("no guard") << u"// Counts what was read.\n"_s;
    QTest::newRow("an old guard")
        << u"// Counts what was read.\n#ifndef A_H\n#define A_H\n#endif\n"_s;
}

void tst_Form::headerWithout_isCaught()
{
    QFETCH(QString, text);
    QCOMPARE(headerOffences({u"common/a.h"_s, text}).isEmpty(), false);
    QCOMPARE(headerOffences({u"common/a.h"_s, u"// Counts what was read.\n#pragma once\n"_s}),
             QStringList());
}

void tst_Form::wholeTree_namesNoMachine()
{
    QStringList found;
    const auto files = everyText();
    for (const SourceFile &file : files)
        found += machinePathOffences(file);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_Form::machinePath_isCaught_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isCaught");
    // Written in two pieces, so that this file passes its own rule.
    const QString slash = u"/"_s;
    QTest::newRow("a person's folder") << u"cd "_s + slash + u"home/ada/chat"_s << true;
    QTest::newRow("an administrator's") << u"cp \""_s + slash + u"root/chat\" ."_s << true;
    QTest::newRow("a work folder") << u"X="_s + slash + u"work/main/build"_s << true;
    QTest::newRow("a web address") << u"https://example.org/home/ada/"_s << false;
    QTest::newRow("a system folder") << u"/usr/bin/python3 /etc/chatoyant/server.ini"_s << false;
    QTest::newRow("within a project") << u"docs/work/plan and $root/work/x"_s << false;
}

void tst_Form::machinePath_isCaught()
{
    QFETCH(QString, line);
    QFETCH(bool, isCaught);
    QCOMPARE(!machinePathOffences({u"docs/a.md"_s, line + u'\n'}).isEmpty(), isCaught);
}

void tst_Form::wholeTree_isCleanlySpaced()
{
    QStringList found;
    const auto files = productCode() + testCode();
    for (const SourceFile &file : files)
        found += spacingOffences(file);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_Form::sloppySpacing_isCaught_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no newline") << u"int a;"_s;
    QTest::newRow("a tab") << u"\tint a;\n"_s;
    QTest::newRow("a space at the end") << u"int a; \n"_s;
    QTest::newRow("a carriage return") << u"int a;\r\n"_s;
}

void tst_Form::sloppySpacing_isCaught()
{
    QFETCH(QString, text);
    QCOMPARE(spacingOffences({u"common/a.cpp"_s, text}).size(), 1);
    QCOMPARE(spacingOffences({u"common/a.cpp"_s, u"int a;\n"_s}), QStringList());
}

void tst_Form::everySource_isFormatted()
{
    if (!hasClangFormat())
        QSKIP("clang-format-14 is not installed (installer/packages.sh tests)");
    QStringList paths;
    const auto files = productCode() + testCode();
    for (const SourceFile &file : files)
        paths.append(file.path);
    const Verdict verdict = clangFormat(paths);
    QVERIFY2(verdict.exitCode == 0, qPrintable(verdict.text.left(4000)));
}

void tst_Form::unformattedSource_isCaught()
{
    if (!hasClangFormat())
        QSKIP("clang-format-14 is not installed (installer/packages.sh tests)");
    QTemporaryFile file(chatoyant::besideTest(u"unformatted_XXXXXX.cpp"));
    QVERIFY(file.open());
    file.write("int  f( ){return 1;}\n");
    file.close();
    QVERIFY(clangFormat({u"--style=file:.clang-format"_s, file.fileName()}).exitCode != 0);
}

QTEST_GUILESS_MAIN(tst_Form)
#include "tst_form.moc"
