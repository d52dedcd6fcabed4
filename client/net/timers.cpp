#include "client/net/timers.h"

#include <QTimer>

#include <ctime>

namespace chatoyant::client {

// CLOCK_MONOTONIC, which QElapsedTimer and std::chrono::steady_clock read, stands still while the
// machine sleeps; a server that has heard nothing meanwhile has given the connection up.
std::chrono::milliseconds SystemTimers::elapsed() const
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

void SystemTimers::after(std::chrono::milliseconds delay,
                         QObject *context,
                         std::function<void()> callback)
{
    QTimer::singleShot(delay, context, std::move(callback));
}

Alarm::Alarm(Timers &timers, QObject *parent)
    : QObject(parent)
    , m_timers(timers)
{}

void Alarm::start(std::chrono::milliseconds delay)
{
    m_isActive = true;
    m_timers.after(delay, this, [this, turn = ++m_turn] { ring(turn); });
}

void Alarm::stop()
{
    m_isActive = false;
    ++m_turn;
}

void Alarm::ring(quint64 turn)
{
    if (!m_isActive || turn != m_turn)
        return;
    m_isActive = false;
    emit rang();
}

} // namespace chatoyant::client
