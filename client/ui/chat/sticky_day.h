// The chip at the top that says which day one is looking at, while one scrolls.
#pragma once

#include "client/theme/theme.h"

#include <QTimer>
#include <QVariantAnimation>

namespace chatoyant::client {

class StickyDay final : public QObject
{
    Q_OBJECT

public:
    StickyDay(const Theme &theme, QObject *parent);

    void setText(const QString &text) { m_text = text; }
    // Scrolling: it shows, and goes a second after the last call.
    void wake();
    void paint(QPainter &painter, const QRect &area) const;

signals:
    void changed();

private:
    void fadeTo(qreal opacity);

    const Theme &m_theme;
    QString m_text;
    QTimer m_rest;
    QVariantAnimation m_fade;
    qreal m_opacity = 0;
};

} // namespace chatoyant::client
