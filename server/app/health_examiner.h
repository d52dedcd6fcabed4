// Looks at the running server as `doctor` does, in a thread of its own, when administrators ask.
#pragma once

#include "common/base/clock.h"
#include "server/app/config.h"
#include "server/net/server_condition.h"

#include <QObject>

#include <thread>

namespace chatoyant::server {

class HealthExaminer final : public QObject, public ServerCondition
{
    Q_OBJECT

public:
    // Findings that are younger are given again.
    static constexpr std::chrono::seconds goodFor{60};

    HealthExaminer(const LoadedConfig &loaded, const Clock &clock, QObject *parent = nullptr);
    // Waits for the examination that is going on.
    ~HealthExaminer() override;

    ServerHealth health() override;
    QList<ConfigValue> config() const override { return m_values; }

private:
    void begin();

    const Config m_config;
    const QList<ConfigValue> m_values;
    const Clock &m_clock;
    ServerHealth m_health;
    std::thread m_examination;
};

} // namespace chatoyant::server
