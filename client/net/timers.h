// Calls back later, and tells how much time has passed, so that tests can say how much that is.
#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace chatoyant::client {

class Timers
{
public:
    virtual ~Timers() = default;
    // Since some moment, nights on which the machine slept included: no clock on the wall that is
    // set forward or back changes it.
    virtual std::chrono::milliseconds elapsed() const = 0;
    // Once, after the delay, unless the context is gone by then.
    virtual void
    after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) = 0;
};

class SystemTimers final : public Timers
{
public:
    std::chrono::milliseconds elapsed() const override;
    void after(std::chrono::milliseconds delay,
               QObject *context,
               std::function<void()> callback) override;
};

// Rings once after start(); a new start() forgets the one before.
class Alarm final : public QObject
{
    Q_OBJECT

public:
    explicit Alarm(Timers &timers, QObject *parent = nullptr);

    void start(std::chrono::milliseconds delay);
    void stop();
    bool isActive() const { return m_isActive; }

signals:
    void rang();

private:
    void ring(quint64 turn);

    Timers &m_timers;
    quint64 m_turn = 0;
    bool m_isActive = false;
};

} // namespace chatoyant::client
