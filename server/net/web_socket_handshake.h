// The upgrade of a connection to a WebSocket (RFC 6455 section 4.2): judged, and answered.
#pragma once

#include "server/net/http_request.h"

namespace chatoyant::server {

// The whole answer that opens the WebSocket. The error is an answer that refuses it.
Expected<QByteArray, HttpResponse> acceptWebSocket(const HttpRequest &request);

} // namespace chatoyant::server
