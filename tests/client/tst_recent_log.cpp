// What the program remembers of its log, and what it leaves out of it.
#include "client/state/recent_log.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTest>

using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(area, "chatoyant.area")

class tst_RecentLog : public QObject
{
    Q_OBJECT

private slots:
    void lines_areKept_theNewestLast();
    void lines_areBounded();
    void places_areTakenOut_data();
    void places_areTakenOut();
};

} // namespace

void tst_RecentLog::lines_areKept_theNewestLast()
{
    rememberLog();
    rememberLog(); // twice does no harm
    QTest::ignoreMessage(QtWarningMsg, "one");
    QTest::ignoreMessage(QtWarningMsg, "two");
    qCWarning(area, "one");
    qCWarning(area, "two");
    const QStringList lines = recentLog();
    QVERIFY(lines.size() >= 2);
    QVERIFY(lines.at(lines.size() - 2).endsWith("chatoyant.area: one"_L1));
    QVERIFY(lines.constLast().endsWith("chatoyant.area: two"_L1));
}

void tst_RecentLog::lines_areBounded()
{
    const QString word(10'000, u'x');
    for (int number = 0; number < 300; ++number) {
        QTest::ignoreMessage(QtWarningMsg, qPrintable(word));
        qCWarning(area, "%s", qPrintable(word));
    }
    const QStringList lines = recentLog();
    QCOMPARE(lines.size(), 200);
    QVERIFY(lines.constLast().size() < 500);
}

void tst_RecentLog::places_areTakenOut_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("plain") << u"the token could not be kept"_s << u"the token could not be kept"_s;
    QTest::newRow("link") << u"wss://chat.example.org:7443/ws refused"_s << u"wss://…/ws refused"_s;
    QTest::newRow("address") << u"for ana@example.org: no"_s << u"for …@… no"_s;
    QTest::newRow("id") << u"chat 01ARZ3NDEKTSV4RRFFQ69G5FAV is gone"_s << u"chat … is gone"_s;
    QTest::newRow("home") << QDir::homePath() + u"/x.sqlite: damaged"_s << u"~/x.sqlite: damaged"_s;
}

void tst_RecentLog::places_areTakenOut()
{
    QFETCH(QString, line);
    QFETCH(QString, cleaned);
    QCOMPARE(withoutPlaces(line), cleaned);
}

QTEST_GUILESS_MAIN(tst_RecentLog)
#include "tst_recent_log.moc"
