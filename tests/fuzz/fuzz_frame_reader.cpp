// A frame read the short way says what it says when it is read the long way.
#include "common/base/limits.h"
#include "common/protocol/json.h"
#include "server/net/frame_reader.h"
#include "server/net/handlers/seqs.h"
#include "server/net/routes/rpc_route.h"
#include "tests/fuzz/require.h"

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

bool isSame(const rpc::Incoming &a, const rpc::Incoming &b)
{
    return a.error == b.error && a.request.id == b.request.id &&
           a.request.method == b.request.method && a.request.params == b.request.params;
}

bool isSame(const rpc::Frame &a, const rpc::Frame &b)
{
    return a.isBatch == b.isBatch &&
           std::equal(a.items.cbegin(), a.items.cend(), b.items.cbegin(), b.items.cend(),
                      [](const auto &one, const auto &other) { return isSame(one, other); });
}

// The long way: as message.send takes its parameters from a request.
void checkSend(const SendRequest &send, const rpc::Frame &frame)
{
    require(frame.items.size() == 1 && !frame.isBatch, "a message is one request");
    const rpc::Incoming &incoming = frame.items.first();
    require(!incoming.error, "the long way accepts the request");
    const rpc::Request &request = incoming.request;
    require(request.method == "message.send"_L1, "it is a message");
    require(send.id == request.id && !request.id.isUndefined(), "the id is the same");
    json::Fields fields(request.params);
    const SendMessage &message = send.message;
    require(message.chat == fields.id<ChatId>("chatId"_L1), "the chat is the same");
    require(message.clientId == fields.text("clientId"_L1, 1, limits::clientIdLength),
            "the client's id is the same");
    require(request.params.value("text"_L1).isString() &&
                message.text == request.params.value("text"_L1).toString(),
            "the text is the same");
    require(message.replyTo == fields.optionalInteger("replyTo"_L1, 1, largestSeq).value_or(0),
            "the message answered is the same");
    require(message.mentions.isEmpty() && fields.isAbsent("mentions"_L1),
            "there are no mentions in the short form");
    require(!fields.error(), "the long way accepts the parameters");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static FrameReader usedAgain; // as a net thread does: keeps its memory
    const QString text = QString::fromUtf8(fuzz::copyOf(data, size));
    Inbound inbound;
    usedAgain.read(text.toUtf8(), &inbound);
    const rpc::Frame general = readFrame(text.toUtf8());
    if (inbound.send) {
        require(inbound.frame.items.isEmpty(), "a frame is read one way only");
        checkSend(*inbound.send, general);
    } else {
        require(isSame(inbound.frame, general), "the rest is left to the long way");
    }
    return 0;
}
