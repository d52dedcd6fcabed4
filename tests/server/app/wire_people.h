// Two friends on a server of their own, for tests over the wire.
#pragma once

#include "tests/support/server/rpc_client.h"
#include "tests/support/server/test_server.h"

#include <memory>

namespace chatoyant::test {

class WirePeople
{
public:
    // False when the server does not start.
    bool start() { return m_server.start(); }
    TestServer &server() { return m_server; }

    // Somebody new, signed in; names begin with `name`.
    std::unique_ptr<RpcClient> person(const QString &name)
    {
        auto client = std::make_unique<RpcClient>();
        if (!client->open(m_server.webSocketUrl()) || !client->signUp(fresh(name)))
            return nullptr;
        return client;
    }
    QString fresh(const QString &name) { return name + QString::number(++m_names); }

private:
    TestServer m_server;
    int m_names = 0;
};

} // namespace chatoyant::test
