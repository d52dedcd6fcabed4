// What administrators are shown of the server itself: how it fares, how it is set up.
#pragma once

#include "common/model/server_health.h"

namespace chatoyant::server {

// Used on the domain thread, which it does not keep waiting.
class ServerCondition
{
public:
    virtual ~ServerCondition() = default;
    // What was found last. Where that is old, the next examination has begun.
    virtual ServerHealth health() = 0;
    virtual QList<ConfigValue> config() const = 0;
};

} // namespace chatoyant::server
