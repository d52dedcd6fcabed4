#include "client/ui/widgets/flow_row.h"

#include <QStyle>
#include <QWidget>

namespace chatoyant::client {

FlowRow::FlowRow(int gap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow() = default;

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    const bool isThere = index >= 0 && index < count();
    return isThere ? m_items.at(static_cast<size_t>(index)).get() : nullptr;
}

QLayoutItem *FlowRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *taken = at->release();
    m_items.erase(at);
    return taken;
}

int FlowRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QRect area(0, 0, width - margins.left() - margins.right(), 0);
    return lay(area, false) + margins.top() + margins.bottom();
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect.marginsRemoved(contentsMargins()), true);
}

QSize FlowRow::sizeHint() const
{
    QSize all(0, 0);
    for (const auto &item : m_items) {
        const QSize each = item->sizeHint();
        all = {all.width() + (all.width() > 0 ? m_gap : 0) + each.width(),
               qMax(all.height(), each.height())};
    }
    return all.grownBy(contentsMargins());
}

QSize FlowRow::minimumSize() const
{
    QSize widest(0, 0);
    for (const auto &item : m_items)
        widest = widest.expandedTo(item->minimumSize());
    return widest.grownBy(contentsMargins());
}

int FlowRow::lay(const QRect &area, bool isPlacing) const
{
    const QWidget *owner = parentWidget();
    const auto direction = owner ? owner->layoutDirection() : Qt::LeftToRight;
    int x = area.left();
    int y = area.top();
    int height = 0; // of the line
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted(qMin(item->sizeHint().width(), area.width()), item->sizeHint().height());
        if (x > area.left() && x + wanted.width() > area.left() + area.width()) {
            x = area.left();
            y += height + m_gap;
            height = 0;
        }
        if (isPlacing)
            item->setGeometry(QStyle::visualRect(direction, area, QRect(QPoint(x, y), wanted)));
        x += wanted.width() + m_gap;
        height = qMax(height, wanted.height());
    }
    return y + height - area.top();
}

} // namespace chatoyant::client
