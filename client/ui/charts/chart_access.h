// A chart for screen readers: what it is, what it says, and the moment that is marked.
#pragma once

#include <QAccessibleWidget>

namespace chatoyant::client {

class ChartPlot;

class ChartAccess final : public QAccessibleWidget
{
public:
    explicit ChartAccess(ChartPlot *plot);

    // For QAccessible::installFactory().
    static QAccessibleInterface *make(const QString &className, QObject *object);

    QString text(QAccessible::Text kind) const override;
};

} // namespace chatoyant::client
