#include "client/theme/icons.h"

#include "client/theme/metrics.h"

#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype cacheEntries = 400;

QPixmap drawn(const Icons::Key &key)
{
    QPixmap pixmap(key.size, key.size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(key.name));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, key.size, key.size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), QColor::fromRgba(key.color));
    return pixmap;
}

} // namespace

QPixmap Icons::pixmap(const QString &name, const QColor &color, int size, qreal ratio) const
{
    const Key key{name, color.rgba(), static_cast<int>(std::ceil(size * ratio))};
    auto found = m_cache.find(key);
    if (found == m_cache.end()) {
        if (m_cache.size() >= cacheEntries)
            m_cache.clear();
        found = m_cache.insert(key, drawn(key));
        found->setDevicePixelRatio(ratio);
    }
    return *found;
}

void Icons::paint(QPainter &painter,
                  const QString &name,
                  const QColor &color,
                  const QRectF &box) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int side = static_cast<int>(std::round(qMin(box.width(), box.height())));
    const QPointF corner = box.center() - QPointF(side / 2.0, side / 2.0);
    painter.drawPixmap(QPointF(std::round(corner.x()), std::round(corner.y())),
                       pixmap(name, color, side, ratio));
}

QIcon Icons::icon(const QString &name, const QColor &color, const QColor &disabled) const
{
    QIcon icon;
    const qreal most = qGuiApp->devicePixelRatio();
    for (const qreal ratio : {1.0, most}) {
        icon.addPixmap(pixmap(name, color, size::icon, ratio), QIcon::Normal);
        icon.addPixmap(pixmap(name, disabled, size::icon, ratio), QIcon::Disabled);
    }
    return icon;
}

QIcon Icons::application()
{
    QIcon icon;
    QSvgRenderer renderer(u":/icons/chatoyant.svg"_s);
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, side, side));
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace chatoyant::client
