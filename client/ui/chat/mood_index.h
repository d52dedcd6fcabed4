// Which moods very many rows have: sums over stretches of them without a look at each.
#pragma once

#include "common/mood/mood.h"

#include <QList>

#include <vector>

namespace chatoyant::client {

// Rows lie in chunks that know their sums. What came or changed is unknown until it is set.
class MoodIndex
{
public:
    static constexpr int chunkRows = 256; // at most
    using Counts = std::array<int, allMoodLabels.size()>;

    int count() const { return m_count; }
    void reset(int count);
    void insert(int first, int count);
    void remove(int first, int count);
    // Unknown again.
    void forget(int first, int count);
    void set(int row, MoodLabel label);

    // The last ones that are unknown, no more than a chunk has; empty: all are known.
    QList<int> unknownRows() const;
    // Of the known rows first … end - 1.
    Counts counts(int first, int end) const;
    // The last of those rows that has this mood; -1: none.
    int lastOf(MoodLabel label, int first, int end) const;

private:
    struct Chunk
    {
        std::vector<quint8> labels;
        Counts counts{};
        int unknown = 0;

        int rows() const { return static_cast<int>(labels.size()); }
        void put(int row, quint8 label);
    };
    struct Place
    {
        size_t chunk = 0;
        int row = 0; // in the chunk
    };

    // Of a row, or of the place behind the last one.
    Place placeOf(int row) const;
    void split(size_t chunk);

    std::vector<Chunk> m_chunks;
    int m_count = 0;
};

} // namespace chatoyant::client
