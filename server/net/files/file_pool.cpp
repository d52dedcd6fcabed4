#include "server/net/files/file_pool.h"

#include <QLoggingCategory>
#include <QThread>

#include <sys/resource.h>

namespace chatoyant::server {

namespace {

Q_LOGGING_CATEGORY(logFiles, "chatoyant.files")

// Messages go first where the processors are busy.
void lowerPriority()
{
    constexpr int thisThread = 0; // on Linux each thread has a priority of its own
    constexpr int niceness = 10;
    thread_local bool isLow = false;
    if (!std::exchange(isLow, true) && setpriority(PRIO_PROCESS, thisThread, niceness) != 0)
        qCDebug(logFiles, "work on files keeps its priority");
}

} // namespace

FilePool::FilePool(const Parts &parts)
    : m_parts(parts)
{
    constexpr int lightest = 8; // they wait for the disk, most of the time
    constexpr int fewest = 2;
    m_light.setMaxThreadCount(qMax(lightest, QThread::idealThreadCount()));
    m_heavy.setMaxThreadCount(qMax(fewest, QThread::idealThreadCount() / 2));
}

FilePool::~FilePool()
{
    stop();
}

void FilePool::start(Weight weight, const std::function<void()> &work)
{
    const std::lock_guard lock(m_mutex);
    if (m_isStopped)
        return;
    (weight == Weight::Light ? m_light : m_heavy).start([work] {
        lowerPriority();
        work();
    });
}

void FilePool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_light.waitForDone();
    m_heavy.waitForDone();
}

} // namespace chatoyant::server
