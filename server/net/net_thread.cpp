#include "server/net/net_thread.h"

#include "server/net/epoll_dispatcher.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

NetThread::NetThread(int number,
                     const NetSettings &settings,
                     NetState &state,
                     BatchQueue<Inbound> &intake)
    : m_worker(std::make_unique<NetWorker>(number, settings, state, intake))
{
    m_thread.setObjectName(u"net %1"_s.arg(number));
    m_thread.setEventDispatcher(std::make_unique<EpollDispatcher>().release()); // the thread's now
    m_worker->moveToThread(&m_thread);
    // Its sockets can only end where they live.
    QObject::connect(&m_thread, &QThread::finished, m_worker.get(), [this] { m_worker.reset(); });
    m_thread.start();
}

NetThread::~NetThread()
{
    m_thread.quit();
    m_thread.wait();
}

void NetThread::adopt(const Arrival &arrival)
{
    ++m_adopted;
    m_worker->adopt(arrival);
}

void NetThread::closeAll(int code)
{
    NetWorker *worker = m_worker.get();
    QMetaObject::invokeMethod(
        worker, [worker, code] { worker->closeAll(code); }, Qt::QueuedConnection);
}

} // namespace chatoyant::server
