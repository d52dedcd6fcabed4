// Timers that stand still until a test moves its clock.
#pragma once

#include "client/net/timers.h"
#include "tests/support/common/fake_clock.h"

#include <QList>
#include <QPointer>

namespace chatoyant::client {

class FakeTimers final : public Timers
{
public:
    explicit FakeTimers(FakeClock &clock)
        : m_clock(clock)
    {}

    std::chrono::milliseconds elapsed() const override
    {
        return std::chrono::milliseconds(m_clock.now().toMSecsSinceEpoch());
    }

    void after(std::chrono::milliseconds delay,
               QObject *context,
               std::function<void()> callback) override
    {
        m_waiting.append({m_clock.now().addMSecs(delay.count()), context, std::move(callback)});
    }

    // Calls back everything that is due on the way, each at its own time.
    void advance(std::chrono::milliseconds time)
    {
        const QDateTime end = m_clock.now().addMSecs(time.count());
        for (qsizetype next = nextDue(end); next >= 0; next = nextDue(end)) {
            const Waiting waiting = m_waiting.takeAt(next);
            m_clock.set(std::max(m_clock.now(), waiting.due));
            if (waiting.context)
                waiting.callback();
        }
        m_clock.set(end);
    }

private:
    struct Waiting
    {
        QDateTime due;
        QPointer<QObject> context;
        std::function<void()> callback;
    };

    qsizetype nextDue(const QDateTime &end) const
    {
        qsizetype found = -1;
        for (qsizetype at = 0; at < m_waiting.size(); ++at) {
            const bool isEarlier = found < 0 || m_waiting[at].due < m_waiting[found].due;
            if (m_waiting[at].due <= end && isEarlier)
                found = at;
        }
        return found;
    }

    FakeClock &m_clock;
    QList<Waiting> m_waiting;
};

} // namespace chatoyant::client
