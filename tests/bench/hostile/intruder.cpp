#include "tests/bench/hostile/intruder.h"

#include "tests/bench/chatoyant_dialect.h"

namespace chatoyant::bench {

namespace {

constexpr int atOnce = 256; // frames in one write
const std::string pingPayload(100, 'p');
constexpr std::string_view request = R"({"jsonrpc":"2.0","id":2,"method":"session.ping"})";

} // namespace

Intruder::Intruder(Kind kind, const Endpoint &endpoint, std::string token)
    : m_kind(kind)
    , m_endpoint(endpoint)
    , m_token(std::move(token))
{}

bool Intruder::begin()
{
    m_stage = Stage::Opening;
    return m_connection.begin(m_endpoint);
}

bool Intruder::turn()
{
    switch (m_stage) {
    case Stage::Opening:
        if (!m_connection.advance())
            return false;
        if (!m_connection.isOpen())
            return true;
        m_stage = Stage::SigningIn;
        m_connection.send(ChatoyantDialect::resumeText("1", m_token));
        return m_connection.flush();
    case Stage::SigningIn:
        return signIn();
    case Stage::AtIt:
        break;
    }
    if (m_kind == Kind::Reads)
        return m_connection.receive([](std::string_view) {}) && m_connection.flush();
    if (m_kind != Kind::NeverReads)
        return flood();
    m_connection.receive([](std::string_view) {}); // it is over: perhaps it is told why
    return false;
}

bool Intruder::signIn()
{
    bool isRefused = false;
    const bool lives = m_connection.flush() && m_connection.receive([&](std::string_view text) {
        if (memberOf(text, "id") != "1")
            return;
        isRefused = text.find("\"error\":") != std::string_view::npos;
        m_stage = Stage::AtIt;
    });
    return lives && !isRefused;
}

bool Intruder::flood()
{
    if (!m_connection.hasQueued()) {
        for (int at = 0; at < atOnce; ++at)
            m_kind == Kind::Pings ? m_connection.ping(pingPayload) : m_connection.send(request);
        m_sent += atOnce;
    }
    // First what has come: after a reset nothing of it could be read any more.
    const bool lives = m_connection.receive([this](std::string_view) { ++m_answered; });
    return lives && m_connection.flush();
}

Offender::Wish Intruder::wish() const
{
    const bool floods = m_kind == Kind::Pings || m_kind == Kind::Requests;
    if (m_stage == Stage::AtIt && m_kind == Kind::NeverReads)
        return Wish::End;
    const bool hasMore = m_connection.wantsWrite() || (m_stage == Stage::AtIt && floods);
    return hasMore ? Wish::ReadAndWrite : Wish::Read;
}

} // namespace chatoyant::bench
