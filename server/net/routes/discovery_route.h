// GET /.well-known/chatoyant/client: which server is meant by this site's name.
#pragma once

#include "server/net/http_request.h"
#include "server/net/net_settings.h"

namespace chatoyant::server {

class DiscoveryRoute
{
public:
    explicit DiscoveryRoute(const NetSettings &settings)
        : m_settings(settings)
    {}

    // Nothing for a path that is not this route's.
    std::optional<HttpResponse> serve(const HttpRequest &request) const;

private:
    const NetSettings &m_settings;
};

} // namespace chatoyant::server
