#include "client/theme/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype cacheEntries = 400;
constexpr auto mirrored = u'<'; // after a name

// Those that point along the direction of reading; what plays and what is written does not turn.
QString turned(const QString &name)
{
    static const QSet<QString> pointing{u"back"_s,  u"details"_s, u"forward"_s,
                                        u"leave"_s, u"reply"_s,   u"send"_s};
    const bool isTurned =
        QGuiApplication::layoutDirection() == Qt::RightToLeft && pointing.contains(name);
    return isTurned ? name + mirrored : name;
}

QPixmap drawn(const Icons::Key &key)
{
    QPixmap pixmap(key.size, key.size);
    pixmap.fill(Qt::transparent);
    const bool isMirrored = key.name.endsWith(mirrored);
    QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(isMirrored ? key.name.chopped(1) : key.name));
    QPainter painter(&pixmap);
    if (isMirrored) {
        painter.translate(key.size, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, key.size, key.size));
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), QColor::fromRgba(key.color));
    return pixmap;
}

// Drawn when it is asked for, as large as it is asked for.
class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(const Icons &icons, const QString &name, const QColor &usual, const QColor &disabled)
        : m_icons(icons)
        , m_name(name)
        , m_usual(usual)
        , m_disabled(disabled)
    {}

    void paint(QPainter *painter, const QRect &box, QIcon::Mode mode, QIcon::State) override
    {
        m_icons.paint(*painter, m_name, colorIn(mode), box);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return m_icons.pixmap(m_name, colorIn(mode), qMin(size.width(), size.height()), 1);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return {side, side};
    }
    QIconEngine *clone() const override { return std::make_unique<TintedIcon>(*this).release(); }

private:
    QColor colorIn(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? m_disabled : m_usual;
    }

    Icons m_icons;
    QString m_name;
    QColor m_usual;
    QColor m_disabled;
};

} // namespace

QPixmap Icons::pixmap(const QString &name, const QColor &color, int size, qreal ratio) const
{
    const Key key{turned(name), color.rgba(), static_cast<int>(std::ceil(size * ratio))};
    auto found = m_cache.find(key);
    if (found == m_cache.end()) {
        if (m_cache.size() >= cacheEntries)
            m_cache.clear();
        found = m_cache.insert(key, drawn(key));
    }
    QPixmap pixmap = *found;
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
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
    return QIcon(std::make_unique<TintedIcon>(*this, name, color, disabled).release());
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
