// What of a configuration is right, but may not be what one wants.
#pragma once

#include "server/app/config.h"

namespace chatoyant::server {

// Sentences for the operator, each with what to do about it.
QStringList policyWarnings(const Config &config);

} // namespace chatoyant::server
