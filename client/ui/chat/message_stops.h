// What Tab comes to within a message: whatever a click there does something with.
#pragma once

#include "client/ui/chat/bubble_layout.h"

namespace chatoyant::client {

struct MessageStop
{
    QRectF box;    // relative to the row's corner
    QPointF point; // where a click does it
    QString name;  // for screen readers
};

// From top to bottom, links and people in the order of the text.
QList<MessageStop> stopsOf(const BubbleLayout &layout);

} // namespace chatoyant::client
