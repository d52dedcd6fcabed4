// Where each of very many rows of different heights begins: sums and searches in O(log n).
#pragma once

#include <QList>
#include <QtGlobal>

#include <vector>

namespace chatoyant::client {

// A Fenwick tree over the rows' heights. Rows nobody has measured yet count with an estimate.
class HeightIndex
{
public:
    explicit HeightIndex(int estimate)
        : m_estimate(estimate)
    {}

    int count() const { return static_cast<int>(m_heights.size()); }
    qint64 total() const { return m_total; }
    int height(int row) const { return m_heights.at(static_cast<size_t>(row)); }
    bool isMeasured(int row) const { return m_measured.at(static_cast<size_t>(row)); }
    qint64 top(int row) const;
    // The row that covers this height, the last one below the end; -1 when there are none.
    int rowAt(qint64 y) const;

    void reset(int count);
    void setHeight(int row, int height);
    // Its height counts again as a guess, though the old one is kept until it is measured.
    void forget(int row);
    void forgetAll();
    void insert(int first, int count);
    void remove(int first, int count);

private:
    void rebuild();

    int m_estimate;
    qint64 m_total = 0;
    std::vector<int> m_heights;
    std::vector<bool> m_measured;
    std::vector<qint64> m_tree; // 1-based
};

} // namespace chatoyant::client
