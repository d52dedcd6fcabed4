// What every net thread knows: limits and times, and the few flags that all threads share.
#pragma once

#include "server/domain/server_policy.h"
#include "server/net/invite_words.h"
#include "server/net/meters.h"
#include "server/net/seats.h"
#include "server/net/trusted_proxies.h"

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
    QList<QByteArray> allowedOrigins;     // of web pages; programs send none
    TrustedProxies proxies;
    bool expectsProxyHeader = false; // from trusted proxies
    ServerPolicy policy;             // for what is said to browsers of this server
    InviteWords inviteWords;         // none: there are no pages of links
    SeatRules seats;
    AttemptRate requests{}; // of one link: what is beyond waits
    AttemptRate resumes{};  // of one session

    qsizetype headBytes = 16 * 1024;      // request line and headers
    qint64 outboxBytes = 4 * 1024 * 1024; // what a slow reader may owe; past it: 4408
    int window = 32; // frames of one link that wait for the domain; then it is not read
    qint64 controlBytes = 16 * 1024; // of pings and pongs, between two sweeps; past it: 4429
    size_t queueFull = 10'000;       // frames that wait for the domain: stop reading
    size_t queueLow = 5'000;         // and read again
    std::chrono::milliseconds sweepEvery{1'000};
    // Ten, five and fifteen seconds are promised; a sweep comes up to a second late.
    std::chrono::milliseconds headWithin{9'000};     // from connecting, TLS included
    std::chrono::milliseconds helloWithin{9'000};    // a WebSocket's first message
    std::chrono::milliseconds frameStalls{4'000};    // no byte within a frame
    std::chrono::milliseconds messageWithin{14'000}; // from its first byte to its last
    std::chrono::milliseconds signInWithin{600'000};
    std::chrono::milliseconds idleHttp{60'000}; // between requests of one connection
    std::chrono::milliseconds pingEvery{25'000};
    std::chrono::milliseconds silentFor{60'000};
    std::chrono::milliseconds stuckFor{30'000};   // owed something, and takes nothing
    std::chrono::milliseconds closeWithin{5'000}; // for the peer to take what it is owed
};

class FilePool;

// Written by one side, read by all.
struct NetState
{
    std::atomic<bool> ready = false;  // GET /readyz
    Seats seats;                      // open sockets on all net threads
    std::atomic<size_t> waiting = 0;  // frames that the domain has not carried out
    std::atomic<bool> paused = false; // a thread has stopped reading
    Meters meters;
    FilePool *files = nullptr; // none: this server keeps no files
};

} // namespace chatoyant::server
