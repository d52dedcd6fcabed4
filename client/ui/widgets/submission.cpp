#include "client/ui/widgets/submission.h"

#include "client/ui/widgets/buttons.h"

#include <QPushButton>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds beat{1};

// 2:05
QString shownTime(std::chrono::milliseconds left)
{
    constexpr int minute = 60;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    return u"%1:%2"_s.arg(seconds / minute).arg(seconds % minute, 2, 10, QChar(u'0'));
}

} // namespace

Submission::Submission(QPushButton *button, const Environment &environment)
    : QObject(button)
    , m_button(button)
    , m_environment(environment)
    , m_alarm(environment.timers)
    , m_usual(button->text())
    , m_busy(button->text())
{
    connect(&m_alarm, &Alarm::rang, this, &Submission::tick);
    refresh();
}

void Submission::setWords(const QString &usual, const QString &busy)
{
    m_usual = usual;
    m_busy = busy;
    refresh();
}

void Submission::setReady(bool isReady)
{
    m_isReady = isReady;
    refresh();
}

void Submission::begin()
{
    m_isBusy = true;
    refresh();
}

void Submission::end()
{
    m_isBusy = false;
    refresh();
}

void Submission::refuse(const Error &error)
{
    m_isBusy = false;
    if (error.reason == Reason::RateLimited && error.retryAfterMs) {
        m_waitEnds =
            m_environment.timers.elapsed() + std::chrono::milliseconds(*error.retryAfterMs);
        m_alarm.start(std::min<std::chrono::milliseconds>(
            beat, std::chrono::milliseconds(*error.retryAfterMs)));
    }
    refresh();
}

void Submission::tick()
{
    const auto left = m_waitEnds - m_environment.timers.elapsed();
    if (left > std::chrono::milliseconds(0))
        m_alarm.start(std::min<std::chrono::milliseconds>(beat, left));
    refresh();
    if (!m_alarm.isActive())
        emit waited();
}

void Submission::refresh()
{
    const bool isWaiting = m_alarm.isActive();
    setUsable(*m_button, m_isReady && !m_isBusy && !isWaiting);
    if (isWaiting)
        //: A button that counts down: "Try again in 0:28".
        m_button->setText(
            tr("Try again in %1").arg(shownTime(m_waitEnds - m_environment.timers.elapsed())));
    else
        m_button->setText(m_isBusy ? m_busy : m_usual);
}

} // namespace chatoyant::client
