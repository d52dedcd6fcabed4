#include "client/models/media_grid_model.h"

#include <QLocale>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// A month is a page of the calendar where it was seen.
int monthOf(const MediaItem &item)
{
    constexpr int year = 12;
    const QDate day = item.at.date();
    return day.year() * year + day.month();
}

} // namespace

MediaGridModel::MediaGridModel(MediaModel &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    connect(&source, &QAbstractItemModel::modelReset, this, &MediaGridModel::rebuild);
    connect(&source, &QAbstractItemModel::rowsInserted, this, &MediaGridModel::grow);
    rebuild();
}

QList<MediaGridModel::Row> MediaGridModel::arranged() const
{
    QList<Row> rows;
    const QList<MediaItem> &items = m_source.items();
    for (int at = 0; at < items.size(); ++at) {
        const bool isNewMonth = at == 0 || monthOf(items[at]) != monthOf(items[at - 1]);
        if (isNewMonth)
            rows.append({at, 0});
        if (isNewMonth || rows.last().count == columns)
            rows.append({at, 0});
        ++rows.last().count;
    }
    return rows;
}

void MediaGridModel::rebuild()
{
    beginResetModel();
    m_rows = arranged();
    endResetModel();
}

// Older pictures come at the end, and may fill up the last row: what was scrolled to stays.
void MediaGridModel::grow()
{
    const QList<Row> rows = arranged();
    const int before = static_cast<int>(m_rows.size());
    if (before > 0) {
        m_rows.last() = rows[before - 1];
        emit dataChanged(index(before - 1, 0), index(before - 1, columns - 1));
    }
    if (rows.size() == before)
        return;
    beginInsertRows({}, before, static_cast<int>(rows.size()) - 1);
    m_rows = rows;
    endInsertRows();
}

int MediaGridModel::itemAt(const QModelIndex &index) const
{
    const Row row = m_rows.value(index.row());
    return index.isValid() && index.column() < row.count ? row.first + index.column() : -1;
}

int MediaGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MediaGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant MediaGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IsMonthRole)
        return isMonth(index.row());
    if (const int item = itemAt(index); item >= 0)
        return m_source.data(m_source.index(item), role);
    const bool isName = isMonth(index.row()) && index.column() == 0;
    if (isName && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)) {
        const QDate day = m_source.items().value(m_rows[index.row()].first).at.date();
        return u"%1 %2"_s.arg(QLocale().standaloneMonthName(day.month())).arg(day.year());
    }
    return {};
}

Qt::ItemFlags MediaGridModel::flags(const QModelIndex &index) const
{
    return itemAt(index) < 0 ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

bool MediaGridModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_source.canFetchMore({});
}

void MediaGridModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        m_source.fetchMore({});
}

} // namespace chatoyant::client
