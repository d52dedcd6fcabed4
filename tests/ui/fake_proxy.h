// A choice of proxy that is kept in memory and changes no connection.
#pragma once

#include "client/ui/proxy_choice.h"

namespace chatoyant::client {

class FakeProxy final : public ProxyChoice
{
public:
    ProxySettings settings() const override { return kept; }
    void set(const ProxySettings &settings) override { kept = settings; }

    ProxySettings kept;
};

} // namespace chatoyant::client
