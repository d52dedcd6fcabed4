// Keeps the rows of a conversation measured: heights of all, whole layouts of the recent ones.
#pragma once

#include "client/ui/chat/bubble_layout.h"
#include "client/ui/chat/height_index.h"

#include <QAbstractItemModel>
#include <QCache>

namespace chatoyant::client {

class RowLayouts final : public QObject
{
    Q_OBJECT

public:
    RowLayouts(const Theme &theme, QObject *parent);

    void setModel(QAbstractItemModel *model);
    QAbstractItemModel *model() const { return m_model; }
    void setRoom(const Room &room);
    const Room &room() const { return m_room; }
    const HeightIndex &heights() const { return m_heights; }
    QModelIndex index(int row) const { return m_model->index(row, 0); }

    // Valid until the next call.
    const BubbleLayout &layout(int row);
    void measure(int row);

signals:
    // Rows came, went or look different.
    void changed();

private:
    void onInserted(int first, int last);
    void onRemoved(int first, int last);
    void onChanged(int first, int last);
    void onReset();
    void forgetAll();

    const Theme &m_theme;
    QAbstractItemModel *m_model = nullptr;
    Room m_room;
    HeightIndex m_heights;
    QCache<QString, BubbleLayout> m_layouts;
};

} // namespace chatoyant::client
