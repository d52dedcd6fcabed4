#include "server/net/listener.h"

#include <QLoggingCategory>

#include <sys/socket.h>
#include <unistd.h>

namespace chatoyant::server {

namespace {

using namespace std::chrono_literals;

constexpr auto retryAfter = 500ms;
constexpr int backlog = 1024;

Q_LOGGING_CATEGORY(log, "server.net")

QHostAddress peerOf(qintptr descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (getpeername(int(descriptor), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    return QHostAddress(reinterpret_cast<const sockaddr *>(&address));
}

} // namespace

Listener::Listener(const NetSettings &settings,
                   NetState &state,
                   std::function<void(const Arrival &)> adopt,
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
    Arrival arrival{descriptor, peerOf(descriptor), {}};
    // A proxy's connections count for those on whose behalf it comes.
    const bool isProxy = m_settings.proxies.has(arrival.from);
    const auto seat =
        m_state.seats.take(m_settings.seats, isProxy ? std::nullopt : std::optional(arrival.from));
    if (!seat) {
        ::close(int(descriptor));
        return;
    }
    arrival.seat = *seat;
    m_adopt(arrival);
}

} // namespace chatoyant::server
