// The server's figures as administrators use them: a moment by pointer and keys, the same as a
// table and as a file, how far back, and what happens without an answer.
#include "client/models/figure_charts.h"
#include "tests/support/client/sent_params.h"
#include "tests/ui/access.h"
#include "tests/ui/figures_window.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTableView>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_FiguresPage : public FiguresTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginFigures(); }
    void cleanup() { endFigures(); }
    void moment_byKeys_isMarkedAndSaid();
    void moment_byPointer_isTheOneBelowIt();
    void table_isTheTwinOfTheChart();
    void moods_ofFew_areNotShown();
    void data_comes_withoutMovingAnything();
    void range_andPause_areAsked();
    void failure_isSaidAndTriedAgain();
    void file_hasAllSeries();
    void thousandsOfValues_areDrawnAtOnce();

private:
    void start(const Figures &figures);
    void begin(const Figures &figures = hourOfFigures())
    {
        start(figures);
        open();
    }
};

// In the first look alone.
void tst_FiguresPage::start(const Figures &figures)
{
    m_look = {"light"};
    m_server = std::make_unique<ScriptedServer>();
    m_desk = std::make_unique<Desk>(m_server->factory());
    dress(m_desk->theme);
    answer(figures);
}

void tst_FiguresPage::moment_byKeys_isMarkedAndSaid()
{
    begin();
    ChartPlot &chart = plot(u"Delivery of messages"_s);
    auto *face = QAccessible::queryAccessibleInterface(&chart);
    QCOMPARE(face->role(), QAccessible::Chart);
    QCOMPARE(face->text(QAccessible::Name), u"Delivery of messages"_s);
    QVERIFY(face->text(QAccessible::Description).startsWith(u"Last at "_s));
    chart.setFocus();
    QVERIFY(chart.markedWords().isEmpty());
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.marked(), chart.shown().count() - 1);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right); // it is the last
    QCOMPARE(chart.marked(), chart.shown().count() - 1);
    QVERIFY(chart.markedWords().contains(u": p50 "_s));
    QVERIFY(chart.markedWords().contains(u" ms"_s));
    QCOMPARE(face->text(QAccessible::Value), chart.markedWords());
    const auto said = chart.findChildren<QLabel *>();
    QCOMPARE(said.first()->accessibleName(), chart.markedWords());
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.marked(), 0);
    QTest::keyClick(&chart, Qt::Key_PageDown);
    QCOMPARE(chart.marked(), chart.shown().count() / 12);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QCOMPARE(chart.marked(), -1);
    QTest::keyClick(&chart, Qt::Key_End);
    m_page->findChild<QCheckBox *>()->setFocus();
    QCOMPARE(chart.marked(), -1); // nobody is there any more
    QCOMPARE(unnamed(*m_page), QStringList());
    QCOMPARE(tooSmall(*m_page), QStringList());
}

void tst_FiguresPage::moment_byPointer_isTheOneBelowIt()
{
    begin();
    feed().setPaused(true); // only what is asked for here
    ChartPlot &chart = plot(u"Requests per second"_s);
    point(chart, 0.7);
    const qsizetype late = chart.marked();
    QVERIFY(late > chart.shown().count() / 2);
    const QDateTime looked = chart.shown().endOf(late);
    Figures more = hourOfFigures();
    more.from = feed().series().last().addSecs(5);
    more.samples.resize(2);
    answer(more);
    feed().refresh();
    QTRY_COMPARE(feed().series().last(), more.endOf(1));
    QCOMPARE(chart.marked(), late - 2); // it goes on with its moment
    QCOMPARE(chart.shown().endOf(chart.marked()), looked);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&chart, &leave);
    QCOMPARE(chart.marked(), -1);
    point(chart, 0.001); // beside the plot
    QCOMPARE(chart.marked(), -1);
}

void tst_FiguresPage::table_isTheTwinOfTheChart()
{
    begin();
    ChartCard *shown = card(u"Delivery of messages"_s);
    const QTableView &table = shown->table();
    QVERIFY(!table.isVisible());
    auto *button = buttonNamed(*shown, u"Delivery of messages as a table"_s);
    const QRect before = shown->geometry();
    button->click();
    QVERIFY(table.isVisible());
    QVERIFY(!shown->plot().isVisible());
    const QAbstractItemModel &model = *table.model();
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"p95"_s);
    const FigureSeries &series = feed().series();
    QCOMPARE(model.rowCount(), 480);
    for (int row = 0; row < model.rowCount(); row += 37) {
        const auto &sample = series.at(series.count() - 1 - row);
        const QString expected =
            FigureWords::value(sample->p95.value_or(qQNaN()), ChartUnit::Milliseconds);
        QCOMPARE(model.index(row, 2).data().toString(), expected);
    }
    QTRY_COMPARE(shown->geometry(), before);
    button->click();
    QVERIFY(shown->plot().isVisible());
}

