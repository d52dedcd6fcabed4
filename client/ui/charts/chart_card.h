// A chart with its title, its legend, and the same as a table.
#pragma once

#include "client/models/chart_data.h"
#include "client/theme/theme.h"

#include <QFrame>

class QPushButton;
class QStackedLayout;
class QTableView;

namespace chatoyant::client {

class ChartLegend;
class ChartPlot;
class PlainLabel;
class SeriesModel;

// As high with data as without.
class ChartCard final : public QFrame
{
    Q_OBJECT

public:
    ChartCard(const QString &title, const Theme &theme, QWidget *parent);

    // What they are called is known before there is any data, so that nothing moves when it comes.
    void setSeries(const ChartData &data);
    // Below the title.
    void setNote(const QString &note);
    void setData(const ChartData &data);
    // In place of the chart: why there is none.
    void setSentence(const QString &sentence);

    ChartPlot &plot() const { return *m_plot; }
    const QTableView &table() const { return *m_table; }

private:
    void addHead(const QString &title);
    void addTable(const QString &title);
    void showBody();

    const Theme &m_theme;
    PlainLabel *m_note;
    QPushButton *m_asTable;
    ChartLegend *m_legend;
    QStackedLayout *m_body;
    ChartPlot *m_plot;
    QTableView *m_table;
    SeriesModel *m_model;
    PlainLabel *m_sentence;
};

} // namespace chatoyant::client
