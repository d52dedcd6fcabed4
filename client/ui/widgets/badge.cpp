#include "client/ui/widgets/badge.h"

#include "client/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

QString badgeText(int count)
{
    constexpr int most = 99;
    return count > most ? u"99+"_s : QString::number(count);
}

QSizeF badgeSize(int count, const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(TextRole::Badge));
    const qreal height = std::max<qreal>(size::badge, std::ceil(metrics.height()) + space::tiny);
    return {std::max(height, std::ceil(metrics.horizontalAdvance(badgeText(count))) + 12), height};
}

void paintBadge(QPainter &painter, const QPointF &top, int count, bool isMuted, const Theme &theme)
{
    const Palette &palette = theme.palette();
    const QSizeF size = badgeSize(count, theme);
    paintBadge(painter, QRectF(QPointF(top.x() - size.width() / 2, top.y()), size),
               badgeText(count), isMuted ? palette.badgeMuted : palette.badge, theme);
}

void paintBadge(QPainter &painter,
                const QRectF &box,
                const QString &text,
                const QColor &fill,
                const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setFont(theme.font(TextRole::Badge));
    painter.setPen(theme.palette().onBadge);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace chatoyant::client
