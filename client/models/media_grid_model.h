// The pictures of a chat in rows of three, month by month: a row of its own names each month.
#pragma once

#include "client/models/media_model.h"

#include <QAbstractTableModel>

namespace chatoyant::client {

class MediaGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int columns = 3;
    // Of the first column of a month's row: its name, as Qt::DisplayRole has it.
    static constexpr int IsMonthRole = MediaModel::MetaRole + 1;

    explicit MediaGridModel(MediaModel &source, QObject *parent = nullptr);

    bool isMonth(int row) const { return m_rows.value(row).count == 0; }
    // Of the source; -1: none stands there.
    int itemAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Row
    {
        int first = 0; // of the source
        int count = 0; // 0: the name of its month
    };

    QList<Row> arranged() const;
    void rebuild();
    void grow();

    MediaModel &m_source;
    QList<Row> m_rows;
};

} // namespace chatoyant::client
