#include "client/ui/chat/row_layouts.h"

namespace chatoyant::client {

namespace {

constexpr int likelyHeight = 46;
constexpr int keptLayouts = 600;

} // namespace

RowLayouts::RowLayouts(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_heights(likelyHeight)
    , m_layouts(keptLayouts)
{
    connect(&theme, &Theme::changed, this, &RowLayouts::forgetAll);
}

void RowLayouts::setModel(QAbstractItemModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) {
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
        connect(model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                    if (roles != QList<int>{MessageModel::MoodRole}) // that is no part of a bubble
                        onChanged(from.row(), to.row());
                });
        connect(model, &QAbstractItemModel::modelReset, this, &RowLayouts::onReset);
        connect(model, &QAbstractItemModel::layoutChanged, this, &RowLayouts::onReset);
        connect(model, &QAbstractItemModel::rowsMoved, this, &RowLayouts::onReset);
    }
    onReset();
}

void RowLayouts::setRoom(const Room &room)
{
    if (m_room == room)
        return;
    m_room = room;
    forgetAll();
}

const BubbleLayout &RowLayouts::layout(int row)
{
    const QModelIndex at = index(row);
    const QString key = keyOf(at);
    BubbleLayout *known = m_layouts.object(key);
    if (!known) {
        known = new BubbleLayout(layOut(bubbleFrom(at), m_room, m_theme));
        m_layouts.insert(key, known);
    }
    m_heights.setHeight(row, known->height);
    return *known;
}

void RowLayouts::measure(int row)
{
    if (!m_heights.isMeasured(row))
        layout(row);
}

void RowLayouts::onInserted(int first, int last)
{
    m_heights.insert(first, last - first + 1);
    emit changed();
}

void RowLayouts::onRemoved(int first, int last)
{
    m_heights.remove(first, last - first + 1);
    emit changed();
}

void RowLayouts::onChanged(int first, int last)
{
    for (int row = first; row <= last && row < m_heights.count(); ++row) {
        m_layouts.remove(keyOf(index(row)));
        m_heights.forget(row);
    }
    emit changed();
}

void RowLayouts::onReset()
{
    m_layouts.clear();
    m_heights.reset(m_model ? m_model->rowCount() : 0);
    emit changed();
}

void RowLayouts::forgetAll()
{
    m_layouts.clear();
    m_heights.forgetAll();
    emit changed();
}

} // namespace chatoyant::client
