#include "server/net/delay_counts.h"

#include <numeric>

namespace chatoyant::server {

quint64 DelayCounts::total() const
{
    return std::accumulate(counts.begin(), counts.end(), quint64(0));
}

std::optional<double> DelayCounts::quantile(double share) const
{
    const quint64 all = total();
    if (all == 0)
        return std::nullopt;
    const double rank = share * double(all);
    double below = 0; // delays in the buckets before
    for (size_t bucket = 0; bucket < edges.size(); ++bucket) {
        const auto within = double(counts[bucket]);
        if (within > 0 && below + within >= rank) {
            const double start = bucket == 0 ? 0 : edges[bucket - 1];
            return start + (edges[bucket] - start) * (rank - below) / within;
        }
        below += within;
    }
    return edges.back();
}

} // namespace chatoyant::server
