// Looks at everything that the server needs, and says what is missing.
#pragma once

#include "common/model/server_health.h"
#include "server/app/config.h"

namespace chatoyant::server {

// May run beside the server, and within it on a thread of its own, which it may block for some
// seconds. Nothing is changed.
QList<HealthFinding> examine(const Config &config);

} // namespace chatoyant::server
