#include "client/theme/mood_theme.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal cell = 44; // pattern pitch

QPointF fromAngle(qreal angle, qreal length)
{
    return {std::cos(angle) * length, std::sin(angle) * length};
}

void sun(QPainter &painter, const QPointF &center)
{
    constexpr int rays = 8;
    painter.drawEllipse(center, 4.5, 4.5);
    for (int ray = 0; ray < rays; ++ray) {
        const qreal angle = 2 * std::numbers::pi * ray / rays;
        painter.drawLine(center + fromAngle(angle, 7.5), center + fromAngle(angle, 10.5));
    }
}

void dot(QPainter &painter, const QPointF &center)
{
    painter.drawPoint(center);
}

void rain(QPainter &painter, const QPointF &center)
{
    painter.drawLine(center + QPointF(3, -7), center + QPointF(-3, 7));
}

// Marks in rows, every other one shifted by half a cell.
void scattered(QPainter &painter,
               const QRectF &area,
               qreal pitch,
               void (*mark)(QPainter &, const QPointF &))
{
    bool isShifted = false;
    for (qreal y = area.top() + pitch / 2; y < area.bottom() + pitch; y += pitch) {
        for (qreal x = area.left() + (isShifted ? 0 : pitch / 2); x < area.right() + pitch;
             x += pitch)
            mark(painter, {x, y});
        isShifted = !isShifted;
    }
}

void waves(QPainter &painter, const QRectF &area)
{
    constexpr qreal height = 5;
    constexpr qreal half = 22;
    qreal shift = 0;
    for (qreal y = area.top() + cell / 2; y < area.bottom(); y += cell * 0.8) {
        QPainterPath path(QPointF(area.left() - shift, y));
        qreal direction = -height;
        for (qreal x = area.left() - shift; x < area.right(); x += half) {
            path.quadTo(x + half / 2, y + 2 * direction, x + half, y);
            direction = -direction;
        }
        painter.drawPath(path);
        shift = shift > 0 ? 0 : half;
    }
}

void levelLines(QPainter &painter, const QRectF &area)
{
    constexpr qreal length = 150;
    constexpr qreal gap = 34;
    qreal shift = 0;
    for (qreal y = area.top() + cell / 2; y < area.bottom(); y += cell * 0.8) {
        for (qreal x = area.left() - shift; x < area.right(); x += length + gap)
            painter.drawLine(QPointF(x, y), QPointF(x + length, y));
        shift = shift > 0 ? 0 : length * 0.6;
    }
}

void pattern(QPainter &painter, const QRectF &area, MoodLabel label)
{
    switch (label) {
    case MoodLabel::Neutral:
        return scattered(painter, area, cell * 0.75, dot);
    case MoodLabel::Joyful:
        return scattered(painter, area, cell * 1.1, sun);
    case MoodLabel::Sad:
        return scattered(painter, area, cell * 0.85, rain);
    case MoodLabel::Tense:
        return waves(painter, area);
    case MoodLabel::Angry:
        return levelLines(painter, area);
    }
}

} // namespace

QString MoodTheme::word(MoodLabel label)
{
    switch (label) {
    case MoodLabel::Neutral:
        //: The mood of a conversation, one word.
        return tr("Calm");
    case MoodLabel::Joyful:
        //: The mood of a conversation, one word.
        return tr("Joyful");
    case MoodLabel::Sad:
        //: The mood of a conversation, one word: subdued.
        return tr("Low");
    case MoodLabel::Tense:
        //: The mood of a conversation, one word.
        return tr("Tense");
    case MoodLabel::Angry:
        //: The mood of a conversation, one word: an argument.
        return tr("Heated");
    }
    return {};
}

QString MoodTheme::sentence(MoodLabel label)
{
    switch (label) {
    case MoodLabel::Neutral:
        return tr("This conversation reads as calm.");
    case MoodLabel::Joyful:
        return tr("This conversation reads as joyful.");
    case MoodLabel::Sad:
        return tr("This conversation reads as low.");
    case MoodLabel::Tense:
        return tr("This conversation reads as tense.");
    case MoodLabel::Angry:
        return tr("This conversation reads as heated. Cool colours help to keep it level.");
    }
    return {};
}

QString MoodTheme::iconName(MoodLabel label)
{
    return moodName(label);
}

QString MoodTheme::scoreInWords(double score)
{
    constexpr double strong = 0.6;
    constexpr double slight = 0.15;
    if (score <= -strong)
        return tr("very unpleasant");
    if (score <= -slight)
        return tr("rather unpleasant");
    if (score < slight)
        return tr("neither pleasant nor unpleasant");
    return score < strong ? tr("rather pleasant") : tr("very pleasant");
}

void MoodTheme::paint(QPainter &painter,
                      const QRectF &area,
                      MoodLabel label,
                      const Palette &palette)
{
    constexpr qreal inkInLight = 0.13;
    constexpr qreal inkInDark = 0.15;
    const MoodColors &colors = palette.mood(label);
    QLinearGradient gradient(area.topLeft(), area.bottomLeft());
    gradient.setColorAt(0, colors.top);
    gradient.setColorAt(1, colors.bottom);
    painter.fillRect(area, gradient);

    QColor ink = colors.ink;
    ink.setAlphaF(static_cast<float>(palette.isDark ? inkInDark : inkInLight));
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const qreal width = label == MoodLabel::Neutral ? 2.6 : 1.4;
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap));
    pattern(painter, area, label);
    painter.restore();
}

} // namespace chatoyant::client
