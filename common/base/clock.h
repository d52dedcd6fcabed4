// Where the time comes from, so that tests can set it.
#pragma once

#include <QDateTime>

namespace chatoyant {

class Clock
{
public:
    virtual ~Clock() = default;
    // UTC, to the millisecond.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace chatoyant
