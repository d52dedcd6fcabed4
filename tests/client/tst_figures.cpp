// A server's figures on their way into charts: samples join those that are there, axes are round,
// and nothing is asked for that nobody looks at.
#include "client/models/axis.h"
#include "client/models/chart_lines.h"
#include "client/models/figure_charts.h"
#include "client/models/figure_words.h"
#include "client/models/series_model.h"
#include "client/state/figure_feed.h"
#include "common/protocol/figure_messages.h"
#include "tests/support/client/sent_params.h"
#include "tests/support/client/signed_in.h"

#include <QSignalSpy>

#include <cmath>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_Figures : public QObject
{
    Q_OBJECT

private slots:
    void init() { qputenv("TZ", "UTC"); }
    void axis_ofNumbers_isRound_data();
    void axis_ofNumbers_isRound();
    void axis_ofPowers_hasThemAll();
    void times_areRoundOnTheWall_data();
    void times_areRoundOnTheWall();
    void line_ofManyValues_keepsWhatOneSees();
    void line_withGaps_endsAtThem();
    void bars_areMeansOverRoundSpans();
    void samples_joinThoseThatAreThere();
    void samples_afterARestart_leaveAGap();
    void samples_thatDoNotFollow_areRefused_data();
    void samples_thatDoNotFollow_areRefused();
    void file_hasNothingWhereNothingWasMeasured();
    void table_keepsItsPlaceWhileTimeGoesOn();
    void table_ofWhatIsNewerThanAllBefore_beginsAnew();
    void feed_asksOnlyForWhatIsNew();
    void feed_asksNothingWhileNobodyLooks();
    void feed_ofAClockSetBack_asksForAll();
    void feed_ofAnotherSpan_keepsWhatIsThereUntilItComes();

private:
    static QDateTime begin() { return QDateTime({2026, 11, 27}, {10, 0}, Qt::UTC); }
    static Figures figures(const QDateTime &from, int count, int step = 5)
    {
        Figures figures;
        figures.step = step;
        figures.from = from;
        figures.now.startedAt = begin().addSecs(-600);
        for (int at = 0; at < count; ++at) {
            FigureSample sample;
            sample.requests = 10 + at;
            sample.p50 = 4.5;
            figures.samples.append(sample);
        }
        return figures;
    }
    static FigureFeed &feedOf(SignedIn &device) { return device.session->account().figures(); }
    static void answer(SignedIn &device, const Figures &figures)
    {
        device.server.answers[u"admin.figures"_s] = json::fromFigures(figures);
    }
    static QList<QJsonObject> asked(const SignedIn &device)
    {
        return sentParams(device.server, u"admin.figures"_s);
    }
    // Answers come in between.
    static void wait(SignedIn &device)
    {
        constexpr int turns = 6;
        for (int turn = 0; turn < turns; ++turn) {
            device.timers.advance(10s);
            QCoreApplication::processEvents();
        }
    }
    static double gap() { return std::numeric_limits<double>::quiet_NaN(); }
};

void tst_Figures::axis_ofNumbers_isRound_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("leastStep");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("nothing") << 0.0 << 0.0 << QList<double>{0, 1};
    QTest::newRow("one person") << 1.0 << 1.0 << QList<double>{0, 1};
    QTest::newRow("three people") << 3.0 << 1.0 << QList<double>{0, 1, 2, 3};
    QTest::newRow("a share") << 0.13 << 0.0 << QList<double>{0, 0.05, 0.1, 0.15};
    QTest::newRow("a little over") << 412.0 << 1.0 << QList<double>{0, 200, 400, 600};
    QTest::newRow("just round") << 400.0 << 1.0 << QList<double>{0, 100, 200, 300, 400};
}

void tst_Figures::axis_ofNumbers_isRound()
{
    QFETCH(double, highest);
    QFETCH(double, leastStep);
    QFETCH(QList<double>, ticks);
    const Axis axis = linearAxis(highest, 5, leastStep);
    QCOMPARE(axis.ticks.size(), ticks.size());
    for (qsizetype at = 0; at < ticks.size(); ++at)
        QVERIFY(qAbs(axis.ticks[at] - ticks[at]) < 1e-9);
    QVERIFY(axis.top >= highest);
    QCOMPARE(axis.placeOf(axis.top), 1.0);
    QCOMPARE(axis.placeOf(2 * axis.top), 1.0);
}

