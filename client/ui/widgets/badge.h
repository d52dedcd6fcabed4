// The number of unread messages as a small filled pill.
#pragma once

#include "client/theme/theme.h"

#include <QPointF>
#include <QSizeF>

namespace chatoyant::client {

// "99+" is the most it says.
QString badgeText(int count);
QSizeF badgeSize(int count, const Theme &theme);
// Centred below the point.
void paintBadge(QPainter &painter, const QPointF &top, int count, bool isMuted, const Theme &theme);
// The same with other words: "@".
void paintBadge(QPainter &painter,
                const QRectF &box,
                const QString &text,
                const QColor &fill,
                const Theme &theme);

} // namespace chatoyant::client
