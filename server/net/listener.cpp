#include "server/net/listener.h"

#include <QLoggingCategory>

#include <unistd.h>

namespace chatoyant::server {

namespace {

using namespace std::chrono_literals;

constexpr auto retryAfter = 500ms;
constexpr int backlog = 1024;

Q_LOGGING_CATEGORY(log, "server.net")

} // namespace

Listener::Listener(const NetSettings &settings,
                   NetState &state,
                   std::function<void(qintptr)> adopt,
                   QObject *parent)
    : QTcpServer(parent)
    , m_settings(settings)
    , m_state(state)
    , m_adopt(std::move(adopt))
    , m_retry(this)
{
    setListenBacklogSize(backlog);
    m_retry.setSingleShot(true);
    // Qt stops accepting when there is no descriptor left; without a pause it would spin.
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(log, "cannot accept: %s", qPrintable(errorString()));
        m_retry.start(retryAfter);
    });
    connect(&m_retry, &QTimer::timeout, this, &QTcpServer::resumeAccepting);
}

void Listener::incomingConnection(qintptr descriptor)
{
    if (m_state.connections.load() >= m_settings.maxConnections) {
        ::close(int(descriptor));
        return;
    }
    ++m_state.connections;
    m_adopt(descriptor);
}

} // namespace chatoyant::server
