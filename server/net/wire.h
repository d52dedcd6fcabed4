// What crosses between the net threads and the domain thread: requests in, texts out.
#pragma once

#include "common/protocol/rpc.h"
#include "server/domain/message_service.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QVarLengthArray>

#include <chrono>
#include <compare>

namespace chatoyant::server {

// One connection, WebSocket or HTTP, for as long as the process runs.
struct LinkId
{
    int thread = 0;
    quint64 number = 0; // counted per thread from 1

    bool isValid() const { return number != 0; }
    friend auto operator<=>(const LinkId &, const LinkId &) = default;
    friend size_t qHash(const LinkId &id, size_t seed = 0)
    {
        return ::qHash(id.number * 64 + quint64(id.thread), seed);
    }
};

// A `message.send` whose form is in order.
struct SendRequest
{
    QJsonValue id;
    SendMessage message;
};

// From a net thread to the domain thread.
struct Inbound
{
    enum class Kind {
        Opened,   // a WebSocket, from `address`
        Requests, // of a WebSocket
        Http,     // of a POST /rpc: `token` stands in for signing in; always answered with one text
        Closed    // the link is gone
    };

    Kind kind = Kind::Requests;
    LinkId link;
    std::chrono::steady_clock::time_point received = std::chrono::steady_clock::now();
    rpc::Frame frame;
    std::optional<SendRequest> send; // instead of a frame
    QString token;
    QString address; // of the other end, where `kind` is Opened or Http
};

// From the domain thread to one net thread. A text is shared by all its receivers.
struct Outbound
{
    enum class Kind {
        Text,       // to `links`
        Close,      // `links`, with `code` and `text` as the reason
        CarriedOut, // one frame of each of `links`
        Resume      // reading, on all links of the thread
    };

    Kind kind = Kind::Text;
    QVarLengthArray<quint64, 1> links; // numbers
    QByteArray text;
    int code = 0;
    // Of the answer to a message: when that was received.
    std::optional<std::chrono::steady_clock::time_point> received;
};

// Close codes: RFC 6455 section 7.4.1, and from 4000 our own (docs/protocol.md).
namespace close_code {
inline constexpr int goingAway = 1001;
inline constexpr int broken = 1008;
inline constexpr int signedOut = 4401;
inline constexpr int tooSlow = 4408;
inline constexpr int tooMany = 4429;
} // namespace close_code

} // namespace chatoyant::server
