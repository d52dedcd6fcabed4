// Which messages of a conversation are chosen, to do something with all of them.
#pragma once

#include <QModelIndex>
#include <QSet>

class QAbstractItemModel;

namespace chatoyant::client {

// By their names, so that they stay chosen while rows come and go around them.
class RowSelection final
{
public:
    // A message that is there: what was deleted is nothing to choose.
    static bool isChoosable(const QModelIndex &row);

    bool isEmpty() const { return m_keys.isEmpty(); }
    int count() const { return static_cast<int>(m_keys.size()); }
    bool contains(const QModelIndex &message) const;
    void toggle(const QModelIndex &message);
    // Everything from where one began to there; what such a stretch held before is let go.
    void extendTo(const QModelIndex &message, const QModelIndex &start);
    void clear() { *this = {}; }
    // In the order of the model.
    QList<QModelIndex> in(const QAbstractItemModel &model) const;
    // Lets go of what the model does not hold any more; whether there was any.
    bool prune(const QAbstractItemModel &model);

private:
    QSet<QString> m_keys;
    QSet<QString> m_base; // without the stretch
    QPersistentModelIndex m_anchor;
};

} // namespace chatoyant::client
