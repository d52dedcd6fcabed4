// The server's figures, asked for again and again while somebody looks at them.
#pragma once

#include "client/net/admin_api.h"
#include "client/net/figure_query.h"
#include "client/net/timers.h"
#include "client/state/figure_series.h"

namespace chatoyant {
class Clock;
}

namespace chatoyant::client {

struct Environment;

// Only samples that are new travel. What came last stays, until forget().
class FigureFeed final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds pause{5};

    FigureFeed(RpcChannel &channel, const Environment &environment, QObject *parent = nullptr);

    int minutes() const { return m_minutes; }
    // What is there stays until the answer comes.
    void setMinutes(int minutes);
    // Somebody looks, and the server can be reached.
    void setWatched(bool isWatched);
    bool isPaused() const { return m_isPaused; }
    void setPaused(bool isPaused);
    // At once.
    void refresh();
    void forget();

    bool isThere() const { return m_askedAt.isValid(); }
    QDateTime askedAt() const { return m_askedAt; } // UTC: when the last answer came
    const FigureSeries &series() const { return m_series; }
    const FiguresNow &now() const { return m_now; }
    const std::optional<Figures::MoodBins> &moods() const { return m_moods; }
    // Why the last question was not answered.
    const std::optional<Error> &error() const { return m_error; }

signals:
    void changed();

private:
    bool isGoingOn() const { return m_isWatched && !m_isPaused; }
    FigureQuery query() const;
    void ask();
    void take(const Figures &figures, bool isWhole);
    bool isStale() const;

    AdminApi m_api;
    const Clock &m_clock;
    Timers &m_timers;
    Alarm m_alarm;
    FigureSeries m_series;
    FiguresNow m_now;
    std::optional<Figures::MoodBins> m_moods;
    std::optional<Error> m_error;
    QDateTime m_askedAt;
    std::chrono::milliseconds m_freshAt{0}; // when samples came last
    int m_minutes = 60;
    int m_turn = 0; // of the question that waits; answers to earlier ones are passed over
    bool m_isAsking = false;
    bool m_isWatched = false;
    bool m_isPaused = false;
};

} // namespace chatoyant::client
