// How long messages were on their way, counted in the buckets that Prometheus reads.
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace chatoyant::server {

struct DelayCounts
{
    // Seconds: a delay on a border is in the bucket below it; the last bucket has no end.
    static constexpr std::array edges{0.0005, 0.001, 0.002, 0.005, 0.01, 0.02,
                                      0.05,   0.1,   0.25,  0.5,   1.0,  2.5};

    std::array<quint64, edges.size() + 1> counts{};

    quint64 total() const;
    // The delay in seconds that this share (0 … 1) of them did not exceed, as Prometheus'
    // histogram_quantile() has it: delays lie evenly in their bucket, the first begins at 0, and of
    // what is beyond the last border no more is known than that border. Nothing where there is
    // none.
    std::optional<double> quantile(double share) const;

    friend bool operator==(const DelayCounts &, const DelayCounts &) = default;
};

} // namespace chatoyant::server
