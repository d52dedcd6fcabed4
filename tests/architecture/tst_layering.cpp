#include "tests/architecture/layering.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace chatoyant::architecture;

class tst_Layering : public QObject
{
    Q_OBJECT

private slots:
    void everyLayer_includesDownwardsOnly_data();
    void everyLayer_includesDownwardsOnly();
    void everyFolder_belongsToALayer();
    void upwardInclude_isCaught_data();
    void upwardInclude_isCaught();
    void downwardInclude_passes_data();
    void downwardInclude_passes();
};

void tst_Layering::everyLayer_includesDownwardsOnly_data()
{
    QTest::addColumn<QString>("folder");
    for (const Layer &layer : layers())
        QTest::newRow(qPrintable(layer.folder)) << layer.folder;
}

void tst_Layering::everyLayer_includesDownwardsOnly()
{
    QFETCH(QString, folder);
    QStringList found;
    const auto files = filesIn({folder}, {u"*.h"_s, u"*.cpp"_s});
    for (const SourceFile &file : files)
        found += layeringOffences(file);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_Layering::everyFolder_belongsToALayer()
{
    QStringList homeless;
    const auto files = productCode();
    QVERIFY(files.size() > 30);
    for (const SourceFile &file : files) {
        const bool isMain = file.path.endsWith("/main.cpp"_L1);
        const bool hasLayer =
            std::any_of(layers().begin(), layers().end(), [&](const Layer &layer) {
                return file.path.startsWith(layer.folder + u'/');
            });
        if (!isMain && !hasLayer)
            homeless.append(file.path);
    }
    QVERIFY2(homeless.isEmpty(), qPrintable(homeless.join(u'\n')));
}

void tst_Layering::upwardInclude_isCaught_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &path, const QString &header) {
        QTest::newRow(name) << path << u"// job\n#include "_s + header + u'\n';
    };
    row("common takes from the server", u"common/base/a.h"_s, u"\"server/domain/a.h\""_s);
    row("base takes from protocol", u"common/base/a.h"_s, u"\"common/protocol/rpc.h\""_s);
    row("domain takes from storage", u"server/domain/a.h"_s, u"\"server/storage/a.h\""_s);
    row("domain takes from the client", u"server/domain/a.h"_s, u"\"client/state/a.h\""_s);
    row("domain opens a file", u"server/domain/a.cpp"_s, u"<QFile>"_s);
    row("domain starts a thread", u"server/domain/a.cpp"_s, u"<thread>"_s);
    row("domain asks a database", u"server/domain/a.cpp"_s, u"<QSqlQuery>"_s);
    row("net asks a database", u"server/net/a.cpp"_s, u"<QtSql/QSqlQuery>"_s);
    row("net takes from storage", u"server/net/a.cpp"_s, u"\"server/storage/a.h\""_s);
    row("storage opens a socket", u"server/storage/a.cpp"_s, u"<QTcpSocket>"_s);
    row("state opens a socket", u"client/state/a.cpp"_s, u"<QtWebSockets/QWebSocket>"_s);
    row("state shows a widget", u"client/state/a.cpp"_s, u"<QWidget>"_s);
    row("state asks a database", u"client/state/session.cpp"_s, u"<QSqlQuery>"_s);
    row("view takes from net", u"client/ui/a.cpp"_s, u"\"client/net/api.h\""_s);
    row("view opens a socket", u"client/ui/a.cpp"_s, u"<QWebSocket>"_s);
    row("theme takes from a view", u"client/theme/a.cpp"_s, u"\"client/ui/a.h\""_s);
    row("spaces around the mark", u"client/ui/a.cpp"_s, u"  \"client/net/api.h\""_s);
}

void tst_Layering::upwardInclude_isCaught()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const QStringList found = layeringOffences({path, text});
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(path + u":2: "_s), qPrintable(found.first()));
}

void tst_Layering::downwardInclude_passes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::newRow("own layer") << u"client/ui/a.cpp"_s << u"#include \"client/ui/b.h\""_s;
    QTest::newRow("the words") << u"server/net/a.cpp"_s << u"#include \"common/protocol/rpc.h\""_s;
    QTest::newRow("the cache") << u"client/state/local_cache.cpp"_s << u"#include <QSqlQuery>"_s;
    QTest::newRow("a comment") << u"client/ui/a.cpp"_s << u"// #include <QWebSocket>"_s;
    QTest::newRow("app joins") << u"server/app/a.cpp"_s << u"#include \"server/net/listener.h\""_s;
}

void tst_Layering::downwardInclude_passes()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(layeringOffences({path, line + u'\n'}), QStringList());
}

QTEST_GUILESS_MAIN(tst_Layering)
#include "tst_layering.moc"
