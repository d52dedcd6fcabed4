// What a form's main button says and allows: ready or not, busy, or counting down after a refusal.
#pragma once

#include "client/state/environment.h"

#include <QObject>

class QPushButton;

namespace chatoyant::client {

// What was typed stays as it is throughout.
class Submission final : public QObject
{
    Q_OBJECT

public:
    // Lives as long as the button.
    Submission(QPushButton *button, const Environment &environment);

    // "Sign in", "Signing in…"
    void setWords(const QString &usual, const QString &busy);
    // Whether the form is complete.
    void setReady(bool isReady);
    // Asked; until then it is not asked again.
    void begin();
    // Answered.
    void end();
    // Answered with that; where the server says how long to wait, the button waits.
    void refuse(const Error &error);
    bool isBusy() const { return m_isBusy; }
    bool isWaiting() const { return m_alarm.isActive(); }

signals:
    // The time is over: what was said about it holds no longer.
    void waited();

private:
    void tick();
    void refresh();

    QPushButton *m_button;
    const Environment &m_environment;
    Alarm m_alarm;
    std::chrono::milliseconds m_waitEnds{0}; // in Timers::elapsed()
    QString m_usual;
    QString m_busy;
    bool m_isReady = false;
    bool m_isBusy = false;
};

} // namespace chatoyant::client
