#include "server/net/routes/health_route.h"

namespace chatoyant::server {

std::optional<HttpResponse> HealthRoute::serve(const HttpRequest &request) const
{
    const bool asksReady = request.path == "/readyz";
    if (!asksReady && request.path != "/healthz")
        return std::nullopt;
    HttpResponse response;
    if (request.method != "GET") {
        response.status = 405;
        response.headers.emplaceBack("Allow", "GET");
    } else if (asksReady && !m_state.ready.load()) {
        response.status = 503;
        response.body = "not ready\n";
    } else {
        response.body = "ok\n";
    }
    return response;
}

} // namespace chatoyant::server
