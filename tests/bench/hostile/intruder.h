// Signs in, and then floods, or does not read; or, to compare with, does nothing wrong.
#pragma once

#include "tests/bench/connection.h"
#include "tests/bench/hostile/offender.h"

#include <string>

namespace chatoyant::bench {

class Intruder final : public Offender
{
public:
    enum class Kind { Reads, NeverReads, Pings, Requests };

    Intruder(Kind kind, const Endpoint &endpoint, std::string token);

    bool begin() override;
    bool turn() override;
    void end() override { m_connection.close(); }
    int descriptor() const override { return m_connection.descriptor(); }
    Wish wish() const override;
    bool isAtIt() const override { return m_stage == Stage::AtIt; }
    int closeCode() const override { return m_connection.closeCode(); }
    std::uint64_t sent() const override { return m_sent; }
    std::uint64_t answered() const override { return m_answered; }

private:
    enum class Stage { Opening, SigningIn, AtIt };

    bool signIn();
    bool flood();

    Kind m_kind;
    Endpoint m_endpoint;
    std::string m_token;
    Connection m_connection;
    Stage m_stage = Stage::Opening;
    std::uint64_t m_sent = 0;
    std::uint64_t m_answered = 0;
};

} // namespace chatoyant::bench
