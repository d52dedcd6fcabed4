// Whether somebody sits before this program, as far as keys and the mouse tell.
#pragma once

#include "common/base/clock.h"

#include <QObject>
#include <QPointF>

#include <chrono>

namespace chatoyant::client {

class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds idleAfter{60};

    explicit IdleWatch(const Clock &clock, QObject *parent);

    // Nothing was touched for longer than that.
    bool isIdle() const;

signals:
    // The first key, or move of the mouse, after that.
    void returned();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isSignOfLife(const QEvent &event);
    void note();

    const Clock &m_clock;
    QDateTime m_last;
    QPointF m_pointer;
};

} // namespace chatoyant::client
