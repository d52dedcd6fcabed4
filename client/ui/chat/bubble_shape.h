// The outline of a bubble: round, but for the corner that points at its author.
#pragma once

#include <QPainterPath>

namespace chatoyant::client {

// The two upper corners are those of any bubble; the lower ones are given.
inline QPainterPath bubbleShape(const QRectF &box, qreal bottomLeft, qreal bottomRight)
{
    constexpr qreal top = 14;
    const auto corner = [](const QPointF &at, qreal r) { return QRectF(at, QSizeF(2 * r, 2 * r)); };
    QPainterPath path;
    path.moveTo(box.left() + top, box.top());
    path.lineTo(box.right() - top, box.top());
    path.arcTo(corner({box.right() - 2 * top, box.top()}, top), 90, -90);
    path.arcTo(corner({box.right() - 2 * bottomRight, box.bottom() - 2 * bottomRight}, bottomRight),
               0, -90);
    path.arcTo(corner({box.left(), box.bottom() - 2 * bottomLeft}, bottomLeft), 270, -90);
    path.arcTo(corner(box.topLeft(), top), 180, -90);
    path.closeSubpath();
    return path;
}

} // namespace chatoyant::client
