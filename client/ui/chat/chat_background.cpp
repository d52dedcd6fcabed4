#include "client/ui/chat/chat_background.h"

#include "client/theme/metrics.h"
#include "client/theme/mood_theme.h"

#include <QPainter>

namespace chatoyant::client {

ChatBackground::ChatBackground(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    m_fade.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, &ChatBackground::changed);
    connect(&m_fade, &QVariantAnimation::finished, this, &ChatBackground::changed);
    connect(&theme, &Theme::changed, this, &ChatBackground::forget);
}

void ChatBackground::setMood(MoodLabel mood, bool isAnimated)
{
    if (mood == m_now)
        return;
    m_was = std::exchange(m_now, mood);
    std::swap(m_pictureWas, m_pictureNow);
    m_fade.stop();
    if (const int duration = m_theme.duration(motion::mood); isAnimated && duration > 0) {
        m_fade.setDuration(duration);
        m_fade.start();
    }
    emit changed();
}

void ChatBackground::paint(QPainter &painter, const QRect &area)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const bool isFading = m_fade.state() == QAbstractAnimation::Running;
    if (isFading)
        painter.drawPixmap(area.topLeft(), pictureOf(m_was, area.size(), ratio, m_pictureWas));
    painter.save();
    painter.setOpacity(isFading ? m_fade.currentValue().toReal() : 1.0);
    painter.drawPixmap(area.topLeft(), pictureOf(m_now, area.size(), ratio, m_pictureNow));
    painter.restore();
}

const QPixmap &
ChatBackground::pictureOf(MoodLabel mood, const QSize &size, qreal ratio, Picture &cache)
{
    const QSize wanted = size * ratio;
    if (cache.mood == mood && cache.pixmap.size() == wanted)
        return cache.pixmap;
    cache.mood = mood;
    cache.pixmap = QPixmap(wanted);
    cache.pixmap.setDevicePixelRatio(ratio);
    QPainter painter(&cache.pixmap);
    paint(painter, QRectF({}, size), mood, m_theme);
    return cache.pixmap;
}

void ChatBackground::paint(QPainter &painter,
                           const QRectF &area,
                           MoodLabel mood,
                           const Theme &theme)
{
    constexpr int stripe = 4;
    const Palette &palette = theme.palette();
    if (!theme.isHighContrast())
        return MoodTheme::paint(painter, area, mood, palette, theme.moodLook());
    painter.fillRect(area, palette.window);
    if (theme.moodLook().strength != MoodStrength::Off)
        painter.fillRect(QRectF(area.topLeft(), QSizeF(stripe, area.height())),
                         palette.mood(mood).ink);
}

void ChatBackground::forget()
{
    m_pictureNow.pixmap = {};
    m_pictureWas.pixmap = {};
    emit changed();
}

} // namespace chatoyant::client
