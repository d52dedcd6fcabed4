#include "client/ui/chat/mood_index.h"

namespace chatoyant::client {

namespace {

constexpr quint8 unknownLabel = 0xff;

} // namespace

void MoodIndex::Chunk::put(int row, quint8 label)
{
    quint8 &place = labels[static_cast<size_t>(row)];
    const quint8 was = std::exchange(place, label);
    was == unknownLabel ? --unknown : --counts[was];
    label == unknownLabel ? ++unknown : ++counts[label];
}

MoodIndex::Place MoodIndex::placeOf(int row) const
{
    Place place{0, row};
    while (place.chunk + 1 < m_chunks.size() && place.row >= m_chunks[place.chunk].rows())
        place.row -= m_chunks[place.chunk++].rows();
    return place;
}

void MoodIndex::reset(int count)
{
    m_chunks.clear();
    m_count = 0;
    insert(0, count);
}

void MoodIndex::insert(int first, int count)
{
    if (count <= 0)
        return;
    if (m_chunks.empty())
        m_chunks.emplace_back();
    const Place place = placeOf(first);
    Chunk &chunk = m_chunks[place.chunk];
    chunk.labels.insert(chunk.labels.begin() + place.row, static_cast<size_t>(count), unknownLabel);
    chunk.unknown += count;
    m_count += count;
    split(place.chunk);
}

// Into halves of what a chunk may hold, so that the next rows find room.
void MoodIndex::split(size_t chunk)
{
    if (m_chunks[chunk].rows() <= chunkRows)
        return;
    const Chunk whole = std::move(m_chunks[chunk]);
    std::vector<Chunk> parts;
    for (int first = 0; first < whole.rows(); first += chunkRows / 2) {
        const int end = qMin(first + chunkRows / 2, whole.rows());
        Chunk part;
        part.labels.assign(whole.labels.begin() + first, whole.labels.begin() + end);
        for (const quint8 label : part.labels)
            label == unknownLabel ? ++part.unknown : ++part.counts[label];
        parts.push_back(std::move(part));
    }
    const auto place = m_chunks.erase(m_chunks.begin() + static_cast<qsizetype>(chunk));
    m_chunks.insert(place, std::make_move_iterator(parts.begin()),
                    std::make_move_iterator(parts.end()));
}

void MoodIndex::remove(int first, int count)
{
    m_count -= count;
    while (count > 0) {
        const Place place = placeOf(first);
        Chunk &chunk = m_chunks[place.chunk];
        const int gone = qMin(count, chunk.rows() - place.row);
        const auto from = chunk.labels.begin() + place.row;
        for (auto each = from; each != from + gone; ++each)
            *each == unknownLabel ? --chunk.unknown : --chunk.counts[*each];
        chunk.labels.erase(from, from + gone);
        if (chunk.labels.empty())
            m_chunks.erase(m_chunks.begin() + static_cast<qsizetype>(place.chunk));
        count -= gone;
    }
}

void MoodIndex::forget(int first, int count)
{
    Place place = placeOf(first);
    while (count > 0 && place.chunk < m_chunks.size()) {
        Chunk &chunk = m_chunks[place.chunk++];
        const int end = qMin(place.row + count, chunk.rows());
        count -= end - place.row;
        for (int row = std::exchange(place.row, 0); row < end; ++row)
            chunk.put(row, unknownLabel);
    }
}

void MoodIndex::set(int row, MoodLabel label)
{
    const Place place = placeOf(row);
    m_chunks[place.chunk].put(place.row, static_cast<quint8>(label));
}

QList<int> MoodIndex::unknownRows() const
{
    QList<int> rows;
    int first = m_count;
    for (auto chunk = m_chunks.rbegin(); chunk != m_chunks.rend(); ++chunk) {
        first -= chunk->rows();
        if (chunk->unknown == 0)
            continue;
        for (int row = 0; row < chunk->rows(); ++row) {
            if (chunk->labels[static_cast<size_t>(row)] == unknownLabel)
                rows.append(first + row);
        }
        return rows;
    }
    return rows;
}

MoodIndex::Counts MoodIndex::counts(int first, int end) const
{
    Counts sums{};
    int left = end - first;
    for (Place place = placeOf(first); left > 0 && place.chunk < m_chunks.size(); ++place.chunk) {
        const Chunk &chunk = m_chunks[place.chunk];
        const int stop = qMin(place.row + left, chunk.rows());
        left -= stop - place.row;
        if (place.row == 0 && stop == chunk.rows()) {
            for (size_t label = 0; label < sums.size(); ++label)
                sums[label] += chunk.counts[label];
            continue;
        }
        for (int row = std::exchange(place.row, 0); row < stop; ++row) {
            if (const quint8 label = chunk.labels[static_cast<size_t>(row)]; label != unknownLabel)
                ++sums[label];
        }
    }
    return sums;
}

int MoodIndex::lastOf(MoodLabel label, int first, int end) const
{
    const auto wanted = static_cast<quint8>(label);
    int base = m_count;
    for (auto chunk = m_chunks.rbegin(); chunk != m_chunks.rend() && base > first; ++chunk) {
        base -= chunk->rows();
        if (base >= end || chunk->counts[wanted] == 0)
            continue;
        const int lowest = qMax(0, first - base);
        for (int row = qMin(chunk->rows(), end - base) - 1; row >= lowest; --row) {
            if (chunk->labels[static_cast<size_t>(row)] == wanted)
                return base + row;
        }
    }
    return -1;
}

} // namespace chatoyant::client
