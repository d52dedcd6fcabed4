// Counts durations in buckets of at most 1.6 %, so that a percentile of millions costs nothing.
#pragma once

#include <array>
#include <cstdint>

namespace chatoyant::bench {

class Latencies
{
public:
    void add(std::int64_t microseconds);
    std::uint64_t count() const { return m_count; }
    // The duration that `share` (0 … 1) of all stay below, in milliseconds; 0 without any.
    double percentile(double share) const;

private:
    static constexpr int fineBits = 6; // 64 steps within each doubling
    static constexpr int doublings = 40;

    static std::size_t bucketOf(std::uint64_t microseconds);
    static double valueOf(std::size_t bucket);

    std::array<std::uint64_t, (doublings << fineBits)> m_buckets{};
    std::uint64_t m_count = 0;
};

} // namespace chatoyant::bench
