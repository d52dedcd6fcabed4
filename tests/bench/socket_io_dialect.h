// Socket.IO's packets over WebSocket: rooms, and acknowledgements by callback.
#pragma once

#include "tests/bench/dialect.h"

namespace chatoyant::bench {

class SocketIoDialect final : public Dialect
{
public:
    SocketIoDialect(const Options &options, ssl_ctx_st *tls);

    bool gather(std::vector<Person> *people) override;
    bool gatherIdle(std::vector<Person> *people) override;
    void send(Person *person, const Outgoing &message) override;
    void read(std::size_t place, Person *person, std::string_view text) override;

private:
    bool enter(Person *person, const std::string &room);

    const Options &m_options;
    ssl_ctx_st *m_tls;
};

} // namespace chatoyant::bench
