#include "server/app/health_examiner.h"

#include "server/app/doctor.h"
#include "server/app/shown_settings.h"
#include "server/storage/low_priority.h"

namespace chatoyant::server {

HealthExaminer::HealthExaminer(const LoadedConfig &loaded, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_config(loaded.config)
    , m_values(shownSettings(loaded.settings))
    , m_clock(clock)
{}

HealthExaminer::~HealthExaminer()
{
    if (m_examination.joinable())
        m_examination.join();
}

ServerHealth HealthExaminer::health()
{
    const QDateTime now = m_clock.now();
    const bool isOld = !m_health.at.isValid() || m_health.at.addSecs(goodFor.count()) <= now ||
                       m_health.at > now; // the clock was set back
    if (isOld && !m_health.isRunning)
        begin();
    return m_health;
}

void HealthExaminer::begin()
{
    if (m_examination.joinable())
        m_examination.join(); // it has told what it found, and ends
    m_health.isRunning = true;
    m_examination = std::thread([this] {
        lowerPriority();
        const QList<HealthFinding> found = examine(m_config);
        QMetaObject::invokeMethod(
            this,
            [this, found] {
                m_health = {found, m_clock.now(), false};
            },
            Qt::QueuedConnection);
    });
}

} // namespace chatoyant::server
