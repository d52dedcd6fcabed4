#include "server/storage/low_priority.h"

#include <QLoggingCategory>

#include <sys/resource.h>
#include <utility>

namespace chatoyant::server {

namespace {

Q_LOGGING_CATEGORY(logPriority, "chatoyant.storage")

} // namespace

void lowerPriority()
{
    constexpr int thisThread = 0; // on Linux each thread has a priority of its own
    constexpr int niceness = 10;
    thread_local bool isLow = false;
    if (!std::exchange(isLow, true) && setpriority(PRIO_PROCESS, thisThread, niceness) != 0)
        qCDebug(logPriority, "the background keeps its priority");
}

} // namespace chatoyant::server
