#include "server/net/reception.h"

#include "common/base/limits.h"
#include "server/net/web_socket_handshake.h"

#include <QSslSocket>

namespace chatoyant::server {

namespace {

constexpr qint64 readBuffer = 128 * 1024; // a whole head and body, and no more

} // namespace

Reception::Reception(quint64 number,
                     const Arrival &arrival,
                     const NetSettings &settings,
                     QObject *parent)
    : QObject(parent)
    , m_number(number)
    , m_settings(settings)
    , m_arrival(arrival)
    , m_from(arrival.from)
    , m_deadline(arrival.at + settings.headWithin)
{
    m_tls = settings.tls ? new QSslSocket(this) : nullptr;
    m_socket = m_tls ? m_tls : new QTcpSocket(this);
    m_socket->setSocketDescriptor(arrival.descriptor);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_socket->setReadBufferSize(readBuffer);
    connect(m_socket, &QTcpSocket::readyRead, this, &Reception::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &Reception::finish);
    // Not from here: a client that sends many requests at once would deepen the stack with each.
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Reception::read, Qt::QueuedConnection);
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this] { m_socket->abort(); });
    if (m_tls) {
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &Reception::read,
                Qt::QueuedConnection);
        m_tls->setSslConfiguration(*settings.tls);
        m_tls->startServerEncryption();
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
    }
}

// An answer has not left as a whole. The next request waits: else one who never reads would be owed
// more and more.
bool Reception::owesAnAnswer() const
{
    return m_socket->bytesToWrite() > 0 || (m_tls && m_tls->encryptedBytesToWrite() > 0);
}

void Reception::checkDeadline(Clock::time_point now)
{
    if (m_socket && !m_isServing && now >= m_deadline)
        m_socket->abort();
}

void Reception::read()
{
    if (!m_socket || m_isServing || m_isClosing || owesAnAnswer())
        return;
    if (!m_request) {
        const QByteArray text = m_socket->peek(m_settings.headBytes);
        if (!readHeadOf(text))
            return;
        m_socket->skip(*headSize(text));
        m_from = m_settings.proxies.clientOf(m_arrival.from, m_request->values("x-forwarded-for"));
        if (!isWelcomeOrigin())
            return refuse(403);
        if (m_request->wantsWebSocket())
            return upgrade();
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
    m_isServing = true;
    const HttpRequest request = *m_request;
    emit requested(m_number, request, body);
}

void Reception::upgrade()
{
    const auto answer = acceptWebSocket(*m_request);
    if (!answer)
        return refuse(answer.error());
    if (m_from != m_arrival.from && !m_arrival.seat.assign(m_from))
        return refuse(429);
    m_socket->write(*answer);
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    emit upgraded(m_number, socket);
}

// Programs send none. Exactly one of those that the operator named: what the request says about
// itself, as in Host, a page that had its own name point here would say as well.
bool Reception::isWelcomeOrigin() const
{
    const QList<QByteArray> origins = m_request->values("origin");
    return origins.isEmpty() ||
           (origins.size() == 1 && m_settings.allowedOrigins.contains(origins.first()));
}

void Reception::refuse(const HttpResponse &response)
{
    m_isClosing = true;
    m_socket->write(writeResponse(response, false));
    m_socket->disconnectFromHost();
}

void Reception::finish()
{
    emit finished(m_number);
}

} // namespace chatoyant::server
