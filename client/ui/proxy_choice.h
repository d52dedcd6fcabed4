// Through which proxy connections go: kept by the application.
#pragma once

#include "client/state/proxy_settings.h"

namespace chatoyant::client {

class ProxyChoice
{
public:
    virtual ~ProxyChoice() = default;

    virtual ProxySettings settings() const = 0;
    virtual void set(const ProxySettings &settings) = 0;
};

} // namespace chatoyant::client
