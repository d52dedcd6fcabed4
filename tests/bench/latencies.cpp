#include "tests/bench/latencies.h"

#include <algorithm>
#include <bit>

namespace chatoyant::bench {

std::size_t Latencies::bucketOf(std::uint64_t microseconds)
{
    constexpr std::uint64_t linear = 1U << fineBits; // below it, one bucket for each microsecond
    if (microseconds < linear)
        return microseconds;
    const int shift = static_cast<int>(std::bit_width(microseconds)) - 1 - fineBits;
    const std::size_t row = static_cast<std::size_t>(shift) + 1;
    return (row << fineBits) + ((microseconds >> shift) - linear);
}

double Latencies::valueOf(std::size_t bucket)
{
    const std::size_t row = bucket >> fineBits;
    const std::size_t step = bucket & ((1U << fineBits) - 1);
    if (row == 0)
        return static_cast<double>(step);
    return static_cast<double>(((1ULL << fineBits) + step) << (row - 1));
}

void Latencies::add(std::int64_t microseconds)
{
    const std::size_t bucket =
        bucketOf(static_cast<std::uint64_t>(std::max<std::int64_t>(0, microseconds)));
    ++m_buckets[std::min(bucket, m_buckets.size() - 1)];
    ++m_count;
}

double Latencies::percentile(double share) const
{
    const auto wanted = static_cast<std::uint64_t>(static_cast<double>(m_count) * share);
    std::uint64_t seen = 0;
    for (std::size_t bucket = 0; bucket < m_buckets.size() && m_count > 0; ++bucket) {
        seen += m_buckets[bucket];
        if (seen > wanted || seen == m_count)
            return valueOf(bucket) / 1000;
    }
    return 0;
}

} // namespace chatoyant::bench
