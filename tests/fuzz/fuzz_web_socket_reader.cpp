// What a client sends over a WebSocket is the same in whatever pieces it arrives, and in bounds.
#include "server/net/web_socket_reader.h"
#include "tests/fuzz/require.h"

#include <QList>
#include <QStringDecoder>

using namespace chatoyant;
using namespace chatoyant::server;
using fuzz::require;
using Kind = WebSocketReader::Kind;

namespace {

constexpr WebSocketReader::Limits limits{4'096, 20};

QList<WebSocketReader::Item> readIn(QByteArrayView bytes, qsizetype pieces)
{
    WebSocketReader reader(limits);
    QList<WebSocketReader::Item> items;
    for (qsizetype at = 0; at < bytes.size(); at += pieces) {
        reader.feed(bytes.sliced(at, qMin(pieces, bytes.size() - at)));
        while (const auto item = reader.next())
            items.append(*item);
    }
    return items;
}

void check(const WebSocketReader::Item &item, bool isLast)
{
    constexpr qsizetype largestControl = 125;
    if (item.kind == Kind::Text) {
        require(item.bytes.size() <= limits.messageBytes, "a message has a largest size");
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(item.bytes);
        require(!decoder.hasError() && text.size() <= item.bytes.size(), "a message is UTF-8");
    } else if (item.kind == Kind::Close || item.kind == Kind::Fault) {
        require(isLast, "nothing follows the end");
        require(item.code >= 1000 && item.code <= 4999 && item.code != 1005 && item.code != 1006,
                "an end has a code that may be sent");
    } else {
        require(item.bytes.size() <= largestControl, "a control frame is small");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes = fuzz::copyOf(data + 1, size - 1);
    const auto whole = readIn(bytes, qMax<qsizetype>(1, bytes.size()));
    const auto inPieces = readIn(bytes, 1 + data[0] % 32);
    require(whole.size() == inPieces.size(), "pieces change nothing");
    for (qsizetype at = 0; at < whole.size(); ++at) {
        require(whole[at].kind == inPieces[at].kind && whole[at].bytes == inPieces[at].bytes &&
                    whole[at].code == inPieces[at].code,
                "pieces change no item");
        check(whole[at], at == whole.size() - 1);
    }
    return 0;
}