void tst_Figures::axis_ofPowers_hasThemAll()
{
    const Axis axis = logarithmicAxis(1, 240, 12);
    QCOMPARE(axis.ticks, (QList<double>{1, 2, 5, 10, 20, 50, 100, 200, 500}));
    QCOMPARE(axis.placeOf(0), 0.0);
    QCOMPARE(axis.placeOf(500), 1.0);
    QCOMPARE(logarithmicAxis(1, 240, 5).ticks, (QList<double>{1, 10, 100}));
    QCOMPARE(logarithmicAxis(1, 3'000'000, 4).ticks, (QList<double>{1, 100, 10'000, 1'000'000}));
}

void tst_Figures::times_areRoundOnTheWall_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QStringList>("times");
    const QDateTime noon({2026, 11, 27}, {12, 7, 33}, Qt::UTC);
    QTest::newRow("a quarter") << QByteArray("UTC") << noon << 15
                               << QStringList{u"12:10"_s, u"12:15"_s, u"12:20"_s};
    QTest::newRow("an hour, half an hour off")
        << QByteArray("Asia/Kolkata") << noon << 60
        << QStringList{u"17:45"_s, u"18:00"_s, u"18:15"_s, u"18:30"_s};
    QTest::newRow("a day in which the clock is set")
        << QByteArray("Europe/Berlin") << QDateTime({2026, 10, 24}, {12, 0}, Qt::UTC) << 24 * 60
        << QStringList{u"18:00"_s, u"00:00"_s, u"06:00"_s, u"12:00"_s};
}

void tst_Figures::times_areRoundOnTheWall()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, from);
    QFETCH(int, minutes);
    QFETCH(QStringList, times);
    qputenv("TZ", zone);
    QStringList found;
    const auto ticks = timeTicks(from, from.addSecs(60 * minutes), 5);
    for (const QDateTime &tick : ticks)
        found.append(tick.toLocalTime().toString(u"hh:mm"_s));
    QCOMPARE(found, times);
}

void tst_Figures::line_ofManyValues_keepsWhatOneSees()
{
    QList<double> values(10'000, 5.0);
    values[4321] = 900;
    values[4322] = -7;
    const auto lines = chartLines(values, {400, 2});
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().size(), 200);
    QCOMPARE(lines.first()[0].x, 1.0);
    QCOMPARE(lines.first()[0].mean, 5.0);
    const LinePoint &seen = lines.first()[4321 / 50];
    QCOMPARE(seen.highest, 900.0);
    QCOMPARE(seen.lowest, -7.0);
    QCOMPARE(seen.mean, (48 * 5.0 + 900 - 7) / 50);
}

void tst_Figures::line_withGaps_endsAtThem()
{
    const auto lines = chartLines({gap(), 1, 2, gap(), 3, gap()}, {60, 2});
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], (QList<LinePoint>{{15, 1, 1, 1}, {25, 2, 2, 2}}));
    QCOMPARE(lines[1], (QList<LinePoint>{{45, 3, 3, 3}}));
    QVERIFY(chartLines({}, {60, 2}).isEmpty());
}

void tst_Figures::bars_areMeansOverRoundSpans()
{
    ChartData data;
    data.kind = ChartKind::Stack;
    data.step = 5;
    data.first = begin().addSecs(55);
    data.series = {{u"Text"_s, {1, 3, 8, gap(), 4, 4, 4, 4}}};
    const ChartData few = coarser(data, 4);
    QCOMPARE(few.step, 10);
    QCOMPARE(few.first, begin().addSecs(60)); // 55 and 60
    QCOMPARE(few.series.first().values, (QList<double>{2, 8, 4, 4}));
    QCOMPARE(coarser(data, 100).step, 5);
    ChartData nothing = data;
    nothing.series.first().values = QList<double>(8, gap());
    QVERIFY(coarser(nothing, 4).isEmpty());
}

