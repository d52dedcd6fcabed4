// What the server counts about its work, in the form that Prometheus reads.
#pragma once

#include "common/base/error.h"
#include "server/domain/message_counts.h"
#include "server/net/delay_counts.h"

#include <chrono>
#include <memory>

namespace prometheus {
class Registry;
} // namespace prometheus

namespace chatoyant::server {

// What was counted since the start, over all methods and kinds of chats.
struct MeterTotals
{
    quint64 requests = 0;
    quint64 faults = 0; // of these: refused for a reason that lies with the server
    std::array<quint64, MessageCounts::contents> messages{}; // by MessageContent
    DelayCounts delivery;
    std::array<quint64, moodScoreEdges.size() + 1> scores{}; // of judged messages
};

// Names, units and labels follow prometheus.io/docs/practices/naming; no label ever names a person
// or a chat. From these the four figures of a messaging service are computed: mean latency
// (message_delivery_seconds: sum / count), throughput (rate of messages_total), requests per second
// (rate of requests_total), and what load balancing averages over the nodes (utilisation_ratio,
// process_meters.h).
class Meters
{
public:
    using Clock = std::chrono::steady_clock;

    Meters();
    ~Meters();

    // The domain thread: a request that was received then is answered now.
    void answered(const QString &method, std::optional<Reason> refusal, Clock::time_point received);
    // The domain thread, after a commit.
    void stored(const MessageCounts &counts);
    // The domain thread: so many requests for a translation ended so.
    void translated(const QString &engine, const QString &result, int count);
    // Any thread: a message that was received then has been handed to the operating system, for
    // its sender and for all who are connected.
    void delivered(Clock::time_point received);
    void linkOpened();
    void linkTooSlow();
    // Any thread: of files, on their way to people and from them.
    void fileBytesCame(qint64 bytes);
    void fileBytesLeft(qint64 bytes);

    std::shared_ptr<prometheus::Registry> registry() const;
    // The domain thread: a sum over the same counters.
    MeterTotals totals() const;

private:
    struct Families;
    std::unique_ptr<Families> m_families;
};

} // namespace chatoyant::server
