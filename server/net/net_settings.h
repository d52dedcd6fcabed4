// What every net thread knows: limits and times, and the few flags that all threads share.
#pragma once

#include "server/net/meters.h"

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>

#include <atomic>
#include <chrono>
#include <optional>

namespace chatoyant::server {

struct NetSettings
{
    std::optional<QSslConfiguration> tls; // none: plain text
    QList<QByteArray> allowedOrigins;     // beside the server's own
    int maxConnections = 10'000;

    qsizetype headBytes = 16 * 1024;      // request line and headers
    qint64 outboxBytes = 4 * 1024 * 1024; // what a slow reader may owe; past it: 4408
    int window = 32; // frames of one link that wait for the domain; then it is not read
    qint64 pongBytes = 16 * 1024; // of one link between two sweeps; past it: 4429
    size_t queueFull = 10'000;    // frames that wait for the domain: stop reading
    size_t queueLow = 5'000;      // and read again
    std::chrono::milliseconds sweepEvery{1'000};
    std::chrono::milliseconds headWithin{10'000}; // from connecting, TLS included
    std::chrono::milliseconds idleHttp{60'000};   // between requests of one connection
    std::chrono::milliseconds pingEvery{25'000};
    std::chrono::milliseconds silentFor{60'000};
    std::chrono::milliseconds closeWithin{5'000}; // for the peer to take what it is owed
};

// Written by one side, read by all.
struct NetState
{
    std::atomic<bool> ready = false;  // GET /readyz
    std::atomic<int> connections = 0; // open sockets on all net threads
    std::atomic<size_t> waiting = 0;  // frames that the domain has not carried out
    std::atomic<bool> paused = false; // a thread has stopped reading
    Meters meters;
};

} // namespace chatoyant::server
