// The background of a chat: fades from the mood that was to the mood that is.
#pragma once

#include "client/theme/theme.h"

#include <QObject>
#include <QPixmap>
#include <QVariantAnimation>

namespace chatoyant::client {

class ChatBackground final : public QObject
{
    Q_OBJECT

public:
    explicit ChatBackground(const Theme &theme, QObject *parent);

    MoodLabel mood() const { return m_now; }
    // At once where there is nothing to fade from: another chat, or reduced motion.
    void setMood(MoodLabel mood, bool isAnimated);
    void paint(QPainter &painter, const QRect &area);
    // Without what it was before.
    static void paint(QPainter &painter, const QRectF &area, MoodLabel mood, const Theme &theme);

signals:
    void changed();

private:
    struct Picture
    {
        MoodLabel mood = MoodLabel::Neutral;
        QPixmap pixmap;
    };

    const QPixmap &pictureOf(MoodLabel mood, const QSize &size, qreal ratio, Picture &cache);
    void forget();

    const Theme &m_theme;
    MoodLabel m_was = MoodLabel::Neutral;
    MoodLabel m_now = MoodLabel::Neutral;
    Picture m_pictureWas;
    Picture m_pictureNow;
    QVariantAnimation m_fade;
};

} // namespace chatoyant::client