void tst_FiguresPage::moods_ofFew_areNotShown()
{
    Figures few = hourOfFigures();
    few.moods.reset();
    begin(few);
    ChartCard *shown = card(u"Sentiment of messages"_s);
    QVERIFY(labelWith(*shown, u"once five people have written"_s));
    QVERIFY(!shown->plot().isVisible());
    QVERIFY(!buttonWith(*shown, u"Table"_s));
    answer(hourOfFigures());
    feed().setMinutes(15);
    QTRY_VERIFY(shown->plot().isVisible());
    QVERIFY(labelWith(*shown, u"n = "_s));
    QVERIFY(buttonWith(*shown, u"Table"_s));
    shown->plot().setFocus();
    QTest::keyClick(&shown->plot(), Qt::Key_Home);
    QVERIFY(shown->plot().markedWords().startsWith(u"−1.0 to −0.9: "_s));
}

void tst_FiguresPage::data_comes_withoutMovingAnything()
{
    start(hourOfFigures());
    open(false);
    QList<QRect> before;
    for (const ChartCard *each : m_page->findChildren<ChartCard *>())
        before.append(each->geometry());
    signIn(m_desk->session);
    QTRY_VERIFY(feed().isThere());
    QCoreApplication::sendPostedEvents();
    QList<QRect> after;
    for (const ChartCard *each : m_page->findChildren<ChartCard *>())
        after.append(each->geometry());
    QCOMPARE(after, before);
}

void tst_FiguresPage::range_andPause_areAsked()
{
    begin();
    const auto last = [this] { return sentParams(*m_server, u"admin.figures"_s).last(); };
    QCOMPARE(last().value("minutes"_L1).toInt(), 60);
    buttonNamed(*m_page, u"The last 15 min"_s)->click();
    QTRY_COMPARE(last().value("minutes"_L1).toInt(), 15);
    QTRY_COMPARE(feed().series().minutes(), 15);
    QCOMPARE(plot(u"Processor"_s).shown().count(), 180);
    auto *goesOn = m_page->findChild<QCheckBox *>();
    QVERIFY(goesOn->isChecked());
    goesOn->click();
    QVERIFY(feed().isPaused());
    m_frame.reset(); // and opened again
    open(false);
    QVERIFY(!m_page->findChild<QCheckBox *>()->isChecked());
    QVERIFY(buttonNamed(*m_page, u"The last 15 min"_s)->isChecked());
    QVERIFY(labelWith(*m_page, u"As of"_s)); // what came last is there at once
}

void tst_FiguresPage::failure_isSaidAndTriedAgain()
{
    start(hourOfFigures());
    m_server->refusals.insert(u"admin.figures"_s, makeError(Reason::ServerBusy));
    open(false);
    signIn(m_desk->session);
    QTRY_VERIFY(buttonWith(*m_page, u"Try again"_s));
    QVERIFY(!buttonWith(*m_page, u"Export CSV…"_s)->isEnabled());
    m_server->refusals.clear();
    buttonWith(*m_page, u"Try again"_s)->click();
    QTRY_VERIFY(feed().isThere());
    QVERIFY(!buttonWith(*m_page, u"Try again"_s));
    QVERIFY(buttonWith(*m_page, u"Export CSV…"_s)->isEnabled());
}

void tst_FiguresPage::file_hasAllSeries()
{
    begin();
    const QString path = m_desk->folder.filePath(u"figures.csv"_s);
    QSignalSpy noted(m_page, &FiguresPage::noted);
    QSignalSpy refused(m_page, &FiguresPage::refused);
    m_page->saveAs(path);
    QVERIFY(noted.takeFirst().first().toString().startsWith("Saved as"_L1));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), FigureCharts::csv(feed().series()));
    m_page->saveAs(m_desk->folder.filePath(u"missing/figures.csv"_s));
    QVERIFY(refused.takeFirst().first().toString().startsWith("It could not be saved"_L1));
}

// In processor time. No figure is compared, as machines differ; it is written down.
void tst_FiguresPage::thousandsOfValues_areDrawnAtOnce()
{
    start(hourOfFigures());
    constexpr int many = 5000;
    constexpr int turns = 20;
    ChartData data = FigureCharts::delivery({});
    data.step = 5;
    data.first = QDateTime({2026, 11, 27}, {10, 0}, Qt::UTC);
    for (ChartSeries &series : data.series) {
        for (int at = 0; at < many; ++at)
            series.values.append(20 + 15 * std::sin(at * 0.013) + at % 7);
    }
    ChartPlot chart(u"Many"_s, m_desk->theme, nullptr);
    chart.resize(480, 196);
    chart.setData(data);
    const auto measured = [](const std::function<void()> &act) {
        const std::clock_t begin = std::clock();
        for (int turn = 0; turn < turns; ++turn)
            act();
        return 1e3 * double(std::clock() - begin) / CLOCKS_PER_SEC / turns;
    };
    qInfo("%d values: %.2f ms", 3 * many, measured([&] { chart.setData(data); }));
    qInfo("drawn again: %.2f ms", measured([&] { chart.grab(); }));
    QCOMPARE(chart.shown().count(), many);
}

QTEST_MAIN(tst_FiguresPage)
#include "tst_figures_page.moc"
