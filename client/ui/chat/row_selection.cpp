#include "client/ui/chat/row_selection.h"

#include "client/ui/chat/bubble.h"

namespace chatoyant::client {

bool RowSelection::isChoosable(const QModelIndex &row)
{
    return row.isValid() && isMessage(row) && !row.data(MessageModel::DeletedRole).toBool();
}

bool RowSelection::contains(const QModelIndex &message) const
{
    return !m_keys.isEmpty() && message.isValid() && m_keys.contains(keyOf(message));
}

void RowSelection::toggle(const QModelIndex &message)
{
    if (!isChoosable(message))
        return;
    const QString key = keyOf(message);
    if (!m_keys.remove(key))
        m_keys.insert(key);
    m_base = m_keys;
    m_anchor = message;
}

void RowSelection::extendTo(const QModelIndex &message, const QModelIndex &start)
{
    if (!message.isValid())
        return;
    if (!m_anchor.isValid()) {
        m_anchor = start.isValid() ? start : message;
        m_base = m_keys;
    }
    m_keys = m_base;
    const int first = qMin(m_anchor.row(), message.row());
    const int last = qMax(m_anchor.row(), message.row());
    for (int row = first; row <= last; ++row) {
        const QModelIndex each = message.siblingAtColumn(0).sibling(row, 0);
        if (isChoosable(each))
            m_keys.insert(keyOf(each));
    }
}

QList<QModelIndex> RowSelection::in(const QAbstractItemModel &model) const
{
    QList<QModelIndex> found;
    for (int row = 0; row < model.rowCount() && !isEmpty(); ++row) {
        const QModelIndex each = model.index(row, 0);
        if (isChoosable(each) && contains(each))
            found.append(each);
    }
    return found;
}

bool RowSelection::prune(const QAbstractItemModel &model)
{
    if (isEmpty())
        return false;
    QSet<QString> there;
    const QList<QModelIndex> messages = in(model);
    for (const QModelIndex &message : messages)
        there.insert(keyOf(message));
    m_base.intersect(there);
    return std::exchange(m_keys, there).size() != m_keys.size();
}

} // namespace chatoyant::client
