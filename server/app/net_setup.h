// What the configuration, and the machine, make of the network side's settings.
#pragma once

#include "server/app/config.h"
#include "server/net/net_settings.h"

namespace chatoyant::server {

// Also raises the limit of open files. The error is a sentence for the operator; with TLS asked for
// there are no settings without it.
Expected<NetSettings, QString> netSettings(const Config &config);

} // namespace chatoyant::server
