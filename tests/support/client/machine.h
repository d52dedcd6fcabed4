// One person's device: a session with a profile folder of its own, over real sockets.
#pragma once

#include "client/net/file_link_thread.h"
#include "client/net/ws_link.h"
#include "client/state/session.h"
#include "tests/support/client/memory_token_store.h"

#include <QTemporaryDir>

namespace chatoyant::client {

struct Machine
{
    Machine()
        : environment{clock, random, timers, [] { return std::make_unique<WsLink>(); },
                      &FileLinkThread::overHttp}
    {
        start();
    }

    void start()
    {
        session = std::make_unique<Session>(folder.path(), environment, tokens);
        session->restore();
    }

    bool isOnline() const
    {
        return session->connectionState().phase == ConnectionState::Phase::Online;
    }

    SystemClock clock;
    SystemRandom random;
    SystemTimers timers;
    Environment environment;
    MemoryTokenStore tokens;
    QTemporaryDir folder;
    std::unique_ptr<Session> session;
};

} // namespace chatoyant::client
