#include "client/ui/charts/chart_access.h"

#include "client/ui/charts/chart_plot.h"

#include <memory>

namespace chatoyant::client {

ChartAccess::ChartAccess(ChartPlot *plot)
    : QAccessibleWidget(plot, QAccessible::Chart)
{}

QAccessibleInterface *ChartAccess::make(const QString &className, QObject *object)
{
    auto *plot = qobject_cast<ChartPlot *>(object);
    const bool isOne = plot && className == QLatin1StringView("chatoyant::client::ChartPlot");
    return isOne ? std::make_unique<ChartAccess>(plot).release() : nullptr; // QAccessible's
}

QString ChartAccess::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return static_cast<const ChartPlot *>(object())->markedWords();
    return QAccessibleWidget::text(kind);
}

} // namespace chatoyant::client
