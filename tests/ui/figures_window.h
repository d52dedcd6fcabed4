// The page of the server's figures in a window of its own, with a server that answers what it is
// told.
#pragma once

#include "client/models/figure_words.h"
#include "client/state/figure_feed.h"
#include "client/ui/admin/figures_page.h"
#include "client/ui/charts/chart_card.h"
#include "client/ui/charts/chart_plot.h"
#include "common/protocol/figure_messages.h"
#include "tests/ui/find.h"
#include "tests/ui/looks_test.h"

#include <QScrollArea>
#include <QScrollBar>

#include <cmath>

namespace chatoyant::client {

// An evening that becomes livelier, with an hour's small waves.
inline FigureSample sampleAt(int second)
{
    const double slow = std::sin(second / 700.0);
    const double quick = std::sin(second * 0.37) + std::cos(second * 0.091) * 0.6;
    const double rise = second / 3600.0;
    FigureSample sample;
    sample.connections = qint64(480 + 90 * slow + 60 * rise + 4 * quick);
    sample.online = sample.connections * 3 / 4;
    sample.requests = qint64(600 + 160 * slow + 40 * quick + 200 * rise);
    sample.refused = second % 900 < 30 ? 6 : 0;
    sample.text = qint64(140 + 50 * slow + 20 * quick + 40 * rise);
    sample.files = qint64(24 + 8 * quick);
    sample.voice = qint64(16 + 6 * slow + 4 * quick);
    sample.other = qint64(9 + 3 * quick);
    sample.p50 = 8 + 2 * slow + 0.8 * quick;
    sample.p95 = 38 + 8 * slow + 6 * quick + 10 * rise;
    sample.p99 = 74 + 18 * slow + 15 * quick + (second % 1500 < 60 ? 260 : 0);
    sample.utilisation = 0.22 + 0.07 * slow + 0.02 * quick + 0.05 * rise;
    return sample;
}

// It was started again in between.
inline Figures hourOfFigures()
{
    constexpr int step = 5;
    const QDateTime end = QDateTime::currentDateTimeUtc();
    Figures figures;
    figures.step = step;
    for (int second = 20 * 60; second < 3600; second += step)
        figures.samples.append(sampleAt(second));
    for (int at = 40; at < 60; ++at)
        figures.samples[at].p50 = figures.samples[at].p95 = figures.samples[at].p99 = {};
    figures.from = end.addSecs(-step * (figures.samples.size() - 1));
    figures.now = {
        412, 547, 37.8, 41.0, 0.0002, 0.26, 86'400'000, end.addDays(-3), end.addSecs(-8 * 3600)};
    Figures::MoodBins bins{};
    for (size_t at = 0; at < bins.size(); ++at)
        bins[at] = qint64(1240 * std::exp(-std::pow((double(at) - 11.5) / 4.2, 2))) + 9;
    figures.moods = bins;
    return figures;
}

class FiguresTest : public LooksTest
{
protected:
    void beginFigures()
    {
        qputenv("TZ", "UTC");
        beginTest();
    }

    void endFigures()
    {
        m_frame.reset();
        endLook();
    }

    void open(bool isOnline = true)
    {
        m_frame = std::make_unique<QWidget>();
        m_frame->setProperty("kind", QStringLiteral("surface"));
        m_page = new FiguresPage(m_desk->context, m_frame.get());
        columnIn(m_frame.get(), around(space::large))->addWidget(m_page);
        fit(*m_frame, {980, 760});
        m_frame->show();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
        if (!isOnline)
            return;
        signIn(m_desk->session);
        QTRY_VERIFY(feed().isThere());
    }

    // Null: there is none of that title.
    ChartCard *card(const QString &title) const
    {
        for (ChartCard *card : m_page->findChildren<ChartCard *>()) {
            if (plainWords(card->plot().accessibleName()) == title)
                return card;
        }
        return nullptr;
    }

    static void point(ChartPlot &plot, double share)
    {
        const QPointF at(share * plot.width(), plot.height() / 2.0);
        QMouseEvent move(QEvent::MouseMove, at, plot.mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(&plot, &move);
    }

    FigureFeed &feed() const { return m_desk->session.account().figures(); }
    ChartPlot &plot(const QString &title) const { return card(title)->plot(); }
    QScrollBar &scroll() const { return *m_page->findChild<QScrollArea *>()->verticalScrollBar(); }
    void answer(const Figures &figures)
    {
        m_server->answers[QStringLiteral("admin.figures")] = json::fromFigures(figures);
    }

    std::unique_ptr<QWidget> m_frame;
    FiguresPage *m_page = nullptr;
};

} // namespace chatoyant::client
