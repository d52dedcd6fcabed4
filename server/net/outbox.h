// What leaves the domain thread in this turn: gathered per net thread, handed over in one batch
// each.
#pragma once

#include "server/net/wire.h"

#include <functional>
#include <vector>

namespace chatoyant::server {

class Outbox
{
public:
    // `send` hands a batch to the net thread of that number and leaves the vector empty.
    using Send = std::function<void(int thread, std::vector<Outbound> &batch)>;

    Outbox(int threads, Send send);

    using Received = std::optional<std::chrono::steady_clock::time_point>;
    // `received` as in Outbound.
    void text(const LinkId &link, const QByteArray &text, Received received = {});
    void text(const QList<LinkId> &links, const QByteArray &text);
    void file(const LinkId &link, const FileAnswer &answer);
    void close(const LinkId &link, int code, const QByteArray &reason);
    // Of this link one frame more is done.
    void carriedOut(const LinkId &link);
    void resumeReading();
    // Now everything leaves.
    void flush();

private:
    Outbound &add(int thread, Outbound::Kind kind, const QByteArray &text);

    std::vector<std::vector<Outbound>> m_batches;    // by thread
    std::vector<std::optional<size_t>> m_carriedOut; // where it stands in the thread's batch
    Send m_send;
};

} // namespace chatoyant::server
