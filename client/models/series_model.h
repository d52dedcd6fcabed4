// A chart as a table: what it shows, in rows of words, the newest first.
#pragma once

#include "client/models/chart_data.h"

#include <QAbstractTableModel>

namespace chatoyant::client {

class SeriesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // Where only time has gone on, rows come above and go below: who reads stays where they are.
    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    // How many values are new behind those that are here; -1: it is another chart.
    qsizetype newIn(const ChartData &data) const;
    qsizetype valueAt(int row) const;
    static int rowsOf(const ChartData &data);

    ChartData m_data;
    int m_rows = 0;
};

} // namespace chatoyant::client
