#include "client/models/series_model.h"

#include "client/models/figure_words.h"

#include <algorithm>
#include <cmath>

namespace chatoyant::client {

void SeriesModel::setData(const ChartData &data)
{
    const int fresh = int(newIn(data));
    const int rows = rowsOf(data);
    if (fresh < 0) {
        beginResetModel();
        m_data = data;
        m_rows = rows;
        endResetModel();
        return;
    }
    if (const int old = m_rows + fresh - rows; old > 0) {
        beginRemoveRows({}, m_rows - old, m_rows - 1);
        m_rows -= old;
        endRemoveRows();
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, fresh - 1);
        m_data = data;
        m_rows = rows;
        endInsertRows();
    }
    m_data = data;
    emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
}

// What is older than the first value is no row.
int SeriesModel::rowsOf(const ChartData &data)
{
    qsizetype rows = 0;
    for (const ChartSeries &series : data.series) {
        const auto first = std::find_if(series.values.cbegin(), series.values.cend(),
                                        [](double value) { return !std::isnan(value); });
        rows = qMax(rows, qsizetype(series.values.cend() - first));
    }
    return int(rows);
}

qsizetype SeriesModel::newIn(const ChartData &data) const
{
    const bool isSame = data.step == m_data.step && data.count() == m_data.count() &&
                        data.series.size() == m_data.series.size() && m_rows > 0 &&
                        rowsOf(data) > 0;
    if (!isSame)
        return -1;
    if (!data.isOverTime())
        return 0;
    const qsizetype fresh = m_data.valueNear(data.first);
    const int rows = rowsOf(data);
    // Nothing has come before them, and some of those that are new are not gone already.
    const bool fits = rows <= m_rows + fresh && rows >= fresh;
    return fresh >= 0 && fresh < m_rows && fits ? fresh : -1;
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_data.series.isEmpty() ? 0 : 1 + int(m_data.series.size());
}

qsizetype SeriesModel::valueAt(int row) const
{
    return m_data.isOverTime() ? m_data.count() - 1 - row : row;
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == 0 ? Qt::AlignLeading : Qt::AlignTrailing) |
                                   Qt::AlignVCenter);
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText)
        return {};
    const qsizetype value = valueAt(index.row());
    if (index.column() == 0)
        return FigureWords::end(m_data, value);
    const double figure = m_data.series.at(index.column() - 1).values.at(value);
    if (role == Qt::AccessibleTextRole && std::isnan(figure))
        return tr("No data");
    return FigureWords::value(figure, m_data.unit);
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section > 0)
        return m_data.series.at(section - 1).name;
    if (m_data.isOverTime())
        return tr("Time");
    //: The heading of a column: from how bad (−1) to how good (+1) a message sounds.
    return tr("Score");
}

} // namespace chatoyant::client
