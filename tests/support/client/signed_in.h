// A session signed in to a scripted server, with time and chance in the test's hand.
#pragma once

#include "client/state/session.h"
#include "tests/support/client/fake_file_server.h"
#include "tests/support/client/fake_timers.h"
#include "tests/support/client/memory_token_store.h"
#include "tests/support/client/scripted_server.h"
#include "tests/support/common/fake_random.h"

#include <QTemporaryDir>
#include <QTest>

namespace chatoyant::client {

struct SignedIn
{
    SignedIn()
        : timers(clock)
    {
        clock.set(QDateTime(QDate(2026, 1, 1), QTime(12, 10), Qt::UTC));
        start();
        Credentials credentials;
        credentials.login = QStringLiteral("me");
        credentials.password = QStringLiteral("secret word");
        isReady = static_cast<bool>(session->setServer(QStringLiteral("ws://127.0.0.1:7443")));
        session->signIn(credentials);
        waitOnline();
    }

    // As a program that begins again with the same folder.
    void start()
    {
        session.reset();
        session = std::make_unique<Session>(
            folder.path(), Environment{clock, random, timers, server.factory(), files.factory()},
            tokens);
        session->restore();
    }
    void waitOnline() { QTRY_VERIFY(phase() == ConnectionState::Phase::Online); }
    void goOffline()
    {
        server.isUp = false;
        server.cut();
        QTRY_VERIFY(phase() == ConnectionState::Phase::Waiting);
    }
    void comeBack()
    {
        server.isUp = true;
        session->retryNow();
        waitOnline();
    }
    ConnectionState::Phase phase() const { return session->connectionState().phase; }

    FakeClock clock;
    FakeRandom random;
    FakeTimers timers;
    ScriptedServer server;
    FakeFileServer files;
    QTemporaryDir folder;
    MemoryTokenStore tokens;
    std::unique_ptr<Session> session;
    bool isReady = false;
};

} // namespace chatoyant::client
