// A thread with an epoll loop and the worker that lives in it.
#pragma once

#include "server/net/net_worker.h"

#include <QThread>

#include <memory>

namespace chatoyant::server {

class NetThread
{
public:
    NetThread(int number,
              const NetSettings &settings,
              NetState &state,
              BatchQueue<Inbound> &intake);
    // Ends the loop; open sockets are cut.
    ~NetThread();
    NetThread(const NetThread &) = delete;
    NetThread &operator=(const NetThread &) = delete;

    void adopt(const Arrival &arrival);
    void send(std::vector<Outbound> &batch) { m_worker->send(batch); }
    void closeAll(int code);
    int adoptedCount() const { return m_adopted; }

private:
    QThread m_thread;
    std::unique_ptr<NetWorker> m_worker;
    int m_adopted = 0;
};

} // namespace chatoyant::server
