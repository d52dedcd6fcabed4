// The PROXY protocol: read to its end and no byte further, in whatever pieces; or refused.
#include "server/net/proxy_header.h"
#include "server/net/trusted_proxies.h"
#include "tests/fuzz/require.h"

using namespace chatoyant;
using namespace chatoyant::server;
using fuzz::require;
using State = ProxyHeader::State;

namespace {

qsizetype feedAll(ProxyHeader &header, QByteArrayView bytes, qsizetype atOnce)
{
    constexpr qsizetype longest = 16 + 4096;
    qsizetype at = 0;
    while (header.state() == State::Wanting && at < bytes.size()) {
        const qsizetype wanted = header.wanted();
        require(wanted > 0 && at + wanted <= longest, "what is wanted is in bounds");
        const qsizetype count = qMin(qMin(wanted, atOnce), bytes.size() - at);
        header.feed(bytes.sliced(at, count));
        at += count;
    }
    return at;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes = fuzz::copyOf(data + 1, size - 1);
    ProxyHeader whole;
    ProxyHeader inPieces;
    const qsizetype taken = feedAll(whole, bytes, qMax<qsizetype>(1, bytes.size()));
    require(taken == feedAll(inPieces, bytes, 1 + data[0] % 32) || whole.state() == State::Broken,
            "pieces change nothing");
    require(whole.state() == inPieces.state() && whole.source() == inPieces.source(),
            "pieces change no answer");
    require(whole.state() == State::Wanting || whole.wanted() == 0, "the end is the end");
    require(whole.state() == State::Complete || whole.source().isNull(), "no address by half");
    (void)forwardedAddress(bytes);
    return 0;
}
