#include "server/net/reception.h"

#include "common/base/limits.h"
#include "server/net/files/file_request.h"
#include "server/net/web_socket_handshake.h"

#include <QSslSocket>

#include <limits>
#include <sys/socket.h>

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
    HttpResponse answer = response;
    if (m_request->method == "HEAD" && !answer.bodyFollows)
        answer.bodyFollows = answer.body.size();
    // Of a body that nobody wants the sender is told, and not made to send the rest.
    m_request->keepAlive = m_request->keepAlive && m_bodyLeft == 0;
    m_socket->write(writeResponse(answer, m_request->keepAlive));
    endAnswer();
}

void Reception::startBody(qint64 buffered, bool tellsToGoOn)
{
    m_socket->setReadBufferSize(buffered);
    if (tellsToGoOn && m_socket->bytesAvailable() == 0)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    wakeReading();
}

QByteArray Reception::readBody(qint64 most)
{
    if (!m_socket)
        return {};
    const QByteArray bytes = m_socket->read(qMin(most, m_bodyLeft));
    m_bodyLeft -= bytes.size();
    wakeReading();
    return bytes;
}

void Reception::beginAnswer(const HttpResponse &head)
{
    if (m_socket && m_request)
        m_socket->write(writeResponse(head, m_request->keepAlive));
}

void Reception::sendBody(const QByteArray &piece)
{
    if (m_socket)
        m_socket->write(piece);
}

// An answer has not left as a whole. The next request waits: else one who never reads would be owed
// more and more.
qint64 Reception::owed() const
{
    if (!m_socket)
        return 0;
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void Reception::endAnswer()
{
    if (m_exchange)
        std::exchange(m_exchange, nullptr)->deleteLater();
    if (!m_socket || !m_request)
        return;
    const bool keepAlive = m_request->keepAlive;
    m_request.reset();
    m_isServing = false;
    m_deadline = Clock::now() + m_settings.idleHttp;
    m_socket->setReadBufferSize(readBuffer);
    if (!keepAlive)
        close();
}

void Reception::breakOff()
{
    if (m_socket)
        m_socket->abort();
}

// Closing the socket at once, while the peer is still sending, makes the kernel answer the next
// bytes with a reset, and the peer would never read why.
void Reception::close()
{
    m_isClosing = true;
    if (m_bodyLeft == 0) {
        m_socket->disconnectFromHost();
        return;
    }
    m_deadline = Clock::now() + m_settings.closeWithin;
    throwAway();
}

void Reception::throwAway()
{
    if (m_bodyLeft == 0)
        return; // is closing by itself
    if (!owesAnAnswer())
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    m_socket->skip(m_socket->bytesAvailable());
    wakeReading();
}

// A full buffer had switched the socket's notifier off; asking past its end switches it on.
void Reception::wakeReading()
{
    if (m_socket->isOpen())
        m_socket->peek(m_socket->bytesAvailable() + 1);
}

void Reception::checkDeadline(Clock::time_point now)
{
    if (m_exchange)
        m_exchange->checkProgress(now);
    else if (m_socket && !m_isServing && now >= m_deadline)
        m_socket->abort();
}

void Reception::read()
{
    if (!m_socket)
        return;
    if (m_isClosing)
        return throwAway();
    if (m_exchange)
        return m_exchange->move();
    if (m_isServing || owesAnAnswer())
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
    // Files are read piece by piece; how long they may be is for others to say.
    auto request =
        readHead(QByteArrayView(text).first(*size), std::numeric_limits<qsizetype>::max());
    const bool isTooLarge =
        request && request->bodyBytes > limits::requestBytes && !isFilePath(request->path);
    if (!request || isTooLarge) {
        refuse(request ? 413 : request.error());
        return false;
    }
    m_request = std::move(*request);
    // A body has as long as a head, counted from here.
    m_deadline = qMax(m_deadline, Clock::now() + m_settings.headWithin);
    return true;
}

void Reception::takeRequest()
{
    if (isFilePath(m_request->path)) {
        m_isServing = true;
        m_bodyLeft = m_request->bodyBytes;
        const HttpRequest request = *m_request;
        emit announced(m_number, request);
        return;
    }
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
