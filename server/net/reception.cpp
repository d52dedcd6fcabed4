#include "server/net/reception.h"

#include "common/base/limits.h"

#include <QSslSocket>

namespace chatoyant::server {

namespace {

constexpr qint64 readBuffer = 128 * 1024; // a whole head and body, and no more
constexpr QByteArrayView socketPath = "/ws";

} // namespace

Reception::Reception(quint64 number,
                     qintptr descriptor,
                     const NetSettings &settings,
                     QObject *parent)
    : QObject(parent)
    , m_number(number)
    , m_settings(settings)
    , m_deadline(Clock::now() + settings.headWithin)
{
    QSslSocket *secure = settings.tls ? new QSslSocket(this) : nullptr;
    m_socket = secure ? secure : new QTcpSocket(this);
    m_socket->setSocketDescriptor(descriptor);
    m_from = m_socket->peerAddress();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_socket->setReadBufferSize(readBuffer);
    connect(m_socket, &QTcpSocket::readyRead, this, &Reception::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &Reception::finish);
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this] { m_socket->abort(); });
    if (secure) {
        secure->setSslConfiguration(*settings.tls);
        secure->startServerEncryption();
    }
}

Reception::~Reception() = default;

void Reception::answer(const HttpResponse &response)
{
    if (!m_socket || !m_request || m_isClosing)
        return;
    const bool keepAlive = m_request->keepAlive;
    m_socket->write(writeResponse(response, keepAlive));
    m_request.reset();
    m_isServing = false;
    m_deadline = Clock::now() + m_settings.idleHttp;
    if (!keepAlive) {
        m_isClosing = true;
        m_socket->disconnectFromHost();
        return;
    }
    // Not from here: a client that sends many requests at once would deepen the stack with each.
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Reception::read, Qt::QueuedConnection);
}

void Reception::checkDeadline(Clock::time_point now)
{
    if (m_socket && !m_isServing && now >= m_deadline)
        m_socket->abort();
}

void Reception::read()
{
    if (!m_socket || m_isServing || m_isClosing)
        return;
    if (!m_request) {
        const QByteArray text = m_socket->peek(m_settings.headBytes);
        if (!readHeadOf(text))
            return;
        if (m_request->wantsWebSocket()) {
            upgrade();
            return;
        }
        m_socket->skip(*headSize(text));
    }
    takeRequest();
}

// True when m_request is there.
bool Reception::readHeadOf(const QByteArray &text)
{
    const auto size = headSize(text);
    if (!size) {
        // No request begins so: a TLS greeting on the plain port, whose sender need not wait.
        const bool isForeign = !text.isEmpty() && (text.front() < 'A' || text.front() > 'Z');
        if (isForeign || text.size() >= m_settings.headBytes)
            refuse(isForeign ? 400 : 431);
        return false;
    }
    auto request = readHead(QByteArrayView(text).first(*size), limits::requestBytes);
    if (!request) {
        refuse(request.error());
        return false;
    }
    m_request = std::move(*request);
    // A body has as long as a head, counted from here.
    m_deadline = qMax(m_deadline, Clock::now() + m_settings.headWithin);
    return true;
}

void Reception::takeRequest()
{
    if (m_socket->bytesAvailable() < m_request->bodyBytes)
        return;
    const QByteArray body = m_socket->read(m_request->bodyBytes);
    if (const QByteArray origin = m_request->header("origin");
        !origin.isEmpty() && !isOwnOrigin(origin)) {
        refuse(403);
        return;
    }
    m_isServing = true;
    const HttpRequest request = *m_request;
    emit requested(m_number, request, body);
}

void Reception::upgrade()
{
    if (const int refusal = upgradeRefusal()) {
        refuse(refusal);
        return;
    }
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    emit upgradeWanted(m_number, socket);
}

// 0 when the request may become a WebSocket. Qt checks the key and the version itself.
int Reception::upgradeRefusal() const
{
    if (m_request->path != socketPath)
        return 404;
    if (m_request->method != "GET")
        return 405;
    const QByteArray origin = m_request->header("origin");
    return m_request->has("origin") && !isOwnOrigin(origin) ? 403 : 0;
}

// Exact: the scheme and the host and port that the request itself was sent to.
bool Reception::isOwnOrigin(const QByteArray &origin) const
{
    const QByteArray own = (m_settings.tls ? "https://" : "http://") + m_request->header("host");
    return origin == own || m_settings.allowedOrigins.contains(origin);
}

void Reception::refuse(int status)
{
    m_isClosing = true;
    HttpResponse response{status, QByteArray(), "text/plain; charset=utf-8", {}};
    m_socket->write(writeResponse(response, false));
    m_socket->disconnectFromHost();
}

void Reception::finish()
{
    emit finished(m_number);
}

} // namespace chatoyant::server
