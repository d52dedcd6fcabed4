// A picture as people send them: the sun goes down behind mountains, and somebody is at the hut.
#pragma once

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace chatoyant::client {

// The upper edge of a ridge at that place, both 0 … 1 of the picture.
inline qreal ridge(int number, qreal along)
{
    const qreal rough = std::sin(along * 9 + number * 2.3) * 0.5 +
                        std::sin(along * 23 + number * 5.1) * 0.22 +
                        std::sin(along * 61 + number * 1.7) * 0.06;
    return 0.46 + 0.115 * number - rough * (0.17 - 0.028 * number);
}

inline void paintHut(QPainter &painter, const QRectF &walls)
{
    const qreal side = walls.width();
    painter.setBrush(QColor::fromHsv(18, 120, 48));
    painter.drawRect(walls);
    painter.setBrush(QColor::fromHsv(14, 130, 30));
    painter.drawPolygon(QPolygonF{walls.topLeft() - QPointF(side * 0.15, 0),
                                  walls.topRight() + QPointF(side * 0.15, 0),
                                  QPointF(walls.center().x(), walls.top() - side * 0.42)});
    painter.setBrush(QColor::fromHsv(42, 150, 255));
    for (const qreal along : {0.16, 0.58})
        painter.drawRect(QRectF(walls.left() + side * along, walls.top() + side * 0.14, side * 0.24,
                                side * 0.22));
}

inline QImage evening(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    const qreal width = size.width();
    const qreal height = size.height();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QLinearGradient sky(0, 0, 0, height * 0.7);
    sky.setColorAt(0, QColor::fromHsv(225, 130, 150));
    sky.setColorAt(0.5, QColor::fromHsv(340, 70, 225));
    sky.setColorAt(1, QColor::fromHsv(34, 120, 255));
    painter.fillRect(image.rect(), sky);
    QRadialGradient glow(width * 0.63, height * 0.4, height * 0.6);
    glow.setColorAt(0, QColor::fromHsv(45, 60, 255, 230));
    glow.setColorAt(0.12, QColor::fromHsv(40, 110, 255, 150));
    glow.setColorAt(1, QColor::fromHsv(30, 150, 255, 0));
    painter.fillRect(image.rect(), glow);
    for (int number = 0; number < 5; ++number) {
        QPainterPath path(QPointF(0, height));
        for (int step = 0; step <= 240; ++step)
            path.lineTo(width * step / 240, height * ridge(number, step / 240.0));
        path.lineTo(width, height);
        painter.setBrush(QColor::fromHsv(250 - 8 * number, 70 + 22 * number, 190 - 36 * number));
        painter.drawPath(path);
    }
    const qreal side = height * 0.13;
    const qreal along = 0.24;
    paintHut(painter,
             {width * along, height * ridge(4, along + 0.02) - side * 0.45, side, side * 0.6});
    return image;
}

} // namespace chatoyant::client
