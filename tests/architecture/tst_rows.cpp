// Each row of the catalogue of attacks is a test named after it, or stands in docs/reliability.md
// among those that do not hold, with the reason.
#include "tests/architecture/source_tree.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant::architecture;

namespace {

QStringList rowsOf(QChar letter, int count)
{
    QStringList rows;
    for (int number = 1; number <= count; ++number)
        rows.append(letter + u"%1"_s.arg(number, 2, 10, QLatin1Char('0')));
    return rows;
}

QStringList allRows()
{
    constexpr int ofFiles = 25;
    return rowsOf(u'W', 30) + rowsOf(u'B', 25) + rowsOf(u'S', 18) + rowsOf(u'A', 19) +
           rowsOf(u'F', ofFiles);
}

// Names of test slots and methods: "test_W05_ping_flood", "W05_pingFlood_isClosed".
QStringList testedIn(const QString &text)
{
    static const QRegularExpression name(u"(?<![A-Za-z0-9])([WBSAF]\\d\\d)_\\w"_s);
    QStringList found;
    auto match = name.globalMatch(text);
    while (match.hasNext())
        found.append(match.next().captured(1));
    return found;
}

// First column of a table: "| B22 | there are no files yet |".
QStringList excusedIn(const QString &text)
{
    static const QRegularExpression line(u"^\\| ([WBSAF]\\d\\d) \\| [^|]*\\w[^|]* \\|"_s,
                                         QRegularExpression::MultilineOption);
    const qsizetype start = text.indexOf("### Rows that do not hold, or not yet"_L1);
    const QString part = text.mid(start).section(u"\n## "_s, 0, 0);
    QStringList found;
    auto match = line.globalMatch(part);
    while (match.hasNext())
        found.append(match.next().captured(1));
    return found;
}

QStringList missing(const QStringList &tested, const QStringList &excused)
{
    QStringList found;
    const QStringList rows = allRows();
    for (const QString &row : rows) {
        const bool isTested = tested.contains(row);
        if (isTested == excused.contains(row))
            found.append(row + (isTested ? u": tested, and called missing in docs/reliability.md"_s
                                         : u": neither tested nor in docs/reliability.md"_s));
    }
    return found;
}

} // namespace

class tst_Rows : public QObject
{
    Q_OBJECT

private slots:
    void everyRow_isTestedOrExcused();
    void forms_areRecognised();
    void rowInNeitherOrBoth_isCaught();
};

void tst_Rows::everyRow_isTestedOrExcused()
{
    QStringList tested;
    const auto files = filesIn({u"tests"_s}, {u"tst_*.cpp"_s, u"*.py"_s});
    for (const SourceFile &file : files) {
        if (!file.path.startsWith("tests/architecture/"_L1))
            tested += testedIn(file.text);
    }
    const QStringList found = missing(tested, excusedIn(fileAt(u"docs/reliability.md"_s).text));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_Rows::forms_areRecognised()
{
    QCOMPARE(testedIn(u"void W05_flood(); def test_S14_name(self): xW06_no W07 B1_no"_s),
             QStringList({u"W05"_s, u"S14"_s}));
    QCOMPARE(excusedIn(u"| W01 | no |\n### Rows that do not hold, or not yet\n\n| row | why |\n"
                       "| --- | --- |\n| B22 | files |\n| B23 |  |\n\n## 7\n| A01 | no |\n"_s),
             QStringList{u"B22"_s});
}

void tst_Rows::rowInNeitherOrBoth_isCaught()
{
    QStringList all = allRows();
    QVERIFY(missing(all, {}).isEmpty());
    QCOMPARE(missing(all, {u"B07"_s}).size(), 1);
    all.removeOne(u"B07"_s);
    QVERIFY(missing(all, {u"B07"_s}).isEmpty());
    QCOMPARE(missing(all, {}).size(), 1);
}

QTEST_GUILESS_MAIN(tst_Rows)
#include "tst_rows.moc"
