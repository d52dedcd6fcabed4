// All sockets of one net thread: admits them, reads their requests, sends what the domain has for
// them.
#pragma once

#include "server/net/batch_queue.h"
#include "server/net/client_link.h"
#include "server/net/doorstep.h"
#include "server/net/files/file_visit.h"
#include "server/net/frame_reader.h"
#include "server/net/reception.h"
#include "server/net/routes/discovery_route.h"
#include "server/net/routes/health_route.h"
#include "server/net/routes/invite_route.h"
#include "server/net/routes/rpc_route.h"
#include "server/net/wire.h"

#include <QPointer>
#include <QTimer>

#include <deque>
#include <unordered_map>

namespace chatoyant::server {

// Lives in its thread. Only send() and adopt() may be called from others.
class NetWorker final : public QObject
{
    Q_OBJECT

public:
    NetWorker(int thread,
              const NetSettings &settings,
              NetState &state,
              BatchQueue<Inbound> &intake);
    ~NetWorker() override;

    // From any thread. Empties `batch`.
    void send(std::vector<Outbound> &batch);
    // From any thread.
    void adopt(const Arrival &arrival);

    // In the worker's thread.
    void closeAll(int code);

private:
    void admit(const Arrival &arrival);
    void await(const Arrival &arrival);
    void receive(const Arrival &arrival);
    void receiveSome();
    void upgrade(quint64 number, QTcpSocket *socket);
    void open(ClientLink *link, const QHostAddress &from);
    void closeReception(quint64 number);
    void closeLink(quint64 number);
    std::optional<HttpResponse> pageFor(const HttpRequest &request) const;
    void serve(quint64 number, const HttpRequest &request, const QByteArray &body);
    void serveFile(quint64 number, const HttpRequest &request);
    void tellVisit(const Outbound &outbound);
    void take(quint64 number, const QByteArray &text);
    void pushRead();
    void pauseReading();
    void resumeReading();

    void takeOutbound();
    void sendOne(const Outbound &outbound);
    void sweep();

    const int m_thread;
    const NetSettings &m_settings;
    NetState &m_state;
    BatchQueue<Inbound> &m_intake;
    BatchQueue<Outbound> m_outbound;
    std::vector<Inbound> m_read;   // in this turn of the loop
    std::vector<quint64> m_unsent; // links that got something in this turn
    bool m_pushIsPosted = false;
    bool m_isPaused = false;
    quint64 m_lastNumber = 0;
    FrameReader m_reader;
    HealthRoute m_health;
    InviteRoute m_invites;
    DiscoveryRoute m_discovery;
    RpcRoute m_rpc;
    std::deque<Arrival> m_coming; // they speak, and wait for their turn
    QTimer m_receiving;           // each turn of the loop, while somebody waits
    std::unordered_map<quint64, Doorstep *> m_doorsteps; // all three are children of this
    std::unordered_map<quint64, Reception *> m_receptions;
    std::unordered_map<quint64, ClientLink *> m_links;
    std::unordered_map<quint64, QPointer<FileVisit>> m_visits; // by their receptions
    QTimer m_sweep;
};

} // namespace chatoyant::server
