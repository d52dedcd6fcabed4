// GET /healthz and /readyz: is the process alive, can it serve.
#pragma once

#include "server/net/http_request.h"
#include "server/net/net_settings.h"

namespace chatoyant::server {

class HealthRoute
{
public:
    explicit HealthRoute(const NetState &state)
        : m_state(state)
    {}

    // Nothing for a path that is not this route's.
    std::optional<HttpResponse> serve(const HttpRequest &request) const;

private:
    const NetState &m_state;
};

} // namespace chatoyant::server
