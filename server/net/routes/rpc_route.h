// POST /rpc: the methods over HTTP, signed in by a bearer token.
#pragma once

#include "server/net/http_request.h"
#include "server/net/wire.h"

#include <variant>

namespace chatoyant::server {

// What a WebSocket frame or a body holds. A fault of the whole frame becomes its only item, so that
// it is answered in its turn.
rpc::Frame readFrame(QByteArrayView text);

class RpcRoute
{
public:
    // A refusal at once, or what the domain shall answer; nothing for another path.
    std::optional<std::variant<HttpResponse, Inbound>> serve(const HttpRequest &request,
                                                             const QByteArray &body) const;
    // The domain's answer; an empty text where nothing was asked.
    static HttpResponse answer(const QByteArray &text);
};

} // namespace chatoyant::server
