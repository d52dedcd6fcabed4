#include "client/ui/chat/height_index.h"

#include <algorithm>
#include <bit>
#include <cstddef>

namespace chatoyant::client {

namespace {

// The lowest bit that is set: what a node of the tree spans.
size_t spanOf(size_t node)
{
    return node & (~node + 1);
}

} // namespace

qint64 HeightIndex::top(int row) const
{
    qint64 sum = 0;
    for (auto node = static_cast<size_t>(row); node > 0; node -= spanOf(node))
        sum += m_tree[node];
    return sum;
}

int HeightIndex::rowAt(qint64 y) const
{
    if (m_heights.empty())
        return -1;
    size_t node = 0;
    qint64 left = std::max<qint64>(y, 0);
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step >>= 1U) {
        if (node + step <= m_heights.size() && m_tree[node + step] <= left) {
            node += step;
            left -= m_tree[node];
        }
    }
    return static_cast<int>(std::min(node, m_heights.size() - 1));
}

void HeightIndex::reset(int count)
{
    m_heights.assign(static_cast<size_t>(count), m_estimate);
    m_measured.assign(static_cast<size_t>(count), false);
    rebuild();
}

void HeightIndex::setHeight(int row, int height)
{
    const auto at = static_cast<size_t>(row);
    m_measured[at] = true;
    const int change = height - m_heights[at];
    if (change == 0)
        return;
    m_heights[at] = height;
    m_total += change;
    for (size_t node = at + 1; node < m_tree.size(); node += spanOf(node))
        m_tree[node] += change;
}

void HeightIndex::forget(int row)
{
    m_measured[static_cast<size_t>(row)] = false;
}

void HeightIndex::forgetAll()
{
    m_measured.assign(m_measured.size(), false);
}

void HeightIndex::insert(int first, int count)
{
    const auto at = static_cast<std::ptrdiff_t>(first);
    m_heights.insert(m_heights.begin() + at, static_cast<size_t>(count), m_estimate);
    m_measured.insert(m_measured.begin() + at, static_cast<size_t>(count), false);
    rebuild();
}

void HeightIndex::remove(int first, int count)
{
    const auto from = static_cast<std::ptrdiff_t>(first);
    const auto to = from + count;
    m_heights.erase(m_heights.begin() + from, m_heights.begin() + to);
    m_measured.erase(m_measured.begin() + from, m_measured.begin() + to);
    rebuild();
}

void HeightIndex::rebuild()
{
    m_tree.assign(m_heights.size() + 1, 0);
    m_total = 0;
    for (size_t node = 1; node < m_tree.size(); ++node) {
        m_tree[node] += m_heights[node - 1];
        m_total += m_heights[node - 1];
        if (const size_t parent = node + spanOf(node); parent < m_tree.size())
            m_tree[parent] += m_tree[node];
    }
}

} // namespace chatoyant::client
