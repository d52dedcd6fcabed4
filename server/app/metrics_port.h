// The port of this machine on which Prometheus reads the server's figures.
#pragma once

#include "common/base/expected.h"
#include "server/app/process_meters.h"

#include <QString>

#include <memory>

namespace prometheus {
class Exposer;
} // namespace prometheus

namespace chatoyant::server {

class MetricsPort
{
public:
    // Serves GET /metrics on 127.0.0.1, on threads of its own. The error is a sentence for the
    // operator.
    static Expected<std::unique_ptr<MetricsPort>, QString> open(int port, const NetState &state);
    ~MetricsPort();

private:
    explicit MetricsPort(const NetState &state);

    std::shared_ptr<ProcessMeters> m_process;
    std::unique_ptr<prometheus::Exposer> m_exposer;
};

} // namespace chatoyant::server
