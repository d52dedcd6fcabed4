// Connects, and says nothing or the half of what it would have to.
#pragma once

#include "tests/bench/hostile/offender.h"
#include "tests/bench/wire.h"

#include <string>

namespace chatoyant::bench {

class Dawdler final : public Offender
{
public:
    // With a TLS context it greets, and does not go on with the handshake; else it says `words`.
    Dawdler(int port, ssl_ctx_st *tls, std::string words);

    bool begin() override;
    bool turn() override;
    void end() override { m_wire.close(); }
    int descriptor() const override { return m_wire.descriptor(); }
    Wish wish() const override { return m_isAtIt ? Wish::Read : Wish::ReadAndWrite; }
    bool isAtIt() const override { return m_isAtIt; }

private:
    bool say();
    bool listen() const;

    int m_port;
    ssl_ctx_st *m_tls;
    std::string m_words;
    Wire m_wire;
    bool m_isAtIt = false;
};

} // namespace chatoyant::bench
