// What the configuration means for the domain.
#pragma once

#include "server/app/config.h"
#include "server/domain/server_policy.h"

namespace chatoyant::server {

ServerPolicy policyFrom(const Config &config);

} // namespace chatoyant::server
