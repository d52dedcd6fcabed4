// The mark that says how far one's own message has come: shape first, colour second.
#pragma once

#include "client/state/line.h"
#include "client/theme/theme.h"

class QPainter;
class QRectF;

namespace chatoyant::client {

// False, and draws nothing, where there is no mark: the message is somebody else's.
bool hasTick(Delivery delivery);
// usual: the ink of the text beside it.
void paintTick(QPainter &painter,
               const QRectF &box,
               Delivery delivery,
               const QColor &usual,
               const Theme &theme);

} // namespace chatoyant::client
