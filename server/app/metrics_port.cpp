#include "server/app/metrics_port.h"

#include "server/app/config_words.h"

#include <exception>
#include <prometheus/exposer.h>
#include <prometheus/registry.h>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

Expected<std::unique_ptr<MetricsPort>, QString> MetricsPort::open(int port, const NetState &state)
{
    constexpr int threads = 2;
    std::unique_ptr<MetricsPort> opened(new MetricsPort(state));
    const std::string address = "127.0.0.1:" + std::to_string(port);
    try { // the library's way of saying no
        opened->m_exposer = std::make_unique<prometheus::Exposer>(address, threads);
    } catch (const std::exception &) {
        return ConfigWords::
            tr("metrics.port: cannot listen on %1: another program uses it, or it may not be used")
                .arg(QString::fromStdString(address));
    }
    opened->m_exposer->RegisterCollectable(state.meters.registry());
    opened->m_exposer->RegisterCollectable(opened->m_process);
    return opened;
}

MetricsPort::MetricsPort(const NetState &state)
    : m_process(std::make_shared<ProcessMeters>(state))
{}

MetricsPort::~MetricsPort() = default;

} // namespace chatoyant::server
