#include "tests/bench/dialect.h"

#include "tests/bench/chatoyant_dialect.h"
#include "tests/bench/rooms_dialect.h"
#include "tests/bench/socket_io_dialect.h"
#include "tests/bench/xmpp_dialect.h"

#include <charconv>
#include <cstring>

namespace chatoyant::bench {

std::uint64_t numberAt(std::string_view text)
{
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

void Dialect::tellTo(Arrivals *arrivals, std::string_view tag)
{
    m_arrivals = arrivals;
    m_tag = tag;
}

void Dialect::readDeliveries(std::size_t place, std::string_view text)
{
    const char *end = text.data() + text.size();
    const char *at = text.data();
    while (const void *next =
               memmem(at, static_cast<std::size_t>(end - at), m_tag.data(), m_tag.size())) {
        at = static_cast<const char *>(next);
        m_arrivals->delivered(place, {at, static_cast<std::size_t>(end - at)});
        at += m_tag.size();
    }
}

std::unique_ptr<Dialect> makeDialect(const Options &options, ssl_ctx_st *tls)
{
    if (options.kind == "rooms")
        return std::make_unique<RoomsDialect>(options, tls);
    if (options.kind == "socketio")
        return std::make_unique<SocketIoDialect>(options, tls);
    if (options.kind == "xmpp")
        return std::make_unique<XmppDialect>(options);
    return std::make_unique<ChatoyantDialect>(options, tls);
}

} // namespace chatoyant::bench
