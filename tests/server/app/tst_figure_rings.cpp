// How the server does, for administrators: by the test's clock, as JSON, and from a real server.
#include "common/protocol/figure_messages.h"
#include "common/protocol/json.h"
#include "server/net/figure_rings.h"
#include "tests/server/app/wire_people.h"
#include "tests/support/common/fake_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <numeric>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using BucketCounts = QMap<int, int>; // by bucket

Q_DECLARE_METATYPE(std::optional<double>)

// A server that has counted this much, two seconds after noon; four processors.
struct CountingServer
{
    FigureReading reading()
    {
        counted.at = clock.now();
        return counted;
    }
    void sent(MessageContent content, quint64 count)
    {
        counted.totals.messages[size_t(content)] += count;
    }
    // So many in the bucket that ends at this border.
    void delivered(size_t bucket, quint64 count)
    {
        counted.totals.delivery.counts[bucket] += count;
    }
    void pass(qint64 milliseconds)
    {
        clock.advance(milliseconds);
        rings.take(reading());
    }
    // As they arrive: rounded.
    Figures figures(std::chrono::minutes length = 60min, const QDateTime &after = {})
    {
        return json::toFigures(json::fromFigures(rings.figures({length, after}, reading())))
            .value();
    }

    FakeClock clock;
    FigureReading counted;
    FigureRings rings{(clock.advance(2'000), reading()), 4};
};

class tst_FigureRings : public QObject
{
    Q_OBJECT

private slots:
    void quantile_isThatOfPrometheus_data();
    void quantile_isThatOfPrometheus();
    void sample_hasWhatCameWithinIt();
    void samples_thatEndedUnnoticed_shareEvenly();
    void samples_areKeptForAnHourAndADay();
    void samples_afterAMoment_areTheNewerOnes();
    void clock_setBack_beginsAnew();
    void now_isTheLastMinute();
    void moods_ofNobody_areAbsent();
    void json_keepsEverything();
    void json_thatIsNoAnswer_isRefused_data();
    void json_thatIsNoAnswer_isRefused();
    void wire_answersAdministratorsOnly();
    void wire_countsWhatIsSent();

private:
    std::optional<Figures> asked(const QJsonObject &params = {})
    {
        return json::toFigures(m_ada->call(u"admin.figures"_s, params));
    }
    qint64 textsIn(const std::optional<Figures> &figures) const
    {
        const auto samples = figures ? figures->samples : QList<FigureSample>();
        return std::accumulate(samples.begin(), samples.end(), qint64(0),
                               [](qint64 sum, const FigureSample &one) { return sum + one.text; });
    }
    static Figures someFigures();

    WirePeople m_people;
    std::unique_ptr<RpcClient> m_ada;
};

void tst_FigureRings::quantile_isThatOfPrometheus_data()
{
    QTest::addColumn<BucketCounts>("counts");
    QTest::addColumn<double>("share");
    QTest::addColumn<std::optional<double>>("seconds");
    const auto row = [](const char *name, const BucketCounts &counts, double share,
                        std::optional<double> seconds) {
        QTest::newRow(name) << counts << share << seconds;
    };
    row("none", {}, 0.95, std::nullopt);
    row("first bucket begins at 0", {{0, 4}}, 0.5, 0.00025);
    row("on a border", {{4, 10}, {5, 10}}, 0.5, 0.01);
    row("within a bucket", {{4, 10}, {5, 10}}, 0.95, 0.019);
    row("over empty buckets", {{1, 1}, {7, 1}}, 0.75, 0.075);
    row("all alike", {{7, 100}}, 0.99, 0.0995);
    row("beyond the last border", {{12, 3}}, 0.5, 2.5);
    row("one in a hundred beyond", {{4, 99}, {12, 1}}, 0.5, 0.005 + 0.005 * 50 / 99);
}

void tst_FigureRings::quantile_isThatOfPrometheus()
{
    QFETCH(const BucketCounts, counts);
    QFETCH(const double, share);
    QFETCH(const std::optional<double>, seconds);
    DelayCounts delays;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        delays.counts[size_t(each.key())] = quint64(each.value());
    const auto found = delays.quantile(share);
    QCOMPARE(found.has_value(), seconds.has_value());
    QCOMPARE(found.value_or(0), seconds.value_or(0));
}

void tst_FigureRings::sample_hasWhatCameWithinIt()
{
    CountingServer at;
    QVERIFY(at.figures().samples.isEmpty());
    at.counted.totals.requests = 100;
    at.pass(2'900); // 12:00:04.9
    QVERIFY(at.figures().samples.isEmpty());
    at.counted.connections = 7;
    at.counted.online = 5;
    at.pass(400); // 12:00:05.3
    at.counted.totals.requests = 140;
    at.counted.totals.faults = 3;
    at.sent(MessageContent::Text, 20);
    at.sent(MessageContent::Files, 4);
    at.sent(MessageContent::Voice, 2);
    at.sent(MessageContent::Other, 1);
    at.delivered(4, 10); // 5 to 10 ms
    at.delivered(5, 10); // 10 to 20 ms
    at.counted.processorSeconds = 2;
    at.pass(5'000); // 12:00:10.3

    const Figures figures = at.figures();
    QCOMPARE(figures.step, 5);
    QCOMPARE(figures.from, QDateTime({2026, 1, 31}, {12, 0, 5}, Qt::UTC));
    QCOMPARE(figures.samples.size(), 2);
    FigureSample first;
    first.connections = 7;
    first.online = 5;
    first.requests = 100;
    QCOMPARE(figures.samples[0], first);
    const FigureSample second{7, 5, 40, 3, 20, 4, 2, 1, 10, 19, 19.8, 0.1}; // 2 s of 5 s on four
    QCOMPARE(figures.samples[1], second);
    QCOMPARE(second.messages(), 27);
}

void tst_FigureRings::samples_thatEndedUnnoticed_shareEvenly()
{
    CountingServer at;
    at.pass(3'000); // 12:00:05
    at.counted.totals.requests = 10;
    at.delivered(7, 100);
    at.pass(15'200); // 12:00:20.2
    const Figures figures = at.figures();
    QCOMPARE(figures.samples.size(), 4);
    QCOMPARE(figures.samples[1].requests, 3);
    QCOMPARE(figures.samples[2].requests, 3);
    QCOMPARE(figures.samples[3].requests, 4);
    QCOMPARE(figures.samples[1].p99, 99.5);
    QCOMPARE(figures.endOf(3), QDateTime({2026, 1, 31}, {12, 0, 20}, Qt::UTC));
}

void tst_FigureRings::samples_areKeptForAnHourAndADay()
{
    CountingServer at;
    constexpr int seconds = 25 * 3600;
    for (int passed = 0; passed < seconds; ++passed) {
        ++at.counted.totals.requests;
        at.pass(1'000);
    }
    const Figures hour = at.figures(60min);
    QCOMPARE(hour.step, 5);
    QCOMPARE(hour.samples.size(), 720);
    QCOMPARE(hour.samples.first().requests, 5);
    QCOMPARE(at.figures(5min).samples.size(), 60);
    const Figures day = at.figures(1440min);
    QCOMPARE(day.step, 60);
    QCOMPARE(day.samples.size(), 1440);
    QCOMPARE(day.samples.first().requests, 60);
    QCOMPARE(day.endOf(1439), QDateTime({2026, 2, 1}, {13, 0}, Qt::UTC));
    QCOMPARE(at.figures(61min).samples.size(), 61);
}

void tst_FigureRings::samples_afterAMoment_areTheNewerOnes()
{
    CountingServer at;
    for (int step = 0; step < 10; ++step)
        at.pass(5'000); // to 12:00:52
    const Figures all = at.figures();
    QCOMPARE(all.samples.size(), 10);
    const QDateTime eighth = all.endOf(7);
    const Figures newer = at.figures(60min, eighth);
    QCOMPARE(newer.samples.size(), 2);
    QCOMPARE(newer.from, all.endOf(8));
    QCOMPARE(at.figures(60min, eighth.addMSecs(-1)).samples.size(), 3);
    QCOMPARE(at.figures(60min, eighth.addMSecs(1)).samples.size(), 2);
    QCOMPARE(at.figures(60min, all.endOf(9)).samples.size(), 0);
    QCOMPARE(at.figures(60min, all.endOf(9).addYears(3)).samples.size(), 0);
    QCOMPARE(at.figures(60min, all.from.addYears(-3)).samples.size(), 10);
}

void tst_FigureRings::clock_setBack_beginsAnew()
{
    CountingServer at;
    for (int step = 0; step < 10; ++step)
        at.pass(5'000);
    at.pass(-20'000); // a little: samples wait
    QCOMPARE(at.figures().samples.size(), 10);
    at.pass(25'000);
    QCOMPARE(at.figures().samples.size(), 11);
    at.sent(MessageContent::Text, 600);
    at.pass(-3'600'000);
    QVERIFY(at.figures().samples.isEmpty());
    QCOMPARE(at.figures().now.messagesPerSecond, 0.0); // and not all of them in no time
    at.counted.totals.requests += 6;
    at.pass(5'000);
    QCOMPARE(at.figures().samples.size(), 1);
    QCOMPARE(at.figures().samples[0].requests, 6);
    at.pass(7'200'000); // ahead by more than what is kept
    QVERIFY(at.figures().samples.isEmpty());
}

void tst_FigureRings::now_isTheLastMinute()
{
    CountingServer at;
    QCOMPARE(at.figures().now.p95, std::nullopt);
    QCOMPARE(at.figures().now.errorShare, std::nullopt);
    at.sent(MessageContent::Text, 1'000'000);
    at.counted.totals.requests = 1'000'000;
    at.delivered(12, 1'000'000);
    for (int step = 0; step < 13; ++step)
        at.pass(5'000); // over a minute ago
    at.clock.advance(5'000);
    at.sent(MessageContent::Text, 90);
    at.sent(MessageContent::Voice, 30);
    at.counted.totals.requests += 200;
    at.counted.totals.faults += 1;
    at.delivered(5, 100);
    at.counted.processorSeconds += 24;
    at.counted.connections = 9;
    at.counted.online = 8;
    const FiguresNow now = at.figures().now;
    QCOMPARE(now.online, 8);
    QCOMPARE(now.connections, 9);
    QCOMPARE(now.messagesPerSecond, 2.0);
    QCOMPARE(now.p95, 19.5);
    QCOMPARE(now.errorShare, 0.005);
    QCOMPARE(now.utilisation, 0.1);
    QCOMPARE(now.startedAt, QDateTime({2026, 1, 31}, {12, 0, 2}, Qt::UTC));
}

void tst_FigureRings::moods_ofNobody_areAbsent()
{
    CountingServer at;
    QVERIFY(!at.figures().moods);
    at.counted.totals.scores[0] = 2;
    at.counted.totals.scores[19] = 3;
    const auto moods = at.figures().moods;
    QVERIFY(moods);
    QCOMPARE(moods->front(), 2);
    QCOMPARE(moods->back(), 3);
}

Figures tst_FigureRings::someFigures()
{
    const QDateTime noon({2026, 1, 31}, {12, 0}, Qt::UTC);
    Figures figures;
    figures.step = 5;
    figures.from = noon;
    figures.now = {412, 430, 38.25, 41.5, 0.0002, 0.125, 123'456'789, noon.addDays(-1), noon};
    figures.samples = {{7, 5, 40, 3, 20, 4, 2, 1, 10, 19.25, 19.8, 0.1}, {}};
    figures.moods.emplace();
    figures.moods->at(3) = 17;
    return figures;
}

void tst_FigureRings::json_keepsEverything()
{
    const Figures figures = someFigures();
    QCOMPARE(json::toFigures(json::fromFigures(figures)), figures);
    Figures none;
    none.step = 60;
    none.now.startedAt = figures.now.startedAt;
    QCOMPARE(json::toFigures(json::fromFigures(none)), none);
    none.from = figures.from;
    none.samples = QList<FigureSample>(1440);
    QCOMPARE(json::toFigures(json::fromFigures(none)), none);
    none.samples.append(FigureSample());
    QVERIFY(!json::toFigures(json::fromFigures(none)));
}

void tst_FigureRings::json_thatIsNoAnswer_isRefused_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *part, const char *field,
                        const QJsonValue &value) {
        QTest::newRow(name) << QString::fromLatin1(part) << QString::fromLatin1(field) << value;
    };
    row("endless step", "", "step", 1e300);
    row("no samples", "", "samples", QJsonValue());
    row("no beginning", "", "from", u"noon"_s);
    row("shorter column", "samples", "text", QJsonArray{1});
    row("longer column", "samples", "p95", QJsonArray{1, 2, 3});
    row("no column", "samples", "utilisation", QJsonValue());
    row("column of texts", "samples", "voice", QJsonArray{u"1"_s, u"2"_s});
    row("column of halves", "samples", "files", QJsonArray{0.5, 1});
    row("fewer than none", "samples", "online", QJsonArray{-1, 1});
    row("nothing counted", "samples", "requests", QJsonArray{QJsonValue(), 1});
    row("more than all", "samples", "utilisation", QJsonArray{0.5, 1.5});
    row("never started", "now", "startedAt", QJsonValue());
    row("moods of no bins", "", "moods", QJsonObject());
    row("too few bins", "", "moods", QJsonObject{{u"bins"_s, QJsonArray{1, 2}}});
}

void tst_FigureRings::json_thatIsNoAnswer_isRefused()
{
    QFETCH(const QString, part);
    QFETCH(const QString, name);
    QFETCH(const QJsonValue, value);
    QJsonObject answer = json::fromFigures(someFigures());
    QJsonObject changed = part.isEmpty() ? answer : answer.value(part).toObject();
    changed.insert(name, value);
    if (part.isEmpty())
        answer = changed;
    else
        answer.insert(part, changed);
    QVERIFY(!json::toFigures(answer));
}

void tst_FigureRings::wire_answersAdministratorsOnly()
{
    QVERIFY2(m_people.start(), m_people.server().log().constData());
    const QString name = m_people.fresh(u"ada"_s);
    m_ada = std::make_unique<RpcClient>();
    QVERIFY(m_ada->open(m_people.server().webSocketUrl()));
    QCOMPARE(m_ada->refusal(u"admin.figures"_s), u"session.not_signed_in"_s);
    QVERIFY(m_ada->signUp(name));
    QCOMPARE(m_ada->refusal(u"admin.figures"_s), u"admin.only"_s);
    const QString data = m_people.server().dataFolder();
    QCOMPARE(TestServer::run({u"user"_s, u"role"_s, name, u"admin"_s, u"--data"_s, data}).code, 0);
    QTRY_COMPARE(m_ada->refusal(u"admin.figures"_s), QString());
    for (const QJsonObject &bad :
         {QJsonObject{{u"minutes"_s, 4}}, QJsonObject{{u"minutes"_s, 1441}},
          QJsonObject{{u"after"_s, u"yesterday"_s}}})
        QCOMPARE(m_ada->refusal(u"admin.figures"_s, bad), u"rpc.invalid_field"_s);
    QCOMPARE(asked({{u"minutes"_s, 1440}})->step, 60);
}

void tst_FigureRings::wire_countsWhatIsSent()
{
    const auto ben = m_people.person(u"ben"_s);
    QVERIFY(m_ada && ben && befriend(*m_ada, *ben));
    const QString chat = directChat(*m_ada, *ben);
    QVERIFY(!asked()->now.backupAt.isValid());
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
        QVERIFY(sendText(*ben, chat, text) > 0);
    const auto now = asked()->now;
    QCOMPARE(now.online, 2);
    QCOMPARE(now.connections, 2);
    QVERIFY(now.messagesPerSecond > 0);
    QVERIFY(now.memory > 0);
    QCOMPARE(now.errorShare, 0.0); // who is refused by the rules is no fault of the server
    QTRY_COMPARE_WITH_TIMEOUT(textsIn(asked()), 3, 60'000);
    const auto all = asked();
    QVERIFY(!all->moods); // two people
    const QDateTime last = all->endOf(all->samples.size() - 1);
    const auto newer = asked({{u"after"_s, json::timeToText(last)}});
    QVERIFY(newer->samples.isEmpty() || newer->from > last);
    QCOMPARE(textsIn(newer), 0);
    const QDateTime before = all->from.addMSecs(-1);
    QCOMPARE(asked({{u"after"_s, json::timeToText(before)}})->from, all->from);

    const QString folder = m_people.server().dataFolder();
    const auto made = TestServer::run(
        {u"backup"_s, u"create"_s, folder + u"-backups"_s, u"--data"_s, folder, u"--json"_s});
    QCOMPARE(made.code, 0);
    const QJsonObject backup = QJsonDocument::fromJson(made.output).object();
    QCOMPARE(json::timeToText(asked()->now.backupAt),
             json::timeToText(json::timeFromText(backup.value("madeAt"_L1).toString())));
}

QTEST_GUILESS_MAIN(tst_FigureRings)
#include "tst_figure_rings.moc"
