#include "client/ui/widgets/even_grid.h"

#include <QStyle>
#include <QWidget>

namespace chatoyant::client {

EvenGrid::EvenGrid(std::function<int()> least, int most, int gap, QWidget *parent)
    : QLayout(parent)
    , m_least(std::move(least))
    , m_most(most)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

EvenGrid::~EvenGrid() = default;

void EvenGrid::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *EvenGrid::itemAt(int index) const
{
    const bool isThere = index >= 0 && index < count();
    return isThere ? m_items.at(static_cast<size_t>(index)).get() : nullptr;
}

QLayoutItem *EvenGrid::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *taken = at->release();
    m_items.erase(at);
    return taken;
}

int EvenGrid::heightForWidth(int width) const
{
    return lay({0, 0, width, 0}, false);
}

void EvenGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect, true);
}

QSize EvenGrid::sizeHint() const
{
    const int width = m_most * (m_least() + m_gap) - m_gap;
    return {width, heightForWidth(width)};
}

QSize EvenGrid::minimumSize() const
{
    QSize widest(0, 0);
    for (const auto &item : m_items)
        widest = widest.expandedTo(item->minimumSize());
    return widest;
}

// As many in each row, so that no row is shorter than the others where that can be.
int EvenGrid::columnsIn(int width) const
{
    const int fitting = qBound(1, (width + m_gap) / qMax(1, m_least() + m_gap), m_most);
    const int rows = (count() + fitting - 1) / fitting;
    return rows > 0 ? (count() + rows - 1) / rows : 1;
}

int EvenGrid::heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

int EvenGrid::lay(const QRect &area, bool isPlacing) const
{
    const QWidget *owner = parentWidget();
    const auto direction = owner ? owner->layoutDirection() : Qt::LeftToRight;
    const int columns = columnsIn(area.width());
    const int width = (area.width() - (columns - 1) * m_gap) / columns;
    int y = area.top();
    for (int first = 0; first < count(); first += columns) {
        const int end = qMin(first + columns, count());
        int height = 0;
        for (int at = first; at < end; ++at)
            height = qMax(height, heightOf(*itemAt(at), width));
        for (int at = first; isPlacing && at < end; ++at) {
            const QRect place(area.left() + (at - first) * (width + m_gap), y, width, height);
            itemAt(at)->setGeometry(QStyle::visualRect(direction, area, place));
        }
        y += height + m_gap;
    }
    return qMax(0, y - m_gap - area.top());
}

} // namespace chatoyant::client