void tst_Figures::samples_joinThoseThatAreThere()
{
    FigureSeries series;
    QVERIFY(!series.add(figures(begin(), 1))); // nothing is known of its span
    series.begin(15, figures(begin(), 170));
    QCOMPARE(series.count(), 180);
    const QDateTime last = begin().addSecs(169 * 5);
    QCOMPARE(series.last(), last);
    QCOMPARE(series.endOf(179), last);
    QVERIFY(std::isnan(series.values(Figure::Requests).at(9)));
    QVERIFY(!series.at(9));
    QCOMPARE(series.values(Figure::Requests).at(10), 10.0);
    QVERIFY(series.add(figures({}, 0)));
    QCOMPARE(series.last(), last);
    QVERIFY(series.add(figures(last.addMSecs(5040), 20))); // not to the millisecond
    QCOMPARE(series.count(), 180);
    QCOMPARE(series.values(Figure::Requests).first(), 20.0); // ten of them are too old
    QCOMPARE(series.values(Figure::Requests).last(), 29.0);
}

void tst_Figures::samples_afterARestart_leaveAGap()
{
    FigureSeries series;
    series.begin(15, figures(begin(), 100));
    Figures later = figures(series.last().addSecs(62), 3); // ends at other moments than before
    later.now.startedAt = series.last().addSecs(57);
    QVERIFY(series.add(later));
    const auto values = series.values(Figure::Requests);
    QCOMPARE(values.mid(177), (QList<double>{10, 11, 12}));
    for (int at = 166; at < 177; ++at)
        QVERIFY(std::isnan(values.at(at)));
    QCOMPARE(values.at(165), 109.0);
    QCOMPARE(series.endOf(177), later.from);
    // So soon that there is no gap.
    QVERIFY(series.add(figures(series.last().addSecs(1), 1)));
    QCOMPARE(series.values(Figure::Requests).mid(178), (QList<double>{12, 10}));
    // A clock set ahead by ten years.
    QVERIFY(series.add(figures(series.last().addYears(10), 1)));
    QCOMPARE(series.values(Figure::Requests).last(), 10.0);
    QVERIFY(std::isnan(series.values(Figure::Requests).at(178)));
}

void tst_Figures::samples_thatDoNotFollow_areRefused_data()
{
    QTest::addColumn<Figures>("wrong");
    QTest::newRow("a clock set back") << figures(begin().addSecs(-3600), 3);
    QTest::newRow("there already") << figures(begin().addSecs(45), 3);
    QTest::newRow("of another step") << figures(begin().addSecs(60), 3, 60);
}

void tst_Figures::samples_thatDoNotFollow_areRefused()
{
    QFETCH(Figures, wrong);
    FigureSeries series;
    series.begin(15, figures(begin(), 10));
    const auto before = series.values(Figure::Requests);
    QVERIFY(!series.add(wrong));
    QCOMPARE(series.values(Figure::Requests).last(), before.last());
    QCOMPARE(series.last(), begin().addSecs(45));
}

void tst_Figures::file_hasNothingWhereNothingWasMeasured()
{
    FigureSeries series;
    series.begin(15, figures(begin(), 2));
    const QList<QByteArray> lines = FigureCharts::csv(series).split('\n');
    QCOMPARE(lines.size(), 4); // the names, two of them, and the end
    QVERIFY(lines[0].startsWith("time,connections,online,requests,refused,text"));
    QCOMPARE(lines[1].trimmed(), "2026-11-27T10:00:00Z,0,0,10,0,0,0,0,0,4.50,,,0.0000");
}

void tst_Figures::table_keepsItsPlaceWhileTimeGoesOn()
{
    FigureSeries series;
    series.begin(15, figures(begin(), 170));
    SeriesModel model;
    model.setData(FigureCharts::requests(series));
    QCOMPARE(model.rowCount(), 170); // and no row for the time before
    const QPersistentModelIndex read = model.index(3, 1);
    const QString words = read.data().toString();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QVERIFY(series.add(figures(series.last().addSecs(5), 20)));
    model.setData(FigureCharts::requests(series));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.rowCount(), 180);
    QCOMPARE(read.row(), 23);
    QCOMPARE(read.data().toString(), words);
    QCOMPARE(model.index(0, 1).data().toString(), u"5.8"_s); // 29 in five seconds
    model.setData(FigureCharts::requests({}));
    QCOMPARE(model.rowCount(), 0);
}

