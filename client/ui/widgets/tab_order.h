// The way of the Tab key through a part of a window: as it is read, whenever its parts were made.
#pragma once

class QWidget;

namespace chatoyant::client {

// For what does not change: from now on Qt's own order is that of the layouts.
void orderTabs(const QWidget &root);

// The next in root, where its rows come and go; null: that was the last, or the first of it.
QWidget *nextStop(const QWidget &root, QWidget *now, bool isNext);

// The next one outside of root; null: there is none.
QWidget *stopBeyond(QWidget &root, bool isNext);

} // namespace chatoyant::client
