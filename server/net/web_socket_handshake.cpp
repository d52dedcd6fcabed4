#include "server/net/web_socket_handshake.h"

#include <QCryptographicHash>

namespace chatoyant::server {

namespace {

constexpr QByteArrayView socketPath = "/ws";
constexpr QByteArrayView subprotocol = "chatoyant.v1";
constexpr char version[] = "13";
constexpr char keySalt[] = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // section 1.3

HttpResponse refusal(int status)
{
    return {status, {}, "text/plain; charset=utf-8", {}};
}

// 16 bytes in base64, once.
bool hasKey(const HttpRequest &request)
{
    constexpr qsizetype keyBytes = 16;
    const QList<QByteArray> keys = request.values("sec-websocket-key");
    if (keys.size() != 1)
        return false;
    const auto key =
        QByteArray::fromBase64Encoding(keys.first(), QByteArray::AbortOnBase64DecodingErrors);
    return key && (*key).size() == keyBytes;
}

bool offersSubprotocol(const HttpRequest &request)
{
    const QList<QByteArray> names = request.values("sec-websocket-protocol").join(',').split(',');
    return std::any_of(names.begin(), names.end(),
                       [](const QByteArray &name) { return name.trimmed() == subprotocol; });
}

} // namespace

Expected<QByteArray, HttpResponse> acceptWebSocket(const HttpRequest &request)
{
    if (request.path != socketPath)
        return refusal(404);
    if (request.method != "GET")
        return refusal(405);
    if (request.values("sec-websocket-version") != QList<QByteArray>{version}) {
        HttpResponse response = refusal(400);
        response.headers.emplaceBack("Sec-WebSocket-Version", version);
        return response;
    }
    // A query is where a token would be logged by whoever is between.
    if (request.hasQuery || request.bodyBytes > 0 || !hasKey(request))
        return refusal(400);
    const QByteArray proof = QCryptographicHash::hash(request.header("sec-websocket-key") + keySalt,
                                                      QCryptographicHash::Sha1)
                                 .toBase64();
    QByteArray answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                        "Connection: Upgrade\r\nSec-WebSocket-Accept: " +
                        proof + "\r\n";
    if (offersSubprotocol(request))
        answer += "Sec-WebSocket-Protocol: " + subprotocol.toByteArray() + "\r\n";
    return answer + "\r\n";
}

} // namespace chatoyant::server
