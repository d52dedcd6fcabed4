// When nothing notifies, by the clock on the wall.
#pragma once

#include <QDateTime>

namespace chatoyant::client {

struct QuietHours
{
    bool isOn = false;
    QTime from{22, 0};
    QTime until{7, 0};      // of the next day, unless it is later than from
    bool isWeekend = false; // Saturdays and Sundays as well, as a whole

    bool contains(const QDateTime &local) const
    {
        if (!isOn)
            return false;
        if (isWeekend && local.date().dayOfWeek() >= Qt::Saturday)
            return true;
        const QTime time = local.time();
        return from < until ? time >= from && time < until : time >= from || time < until;
    }
};

} // namespace chatoyant::client
