#include "client/ui/chat/sticky_day.h"

#include "client/theme/metrics.h"

#include <QFontMetrics>
#include <QPainter>

namespace chatoyant::client {

StickyDay::StickyDay(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(motion::chipStays);
    connect(&m_rest, &QTimer::timeout, this, [this] { fadeTo(0); });
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_opacity = value.toReal();
        emit changed();
    });
}

void StickyDay::wake()
{
    m_rest.start();
    if (m_fade.endValue().toReal() < 1)
        fadeTo(1);
}

void StickyDay::paint(QPainter &painter, const QRect &area) const
{
    if (m_opacity <= 0 || m_text.isEmpty())
        return;
    const QFont font = m_theme.font(TextRole::MetaStrong);
    const QFontMetrics metrics(font);
    const QSize chip(metrics.horizontalAdvance(m_text) + 2 * m_theme.scaled(space::medium),
                     metrics.height() + m_theme.scaled(space::small + space::hair));
    const QRectF box((area.width() - chip.width()) / 2, space::small, chip.width(), chip.height());
    painter.save();
    painter.setOpacity(m_opacity);
    painter.setPen(QPen(m_theme.palette().inOutline, 1));
    painter.setBrush(m_theme.palette().chip);
    const qreal corner = std::min<qreal>(radius::pill, box.height() / 2);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.setFont(font);
    painter.setPen(m_theme.palette().chipText);
    painter.drawText(box, Qt::AlignCenter, m_text);
    painter.restore();
}

void StickyDay::fadeTo(qreal opacity)
{
    m_fade.stop();
    m_fade.setStartValue(m_opacity);
    m_fade.setEndValue(opacity);
    m_fade.setDuration(m_theme.duration(motion::chipFade));
    m_fade.start();
}

} // namespace chatoyant::client
