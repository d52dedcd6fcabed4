// A request's head: refused, or read into parts that hold nothing a part must not hold.
#include "common/base/limits.h"
#include "server/net/http_request.h"
#include "server/net/routes/rpc_route.h"
#include "tests/fuzz/require.h"

using namespace chatoyant;
using namespace chatoyant::server;
using fuzz::require;

namespace {

bool isOneLine(const QByteArray &text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}

void checkRequest(const HttpRequest &request)
{
    require(!request.method.isEmpty() && isOneLine(request.method), "a method is a word");
    require(request.path.startsWith('/') && isOneLine(request.path) &&
                !request.path.contains('?') && !request.path.contains(' '),
            "a path has no query");
    qsizetype lengths = 0;
    for (const auto &[name, value] : request.headers) {
        require(!name.isEmpty() && name == name.toLower() && isOneLine(name) &&
                    !name.contains(' ') && !name.contains(':'),
                "a name is a word in lower case");
        require(isOneLine(value) && value == value.trimmed(), "a value is one line");
        require(request.has(name), "a header is found");
        lengths += name == "content-length" ? 1 : 0;
    }
    require(request.bodyBytes >= 0 && request.bodyBytes <= limits::requestBytes,
            "a body has a largest size");
    require(lengths <= 1 && !request.has("transfer-encoding"), "a body's end is certain");
    require(lengths == 1 || request.bodyBytes == 0, "no body without a length");
    require(lengths == 0 || request.header("content-length").toLongLong() == request.bodyBytes,
            "a body is as long as the head says");
}

// What is answered is again one head, and ends where it says.
void checkResponse(const HttpResponse &response)
{
    const QByteArray text = writeResponse(response, false);
    const auto size = headSize(text);
    require(size && text.size() - *size == response.body.size(), "an answer has one head");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::copyOf(data, size);
    const auto end = headSize(text);
    if (!end)
        return 0;
    require(*end >= 4 && *end <= text.size(), "a head ends within the text");
    const auto request = readHead(QByteArrayView(text).first(*end), limits::requestBytes);
    if (!request) {
        require(request.error() >= 400 && request.error() <= 505, "a refusal is a status");
        return 0;
    }
    checkRequest(*request);
    (void)request->wantsWebSocket();
    const auto served = RpcRoute().serve(*request, text.sliced(*end));
    if (served && std::holds_alternative<HttpResponse>(*served))
        checkResponse(std::get<HttpResponse>(*served));
    return 0;
}
