#include "client/ui/widgets/focus_scroll.h"

#include <QApplication>

namespace chatoyant::client {

FocusScroll::FocusScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    // What has just come may not be laid out yet.
    connect(qApp, &QApplication::focusChanged, this, &FocusScroll::showFocus, Qt::QueuedConnection);
}

void FocusScroll::showFocus()
{
    constexpr int part = 4; // of the height, above and below
    QWidget *focused = QApplication::focusWidget();
    // What is being clicked stays under the pointer.
    if (QApplication::mouseButtons() == Qt::NoButton && focused && widget() &&
        widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, viewport()->height() / part);
}

} // namespace chatoyant::client
