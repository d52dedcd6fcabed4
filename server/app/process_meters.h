// What the operating system says about this process, and how busy it is, when Prometheus asks.
#pragma once

#include "server/net/net_settings.h"

#include <mutex>
#include <prometheus/collectable.h>

namespace chatoyant::server {

// Metrics named process_… are those that every Prometheus client library gives
// (prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics).
// chatoyant_utilisation_ratio is processor time used since the last reading, over the time that
// passed on the processors this process may use: 0 to 1. Load balancing is even where it is alike
// on all nodes; its mean over the nodes is how far they are used.
class ProcessMeters final : public prometheus::Collectable
{
public:
    explicit ProcessMeters(const NetState &state);

    // From the thread that serves Prometheus.
    std::vector<prometheus::MetricFamily> Collect() const override;

private:
    double utilisation(double processorSeconds) const;

    const NetState &m_state;
    mutable std::mutex m_mutex; // guards:
    mutable double m_usedBefore = 0;
    mutable std::chrono::steady_clock::time_point m_askedBefore;
};

} // namespace chatoyant::server
