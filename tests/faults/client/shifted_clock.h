// A clock that goes wrong when it is told to.
#pragma once

#include "common/base/clock.h"

namespace chatoyant::faults {

class ShiftedClock final : public Clock
{
public:
    QDateTime now() const override { return m_clock.now().addSecs(m_seconds); }
    void shift(qint64 seconds) { m_seconds = seconds; }

private:
    SystemClock m_clock;
    qint64 m_seconds = 0;
};

} // namespace chatoyant::faults
