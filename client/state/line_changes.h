// Shows in lines what is on its way to the server, as if it had happened.
#pragma once

#include "client/state/change.h"
#include "client/state/line.h"

namespace chatoyant::client {

struct ChangesShown
{
    const QList<Change> &changes;
    UserId me;
    bool isHeld = false; // they wait for longer than a moment
};

// Refused changes are not shown but for their reason.
void applyChanges(QList<Line> &lines, const ChangesShown &shown);
void applyChanges(Line &line, const ChangesShown &shown);

} // namespace chatoyant::client
