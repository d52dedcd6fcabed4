#include "client/ui/widgets/tab_order.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLayout>
#include <QScrollArea>

namespace chatoyant::client {

namespace {

void read(QWidget &widget, QList<QWidget *> &found);

void read(const QLayout &layout, QList<QWidget *> &found)
{
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem *item = layout.itemAt(at);
        if (item->widget())
            read(*item->widget(), found);
        else if (item->layout())
            read(*item->layout(), found);
    }
}

// What no layout places comes after what one does.
void readInside(const QWidget &widget, QList<QWidget *> &found)
{
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    if (area && area->widget())
        read(*area->widget(), found);
    if (widget.layout())
        read(*widget.layout(), found);
    const auto children = widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children)
        read(*child, found);
}

void read(QWidget &widget, QList<QWidget *> &found)
{
    if (widget.isWindow() || found.contains(&widget))
        return;
    found.append(&widget);
    readInside(widget, found);
}

QList<QWidget *> inReadingOrder(const QWidget &root)
{
    QList<QWidget *> found;
    readInside(root, found);
    return found;
}

// One of several of which another is chosen: Tab comes to that one, and the arrows to this. Qt sees
// to it only once one of them has had the focus.
bool isLeftToArrows(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QButtonGroup *group = button ? button->group() : nullptr;
    if (!group || !group->exclusive() || button->isChecked())
        return false;
    const QAbstractButton *chosen = group->checkedButton();
    return chosen && chosen->isVisible() && chosen->isEnabled();
}

bool isStop(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) &&
           !widget.focusProxy() && !isLeftToArrows(widget);
}

} // namespace

void orderTabs(const QWidget &root)
{
    QWidget *before = nullptr;
    const QList<QWidget *> all = inReadingOrder(root);
    for (QWidget *each : all) {
        if (!(each->focusPolicy() & Qt::TabFocus) || each->focusProxy())
            continue;
        if (before)
            QWidget::setTabOrder(before, each);
        before = each;
    }
}

QWidget *nextStop(const QWidget &root, QWidget *now, bool isNext)
{
    const QList<QWidget *> all = inReadingOrder(root);
    const qsizetype outside = isNext ? -1 : all.size();
    qsizetype at = all.indexOf(now);
    at = at < 0 ? outside : at;
    for (at += isNext ? 1 : -1; at >= 0 && at < all.size(); at += isNext ? 1 : -1) {
        if (isStop(*all.at(at)))
            return all.at(at);
    }
    return nullptr;
}

QWidget *stopBeyond(QWidget &root, bool isNext)
{
    QWidget *each = &root;
    do {
        each = isNext ? each->nextInFocusChain() : each->previousInFocusChain();
        if (each != &root && !root.isAncestorOf(each) && isStop(*each))
            return each;
    } while (each != &root);
    return nullptr;
}

} // namespace chatoyant::client
