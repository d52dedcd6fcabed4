#include "client/ui/widgets/name_tag.h"

#include "client/theme/metrics.h"
#include "client/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

QSizeF nameTagSize(const QString &tag, const Theme &theme)
{
    if (tag.isEmpty())
        return {0, 0};
    const QFontMetricsF metrics(theme.font(TextRole::Badge));
    return {std::ceil(metrics.horizontalAdvance(tag)) + 2 * space::tiny + space::hair,
            std::ceil(metrics.height())};
}

void paintNameTag(
    QPainter &painter, const QRectF &box, const QString &tag, const QColor &ink, const Theme &theme)
{
    painter.setPen(ink);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), space::tiny, space::tiny);
    painter.setFont(theme.font(TextRole::Badge));
    painter.drawText(box, Qt::AlignCenter, tag);
}

NameTag::NameTag(QWidget *parent)
    : PlainLabel({}, TextRole::Badge, parent)
{
    setProperty("kind", u"tag"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void NameTag::setTag(const QString &tag)
{
    setText(tag);
    setVisible(!tag.isEmpty());
}

} // namespace chatoyant::client
