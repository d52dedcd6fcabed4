// What pictures, sounds and transfers look like wherever they are drawn.
#pragma once

#include "client/theme/theme.h"

#include <QRectF>

class QPainter;

namespace chatoyant::client {

struct TransferShown;

// Covers the box; what is too much of the picture is cut off at both sides.
QRectF covering(const QSizeF &picture, const QRectF &box);

// A line along the middle of a box; what was played of it, 0 … 1, in the accent's colour.
void paintPlayedLine(QPainter &painter, const QRectF &line, qreal played, const Theme &theme);

struct RoundIcon
{
    QString icon;
    QColor ground;
    QColor ink;
};

// A disc with an icon of half its size.
void paintRoundIcon(QPainter &painter,
                    const QRectF &box,
                    const RoundIcon &icon,
                    const Theme &theme);
// Within it: how far a transfer is, while there is one.
void paintTransferRing(QPainter &painter,
                       const QRectF &box,
                       const TransferShown &transfer,
                       const Theme &theme);

} // namespace chatoyant::client
