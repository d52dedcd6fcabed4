// The names of a chart's series, each beside a sample of how it is drawn.
#pragma once

#include "client/models/chart_data.h"
#include "client/theme/theme.h"

#include <QWidget>

namespace chatoyant::client {

class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    ChartLegend(const Theme &theme, QWidget *parent);

    // Nothing is made anew where the names are the same.
    void setSeries(ChartKind kind, const QStringList &names);

private:
    const Theme &m_theme;
    QStringList m_names;
};

} // namespace chatoyant::client
