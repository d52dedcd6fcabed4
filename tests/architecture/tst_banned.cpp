#include "tests/architecture/banned.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant::architecture;

class tst_Banned : public QObject
{
    Q_OBJECT

private slots:
    void wholeTree_keepsEveryBan();
    void everyBan_catchesItsExample_data();
    void everyBan_catchesItsExample();
    void allowedLine_passes_data();
    void allowedLine_passes();
};

void tst_Banned::wholeTree_keepsEveryBan()
{
    QStringList found;
    const auto files = productCode() + testCode();
    for (const SourceFile &file : files)
        found += banOffences(file);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_Banned::everyBan_catchesItsExample_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    for (const Ban &ban : bans()) {
        const QString folder = ban.where.isEmpty() ? u"common/"_s : ban.where.first();
        QTest::newRow(ban.name) << folder + u"any_file.cpp"_s << QString::fromUtf8(ban.example);
    }
}

void tst_Banned::everyBan_catchesItsExample()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    const QStringList found = banOffences({path, u"// job\n"_s + line + u'\n'});
    QVERIFY2(!found.filter(path + u":2: "_s + QLatin1StringView(QTest::currentDataTag())).isEmpty(),
             qPrintable(found.join(u'\n')));
}

void tst_Banned::allowedLine_passes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &path, const QString &line) {
        QTest::newRow(name) << path << line;
    };
    row("a word in a comment", u"common/a.cpp"_s, u"// never delete it, nor throw it away"_s);
    row("a word in a string", u"common/a.cpp"_s, u"call(\"throw dice\");"_s);
    row("a quote in a character", u"common/a.cpp"_s, u"if (c == '\"') { call(); } // throw"_s);
    row("a raw string", u"common/a.cpp"_s, u"re(R\"x(throw \" new Y();)x\");"_s);
    row("a deleted function", u"common/a.h"_s, u"    A(const A &) = delete;"_s);
    row("new with a parent", u"client/ui/a.cpp"_s, u"    auto *label = new QLabel(this);"_s);
    row("colours at home", u"client/theme/a.cpp"_s, u"    QColor(u\"#ff0000\"_s);"_s);
    row("SQL at home", u"server/storage/a.cpp"_s, u"    exec(\"SELECT a FROM b\");"_s);
    row("the one clock", u"common/base/clock.h"_s, u"QDateTime::currentDateTimeUtc();"_s);
    row("digits with marks", u"common/a.cpp"_s, u"int x = 1'000'000; // throw"_s);
}

void tst_Banned::allowedLine_passes()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(banOffences({path, line + u'\n'}), QStringList());
}

QTEST_GUILESS_MAIN(tst_Banned)
#include "tst_banned.moc"
