// What crosses between the net threads and the domain thread: requests in, texts out.
#pragma once

#include "common/protocol/rpc.h"
#include "server/domain/file_links.h"
#include "server/domain/message_service.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QVarLengthArray>

#include <chrono>
#include <compare>
#include <memory>

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

// What a net thread wants to know about a file before, or after, its bytes travel.
struct FileAsk
{
    enum class Kind {
        Begin,    // an upload of `wanted`
        Look,     // at one's own
        GoOn,     // with one's own
        Complete, // all of `file` is here: `content`
        Remove,   // one's own
        Read,     // by the token, or by `link`
        See       // its small pictures, likewise
    };

    Kind kind = Kind::Look;
    FileId file;
    NewFile wanted;
    FileContent content;
    std::optional<FileLink> link;
};

struct AskedFile
{
    StoredFile file;
    QDateTime expiresAt; // of an upload
    UserId asker;
};

using FileAnswer = Result<AskedFile>;

// From a net thread to the domain thread.
struct Inbound
{
    enum class Kind {
        Opened,   // a WebSocket, from `address`
        Requests, // of a WebSocket
        Http,     // of a POST /rpc: `token` stands in for signing in; always answered with one text
        File,     // `file`, for whoever has the `token`
        Closed    // the link is gone
    };

    Kind kind = Kind::Requests;
    LinkId link;
    std::chrono::steady_clock::time_point received = std::chrono::steady_clock::now();
    rpc::Frame frame;
    std::optional<SendRequest> send; // instead of a frame
    QString token;
    QString address; // of the other end, where `kind` is Opened, Http or File
    std::shared_ptr<const FileAsk> file = {};
};

// From the domain thread to one net thread. A text is shared by all its receivers.
struct Outbound
{
    enum class Kind {
        Text,       // to `links`
        File,       // `file`, to the one of `links`
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
    std::shared_ptr<const FileAnswer> file = {};
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
