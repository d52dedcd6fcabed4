// A button that is held down: let go, slid up to lock it, or slid away.
#pragma once

#include <QObject>
#include <QPoint>

namespace chatoyant::client {

class HoldGesture final : public QObject
{
    Q_OBJECT

public:
    static constexpr quint64 click = 250; // ms: whoever lets go sooner has clicked
    static constexpr int lockDistance = 60;
    static constexpr int awayDistance = 120;

    using QObject::QObject;

    // The button was pressed there, at that time of the event.
    void begin(const QPoint &at, quint64 time);
    void end();
    bool isHeld() const { return m_isHeld; }

signals:
    void clicked();
    // Slid up; or nobody can tell any more whether it is held.
    void locked();
    void awayChanged(bool isAway);
    void released(bool isAway);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const QPoint &at);
    void lock();
    void release(quint64 time);

    QPoint m_start;
    quint64 m_since = 0;
    bool m_isHeld = false;
    bool m_isAway = false;
};

} // namespace chatoyant::client
