#include "client/theme/metrics.h"
#include "client/ui/chat/bubble_measure.h"
#include "client/ui/widgets/name_tag.h"

#include <QFontMetricsF>

#include <cmath>

// Who wrote a message, above it.
namespace chatoyant::client {

qreal BubbleMeasure::tagRoom() const
{
    const qreal width = nameTagSize(m_layout.bubble.authorTag, m_theme).width();
    return width > 0 ? width + space::small : 0;
}

void BubbleMeasure::placeTag(qreal nameWidth) const
{
    const QSizeF size = nameTagSize(m_layout.bubble.authorTag, m_theme);
    const qreal top = m_layout.name.center().y() - size.height() / 2;
    if (!size.isEmpty())
        m_layout.nameTag = QRectF(QPointF(std::ceil(nameWidth) + space::small, top), size);
}

void BubbleMeasure::placeName(qreal &y) const
{
    const Bubble &bubble = m_layout.bubble;
    if (!m_room.showsAuthors || bubble.isOwn || !bubble.isFirst)
        return;
    const QFontMetricsF metrics(m_theme.font(TextRole::UiStrong));
    const qreal most = m_content - tagRoom();
    m_layout.nameText = metrics.elidedText(bubble.authorName, Qt::ElideRight, most);
    m_layout.name = QRectF(0, y, most, std::ceil(metrics.height()));
    placeTag(metrics.horizontalAdvance(m_layout.nameText));
    y = m_layout.name.bottom() + space::hair;
}

} // namespace chatoyant::client
