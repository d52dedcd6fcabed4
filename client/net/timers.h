// Calls back later, so that tests can say when later is.
#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace chatoyant::client {

class Timers
{
public:
    virtual ~Timers() = default;
    // Once, after the delay, unless the context is gone by then.
    virtual void
    after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) = 0;
};

class SystemTimers final : public Timers
{
public:
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
