// JSON-RPC as a server and as a client read it: whatever was read survives being written and read.
#include "common/base/limits.h"
#include "common/protocol/rpc.h"
#include "tests/fuzz/require.h"

using namespace chatoyant;
using fuzz::require;

namespace {

void checkRequest(const rpc::Incoming &incoming, bool isExact)
{
    const rpc::Request &request = incoming.request;
    if (incoming.error) {
        require(request.method.isEmpty() && request.params.isEmpty(), "a refused request is empty");
        return;
    }
    require(request.id.isUndefined() || request.id.isString() || request.id.isDouble(),
            "an id is a string or an integer");
    const QByteArray text = rpc::writeRequest(request);
    if (text.size() > limits::requestBytes || !isExact)
        return;
    const auto again = rpc::readRequests(text);
    require(bool(again) && again->items.size() == 1 && !again->isBatch, "it can be read again");
    const rpc::Request &second = again->items.first().request;
    require(!again->items.first().error && second.id == request.id &&
                second.method == request.method && second.params == request.params,
            "it is the same when it is read again");
}

void checkRequests(const QByteArray &text)
{
    const auto frame = rpc::readRequests(text);
    if (!frame)
        return;
    require(text.size() <= limits::requestBytes, "a frame has a largest size");
    require(!frame->items.isEmpty() && frame->items.size() <= limits::batchRequests,
            "a frame holds 1 to 100 requests");
    require(frame->isBatch || frame->items.size() == 1, "only a batch holds several");
    for (const rpc::Incoming &incoming : frame->items)
        checkRequest(incoming, !fuzz::hasByteOrderMark(text));
}

void checkServerFrame(const QByteArray &text)
{
    const auto frame = rpc::readServerFrame(text);
    if (!frame)
        return;
    if (fuzz::hasByteOrderMark(text))
        return;
    for (const rpc::Response &response : frame->responses) {
        if (!response.error)
            continue;
        const auto again = rpc::readServerFrame(rpc::writeError(response.id, *response.error));
        require(bool(again) && again->responses.size() == 1, "an error can be read again");
        require(again->responses.first().error == response.error, "it is the same error");
    }
    for (const rpc::Request &told : frame->notifications) {
        const auto again = rpc::readServerFrame(rpc::writeNotification(told.method, told.params));
        require(bool(again) && again->notifications.size() == 1, "news can be read again");
        require(again->notifications.first().method == told.method &&
                    again->notifications.first().params == told.params,
                "it is the same news");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::copyOf(data, size);
    checkRequests(text);
    checkServerFrame(text);
    return 0;
}
