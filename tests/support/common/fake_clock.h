// A clock that stands still until a test moves it.
#pragma once

#include "common/base/clock.h"

namespace chatoyant {

class FakeClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }

    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }
    void set(const QDateTime &now) { m_now = now.toUTC(); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
};

} // namespace chatoyant
