#include "server/net/routes/rpc_route.h"

namespace chatoyant::server {

rpc::Frame readFrame(QByteArrayView text)
{
    auto frame = rpc::readRequests(text);
    if (frame)
        return *std::move(frame);
    rpc::Incoming fault;
    fault.request.id = QJsonValue::Null;
    fault.error = frame.error();
    return {{fault}, false};
}

std::optional<std::variant<HttpResponse, Inbound>> RpcRoute::serve(const HttpRequest &request,
                                                                   const QByteArray &body) const
{
    constexpr QByteArrayView scheme = "bearer ";
    if (request.path != "/rpc")
        return std::nullopt;
    if (request.method != "POST")
        return HttpResponse{405, {}, "text/plain; charset=utf-8", {{"Allow", "POST"}}};
    if (request.hasQuery) // where a token would be logged by whoever is between
        return HttpResponse{400, {}, "text/plain; charset=utf-8", {}};
    if (!request.has("content-length"))
        return HttpResponse{411, {}, "text/plain; charset=utf-8", {}};
    const QByteArray authorization = request.header("authorization");
    if (!authorization.isEmpty() && !authorization.toLower().startsWith(scheme))
        return HttpResponse{401, {}, "text/plain; charset=utf-8", {{"WWW-Authenticate", "Bearer"}}};
    Inbound inbound;
    inbound.kind = Inbound::Kind::Http;
    inbound.token =
        QString::fromUtf8(authorization.sliced(authorization.isEmpty() ? 0 : scheme.size()))
            .trimmed();
    inbound.frame = readFrame(body);
    return inbound;
}

HttpResponse RpcRoute::answer(const QByteArray &text)
{
    return {200, text, "application/json", {}};
}

} // namespace chatoyant::server
