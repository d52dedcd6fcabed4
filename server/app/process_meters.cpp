#include "server/app/process_meters.h"

#include "common/base/version.h"
#include "server/net/process_usage.h"

#include <QDir>

#include <prometheus/metric_family.h>
#include <sys/resource.h>

namespace chatoyant::server {

namespace {

using prometheus::MetricFamily;
using prometheus::MetricType;

MetricFamily single(const char *name, const char *help, MetricType type, double value)
{
    prometheus::ClientMetric metric;
    if (type == MetricType::Counter)
        metric.counter.value = value;
    else
        metric.gauge.value = value;
    return {name, help, type, {metric}};
}

double openFiles()
{
    return double(
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size());
}

double mostFiles()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    return double(limit.rlim_cur);
}

MetricFamily buildInfo()
{
    prometheus::ClientMetric metric;
    metric.label = {{"version", versionText}, {"qt", qVersion()}};
    metric.gauge.value = 1;
    return {
        "chatoyant_build_info", "1, with what is running as labels", MetricType::Gauge, {metric}};
}

} // namespace

ProcessMeters::ProcessMeters(const NetState &state)
    : m_state(state)
    , m_usedBefore(processorSeconds())
    , m_askedBefore(std::chrono::steady_clock::now())
{}

std::vector<MetricFamily> ProcessMeters::Collect() const
{
    const double used = processorSeconds();
    return {
        buildInfo(),
        single("chatoyant_connections", "Open sockets", MetricType::Gauge,
               double(m_state.seats.taken())),
        single("chatoyant_waiting_frames", "Frames received and not carried out yet",
               MetricType::Gauge, double(m_state.waiting.load())),
        single("chatoyant_reading_paused", "1 while senders are held back", MetricType::Gauge,
               m_state.paused.load() ? 1 : 0),
        single("chatoyant_utilisation_ratio",
               "Processor time used since the last reading, of what this process may use",
               MetricType::Gauge, utilisation(used)),
        single("process_cpu_seconds_total", "Processor time used", MetricType::Counter, used),
        single("process_resident_memory_bytes", "Memory held", MetricType::Gauge,
               double(residentBytes())),
        single("process_open_fds", "Open files and sockets", MetricType::Gauge, openFiles()),
        single("process_max_fds", "Most that may be open", MetricType::Gauge, mostFiles()),
    };
}

double ProcessMeters::utilisation(double used) const
{
    const std::scoped_lock lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    const double passed = std::chrono::duration<double>(now - m_askedBefore).count();
    const double ratio = passed > 0 ? (used - m_usedBefore) / (passed * usableProcessors()) : 0;
    m_usedBefore = used;
    m_askedBefore = now;
    return qBound(0.0, ratio, 1.0);
}

} // namespace chatoyant::server
