#include "client/ui/chat/completion_popup.h"

#include "client/theme/metrics.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

CompletionPopup::CompletionPopup(const QString &name, QWidget *parent)
    : QListWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(name);
    setProperty("kind", u"mentions"_s);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
    connect(this, &QListWidget::itemClicked, this, &CompletionPopup::choose);
}

void CompletionPopup::showAbove(const QWidget &field)
{
    if (count() == 0)
        return hide();
    setCurrentRow(0);
    ensurePolished();
    const int height = count() * sizeHintForRow(0) + 2 * (frameWidth() + space::tiny);
    // Above all that belongs to the field: a reply stays to be seen.
    const QWidget *whole = &field;
    while (whole->parentWidget() && whole->parentWidget() != parentWidget())
        whole = whole->parentWidget();
    const int x = field.mapTo(parentWidget(), QPoint()).x();
    setGeometry(x, whole->y() - height - space::tiny, qMin(field.width(), size::listUsual), height);
    raise();
    show();
    // No higher than its rows are by now.
    const int spare = viewport()->height() - visualItemRect(item(count() - 1)).bottom() - 1;
    setGeometry(geometry().adjusted(0, spare, 0, 0));
}

void CompletionPopup::move(int direction)
{
    setCurrentRow((currentRow() + direction + count()) % qMax(1, count()));
}

void CompletionPopup::choose()
{
    hide();
    if (const QListWidgetItem *item = currentItem())
        emit chosen(item->data(Qt::UserRole).toString());
}

} // namespace chatoyant::client
