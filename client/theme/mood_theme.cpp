#include "client/theme/mood_theme.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

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

QColor faint(const QColor &color, qreal alpha)
{
    QColor fainter = color;
    fainter.setAlphaF(static_cast<float>(alpha));
    return fainter;
}

QColor between(const QColor &from, const QColor &to, qreal part)
{
    const auto mix = [part](float one, float other) {
        return static_cast<float>(one + part * (other - one));
    };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

// Light that comes from one corner.
void glow(QPainter &painter, const QRectF &area, const QColor &light)
{
    const QPointF corner(area.right() - area.width() * 0.12, area.top());
    QRadialGradient shine(corner, qMax(area.width(), area.height()) * 0.7);
    shine.setColorAt(0, light);
    shine.setColorAt(1, faint(light, 0));
    painter.fillRect(area, shine);
}

// From the line of a hill's back to the bottom.
QPainterPath hill(const QRectF &area, qreal top, qreal height, qreal shift)
{
    constexpr qreal step = 6;
    constexpr qreal length = 150; // pixels for a radian: as wide in every window
    QPainterPath path(area.bottomLeft());
    for (qreal x = 0; x <= area.width() + step; x += step)
        path.lineTo(area.left() + x, top - height * std::sin(x / length + shift) -
                                         height * 0.4 * std::sin(x / length * 2.3 + shift * 3));
    path.lineTo(area.right() + step, area.bottom());
    path.closeSubpath();
    return path;
}

// A disc in a halo.
void disc(QPainter &painter, const QPointF &centre, qreal radius, const QColor &light)
{
    constexpr qreal reach = 2.6; // of the halo, in radii
    QRadialGradient halo(centre, radius * reach);
    halo.setColorAt(0, faint(light, light.alphaF() * 0.9));
    halo.setColorAt(1, faint(light, 0));
    painter.setBrush(halo);
    painter.drawEllipse(centre, radius * reach, radius * reach);
    painter.setBrush(light);
    painter.drawEllipse(centre, radius, radius);
}

// For a low mood: hills behind one another under a moon that is veiled.
void quietHills(QPainter &painter, const QRectF &area, const QColor &ink, const QColor &light)
{
    constexpr qreal moon = 26;
    disc(painter, {area.left() + area.width() * 0.76, area.top() + area.height() * 0.2}, moon,
         light);
    const qreal highest = qMin(area.height() * 0.42, 300.0);
    constexpr int ridges = 4;
    for (int ridge = 0; ridge < ridges; ++ridge) {
        painter.setBrush(faint(ink, 0.05));
        const qreal top = area.bottom() - highest * (ridges - ridge) / (ridges + 0.6);
        painter.drawPath(hill(area, top, highest * 0.13, 1.7 * ridge));
    }
}

// For a heated one: a low sun over still water, which gives its light back in level lines.
void stillWater(QPainter &painter, const QRectF &area, const QColor &ink, const QColor &light)
{
    constexpr qreal radius = 44;
    const qreal horizon = area.bottom() - qMin(area.height() * 0.4, 280.0);
    const QPointF sun(area.left() + area.width() * 0.72, horizon - radius * 0.25);
    painter.save();
    painter.setClipRect(QRectF(area.topLeft(), QPointF(area.right(), horizon)), Qt::IntersectClip);
    disc(painter, sun, radius, light);
    painter.restore();
    QLinearGradient water(0, horizon, 0, area.bottom());
    water.setColorAt(0, faint(ink, 0.13));
    water.setColorAt(1, faint(ink, 0.03));
    painter.fillRect(QRectF(QPointF(area.left(), horizon), area.bottomRight()), water);
    painter.setBrush(light);
    qreal gap = 7;
    qreal half = radius;
    for (qreal y = horizon + gap; y < area.bottom() && half > 4; y += gap) {
        painter.drawRoundedRect(QRectF(sun.x() - half, y, 2 * half, 2), 1, 1);
        gap *= 1.22;
        half *= 0.86;
    }
}

// What lies behind the pattern, where there is anything.
void scene(QPainter &painter, const QRectF &area, MoodLabel label, const Palette &palette)
{
    const QColor &ink = palette.mood(label).ink;
    const QColor light = palette.isDark ? faint(ink, 0.16) : faint(palette.surface, 0.55);
    painter.setPen(Qt::NoPen);
    if (label == MoodLabel::Joyful)
        glow(painter, area, light);
    else if (label == MoodLabel::Sad)
        quietHills(painter, area, ink, light);
    else if (label == MoodLabel::Angry)
        stillWater(painter, area, ink, light);
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
                      MoodLabel wanted,
                      const Palette &palette,
                      const MoodLook &look)
{
    constexpr qreal inkInLight = 0.13;
    constexpr qreal inkInDark = 0.15;
    constexpr qreal half = 0.5;
    const MoodLabel label = look.strength == MoodStrength::Off ? MoodLabel::Neutral : wanted;
    const qreal part = look.strength == MoodStrength::Subtle ? half : 1;
    const MoodColors &colors = palette.mood(label);
    const MoodColors &calm = palette.mood(MoodLabel::Neutral);
    QLinearGradient gradient(area.topLeft(), area.bottomLeft());
    gradient.setColorAt(0, between(calm.top, colors.top, part));
    gradient.setColorAt(1, between(calm.bottom, colors.bottom, part));
    painter.fillRect(area, gradient);
    if (!look.hasPattern)
        return;

    const QColor ink = faint(colors.ink, part * (palette.isDark ? inkInDark : inkInLight));
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(part);
    scene(painter, area, label, palette);
    painter.setOpacity(1);
    painter.setBrush(Qt::NoBrush);
    const qreal width = label == MoodLabel::Neutral ? 2.6 : 1.4;
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap));
    pattern(painter, area, label);
    painter.restore();
}

} // namespace chatoyant::client
