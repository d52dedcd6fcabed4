// Names of files as strangers send them.
#include "common/base/file_name.h"

#include <QTest>

using namespace chatoyant;
using namespace Qt::StringLiterals;

class tst_FileName : public QObject
{
    Q_OBJECT

private slots:
    void F01_name_isCleaned_data();
    void F01_name_isCleaned();
    void F01_longName_keepsItsExtension();
    void F02_realExtension_decides_data();
    void F02_realExtension_decides();
};

void tst_FileName::F01_name_isCleaned_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"report 2.pdf"_s << u"report 2.pdf"_s;
    QTest::newRow("parent folders") << u"../../.bashrc"_s << u"bashrc"_s;
    QTest::newRow("dots") << u".."_s << u"file"_s;
    QTest::newRow("empty") << u""_s << u"file"_s;
    QTest::newRow("folder") << u"a/"_s << u"file"_s;
    QTest::newRow("drive") << u"C:\\x"_s << u"x"_s;
    QTest::newRow("stream") << u"x.txt:evil.exe"_s << u"x.txt_evil.exe"_s;
    QTest::newRow("share") << u"\\\\srv\\s"_s << u"s"_s;
    QTest::newRow("encoded path") << u"%2e%2e%2fx"_s << u"%2e%2e%2fx"_s; // never decoded
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b.txt"_s << u"ab.txt"_s;
    QTest::newRow("line break") << u"a\nb.txt"_s << u"ab.txt"_s;
    QTest::newRow("device") << u"nul"_s << u"_nul"_s;
    QTest::newRow("device with extension") << u"COM1.txt"_s << u"_COM1.txt"_s;
    QTest::newRow("trailing dot") << u"x.exe. ."_s << u"x.exe"_s;
    QTest::newRow("hidden") << u".config"_s << u"config"_s;
    QTest::newRow("turned text") << u"photo\u202Egpj.exe"_s << u"photogpj.exe"_s;
    QTest::newRow("wildcards") << u"a*b?.txt"_s << u"a_b_.txt"_s;
    QTest::newRow("family") << QString::fromUtf8("👨‍👩‍👧.png")
                            << QString::fromUtf8("👨‍👩‍👧.png");
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) + u".txt"_s << u"a\uFFFD.txt"_s;
}

void tst_FileName::F01_name_isCleaned()
{
    QFETCH(QString, sent);
    QFETCH(QString, kept);
    QCOMPARE(cleanFileName(sent), kept);
    QCOMPARE(cleanFileName(kept), kept);
}

void tst_FileName::F01_longName_keepsItsExtension()
{
    const QString clean = cleanFileName(QString::fromUtf8("नाम").repeated(300) + u".tar"_s);
    QVERIFY(clean.endsWith(u".tar"_s));
    QVERIFY(clean.toUtf8().size() <= 200);
    QVERIFY(clean.toUtf8().size() > 180);
    QVERIFY(cleanFileName(u"x."_s + QString(400, u'y')).toUtf8().size() <= 200);
}

void tst_FileName::F02_realExtension_decides_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("extension");
    QTest::addColumn<bool>("runs");
    QTest::newRow("two") << u"photo.jpg.exe"_s << u"exe"_s << true;
    QTest::newRow("turned") << u"photo\u202Egpj.exe"_s << u"exe"_s << true;
    QTest::newRow("capitals") << u"SETUP.EXE"_s << u"exe"_s << true;
    QTest::newRow("desktop") << u"Invoice.desktop"_s << u"desktop"_s << true;
    QTest::newRow("dot behind") << u"x.exe."_s << u""_s << true;
    QTest::newRow("drawing with scripts") << u"x.svg"_s << u"svg"_s << true;
    QTest::newRow("picture") << u"x.png"_s << u"png"_s << false;
    QTest::newRow("document") << u"x.pdf"_s << u"pdf"_s << false;
    QTest::newRow("none") << u"README"_s << u""_s << false;
}

void tst_FileName::F02_realExtension_decides()
{
    QFETCH(QString, name);
    QFETCH(QString, extension);
    QFETCH(bool, runs);
    QCOMPARE(fileExtension(name), extension);
    QCOMPARE(runsWhenOpened(name), runs);
}

QTEST_GUILESS_MAIN(tst_FileName)
#include "tst_file_name.moc"