// Nobody wrote for long, and then somebody again.
void tst_Figures::table_ofWhatIsNewerThanAllBefore_beginsAnew()
{
    const double none = qQNaN();
    ChartData data;
    data.step = 5;
    data.first = begin();
    data.series = {{u"p50"_s, {7, none, none, none}}};
    SeriesModel model;
    model.setData(data);
    QCOMPARE(model.rowCount(), 4);
    data.first = begin().addSecs(15);
    data.series = {{u"p50"_s, {none, none, none, 9}}};
    model.setData(data);
    QCOMPARE(model.rowCount(), 1);
}

void tst_Figures::feed_asksOnlyForWhatIsNew()
{
    SignedIn device;
    FigureFeed &feed = feedOf(device);
    answer(device, figures(begin(), 3));
    feed.setWatched(true);
    QTRY_VERIFY(feed.isThere());
    QVERIFY(!asked(device).first().contains(u"after"_s));
    QCOMPARE(asked(device).first().value("minutes"_L1).toInt(), 60);
    answer(device, figures(begin().addSecs(15), 1));
    device.timers.advance(FigureFeed::pause);
    QTRY_COMPARE(feed.series().last(), begin().addSecs(15));
    QCOMPARE(asked(device).last().value("after"_L1).toString(), u"2026-11-27T10:00:10.000Z"_s);
    device.server.refusals.insert(u"admin.figures"_s, makeError(Reason::ServerBusy));
    device.timers.advance(FigureFeed::pause);
    QTRY_VERIFY(feed.error());
    QVERIFY(!feed.series().isEmpty()); // what is there stays
    device.server.refusals.clear();
    answer(device, figures(begin().addSecs(20), 1));
    device.timers.advance(FigureFeed::pause);
    QTRY_VERIFY(!feed.error());
    QCOMPARE(feed.series().last(), begin().addSecs(20));
}

void tst_Figures::feed_asksNothingWhileNobodyLooks()
{
    SignedIn device;
    FigureFeed &feed = feedOf(device);
    answer(device, figures(begin(), 3));
    feed.setPaused(true);
    wait(device);
    QVERIFY(asked(device).isEmpty());
    feed.setWatched(true);
    QTRY_VERIFY(feed.isThere()); // once, or there would be nothing to look at
    answer(device, figures({}, 0));
    wait(device);
    QCOMPARE(asked(device).size(), 1);
    feed.setPaused(false);
    QTRY_COMPARE(asked(device).size(), 2);
    feed.setWatched(false);
    wait(device);
    QCOMPARE(asked(device).size(), 2);
}

void tst_Figures::feed_ofAClockSetBack_asksForAll()
{
    SignedIn device;
    FigureFeed &feed = feedOf(device);
    answer(device, figures(begin(), 3));
    feed.setWatched(true);
    QTRY_VERIFY(feed.isThere());
    answer(device, figures({}, 0)); // none is later than those that are here
    for (int turn = 0; turn < 5; ++turn) {
        const auto before = asked(device).size();
        device.timers.advance(FigureFeed::pause);
        QTRY_COMPARE(asked(device).size(), before + 1);
        QCoreApplication::processEvents();
    }
    answer(device, figures(begin().addSecs(-3600), 2));
    device.timers.advance(FigureFeed::pause);
    QTRY_COMPARE(feed.series().last(), begin().addSecs(-3595));
    QVERIFY(!asked(device).last().contains(u"after"_s));
}

void tst_Figures::feed_ofAnotherSpan_keepsWhatIsThereUntilItComes()
{
    SignedIn device;
    FigureFeed &feed = feedOf(device);
    answer(device, figures(begin(), 3));
    feed.setWatched(true);
    QTRY_VERIFY(feed.isThere());
    answer(device, figures(begin(), 3, 60));
    feed.setMinutes(360);
    QCOMPARE(feed.series().step(), 5);
    QTRY_COMPARE(feed.series().step(), 60);
    QCOMPARE(feed.series().count(), 360);
    QVERIFY(!asked(device).last().contains(u"after"_s));
    QCOMPARE(asked(device).last().value("minutes"_L1).toInt(), 360);
    device.session->signOut();
    QTRY_VERIFY(!feed.isThere());
}

QTEST_GUILESS_MAIN(tst_Figures)
#include "tst_figures.moc"
