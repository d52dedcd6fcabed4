// Our icons, drawn in one colour at any size and pixel density.
#pragma once

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace chatoyant::client {

class Icons
{
public:
    struct Key
    {
        QString name;
        QRgb color = 0;
        int size = 0; // device pixels

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.name, key.color, key.size);
        }
    };

    // Of :/icons/<name>.svg, tinted; size in logical pixels.
    QPixmap pixmap(const QString &name, const QColor &color, int size, qreal ratio) const;
    void
    paint(QPainter &painter, const QString &name, const QColor &color, const QRectF &box) const;
    // With a weaker colour for what is disabled.
    QIcon icon(const QString &name, const QColor &color, const QColor &disabled) const;
    static QIcon application();

private:
    mutable QHash<Key, QPixmap> m_cache;
};

} // namespace chatoyant::client
