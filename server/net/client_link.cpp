#include "server/net/client_link.h"

#include "common/base/limits.h"
#include "server/net/wire.h"

#include <QSslSocket>
#include <QVarLengthArray>
#include <QtEndian>

#include <array>
#include <sys/socket.h>
#include <sys/uio.h>

namespace chatoyant::server {

namespace {

// RFC 6455 section 5.2: final fragment and opcode; servers do not mask.
constexpr char finalText = char(0x81);
constexpr char finalClose = char(0x88);
constexpr char finalPing = char(0x89);
constexpr char finalPong = char(0x8A);
constexpr qsizetype controlHead = 6; // flags, length and mask

QByteArray framed(char opcode, const QByteArray &text)
{
    constexpr qsizetype shortLength = 125;
    constexpr char twoBytes = 126;
    constexpr char eightBytes = 127;
    QByteArray frame;
    frame.reserve(text.size() + 10);
    frame.append(opcode);
    if (text.size() <= shortLength) {
        frame.append(char(text.size()));
    } else if (text.size() <= 0xFFFF) {
        const quint16 length = qToBigEndian(quint16(text.size()));
        frame.append(twoBytes);
        frame.append(reinterpret_cast<const char *>(&length), sizeof length);
    } else {
        const quint64 length = qToBigEndian(quint64(text.size()));
        frame.append(eightBytes);
        frame.append(reinterpret_cast<const char *>(&length), sizeof length);
    }
    return frame.append(text);
}

QByteArray closeFrame(int code, const QByteArray &reason)
{
    const quint16 number = qToBigEndian(quint16(code));
    QByteArray body(reinterpret_cast<const char *>(&number), sizeof number);
    return framed(finalClose, body.append(reason));
}

} // namespace

ClientLink::ClientLink(
    quint64 number, QTcpSocket *wire, const NetSettings &settings, Seat seat, QObject *parent)
    : QObject(parent)
    , m_number(number)
    , m_settings(settings)
    , m_seat(std::move(seat))
    , m_wire(wire)
    , m_tls(qobject_cast<QSslSocket *>(wire))
    , m_reader({limits::requestBytes})
    , m_heardAt(Clock::now())
    , m_pingedAt(m_heardAt)
    , m_wroteAt(m_heardAt)
    , m_openedAt(m_heardAt)
{
    wire->setParent(this);
    connect(wire, &QTcpSocket::readyRead, this, &ClientLink::listen);
    connect(wire, &QTcpSocket::disconnected, this, [this] {
        m_isGone = true;
        read();
    });
    connect(wire, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            m_wire->abort();
    });
    const auto noteWritten = [this](qint64 bytes) { m_written += bytes; };
    if (m_tls)
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, noteWritten);
    else
        connect(wire, &QTcpSocket::bytesWritten, this, noteWritten);
    QMetaObject::invokeMethod(this, &ClientLink::listen, Qt::QueuedConnection);
}

ClientLink::~ClientLink()
{
    m_wire->disconnect(this);
}

QByteArray ClientLink::frameOf(const QByteArray &text)
{
    return framed(finalText, text);
}

void ClientLink::listen()
{
    m_heardAt = Clock::now(); // any bytes are a sign of life
    read();
}

void ClientLink::read()
{
    const bool wasFull = m_wire->bytesAvailable() >= m_wire->readBufferSize();
    bool hasText = false;
    while (mayTake()) {
        if (const auto item = m_reader.next()) {
            hasText = hasText || item->kind == WebSocketReader::Kind::Text;
            take(*item);
        } else if (!feedMore()) {
            break;
        }
    }
    if (!m_reader.isWithinMessage())
        m_begunAt.reset();
    else if (!m_begunAt || hasText)
        m_begunAt = m_heardAt;
    if (m_isGone && (m_closingSince || mayTake()))
        return end(); // all that came before has been read
    if (wasFull && mayTake())
        wakeReading();
    if (hasUnsent())
        flush();
}

bool ClientLink::feedMore()
{
    constexpr qsizetype most = 16 * 1024;
    std::array<char, most> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): filled below
    const qint64 count = m_wire->bytesAvailable() > 0 ? m_wire->read(bytes.data(), most) : 0;
    if (count <= 0)
        return false;
    m_reader.feed({bytes.data(), qsizetype(count)});
    return true;
}

bool ClientLink::mayTake() const
{
    return m_mayRead && !m_isThrottled && !m_closingSince && m_waiting < m_settings.window;
}

void ClientLink::take(const WebSocketReader::Item &item)
{
    switch (item.kind) {
    case WebSocketReader::Kind::Text:
        m_openedAt.reset();
        m_isThrottled = !m_requests.take(m_settings.requests, m_heardAt);
        ++m_waiting;
        emit received(m_number, item.bytes);
        break;
    case WebSocketReader::Kind::Ping:
    case WebSocketReader::Kind::Pong:
        takeControl(item);
        break;
    case WebSocketReader::Kind::Close:
        close(item.code, {});
        break;
    case WebSocketReader::Kind::Fault:
        close(item.code, item.why);
        break;
    }
}

void ClientLink::takeControl(const WebSocketReader::Item &item)
{
    m_controlBytes += controlHead + item.bytes.size();
    if (m_controlBytes > m_settings.controlBytes)
        close(close_code::tooMany, "too many pings");
    else if (item.kind == WebSocketReader::Kind::Ping)
        send(framed(finalPong, item.bytes));
}

// The same bytes for all receivers; and, where the wire is plain, not through QTcpSocket, which
// copies them into a buffer of its own. Both ways write whole frames, so they never mix.
void ClientLink::send(const QByteArray &frame)
{
    if (m_closingSince || m_wire->state() != QAbstractSocket::ConnectedState)
        return;
    m_unsent.append(frame);
    m_unsentBytes += frame.size();
    checkOutbox();
}

void ClientLink::flush()
{
    if (m_closingSince || m_wire->state() != QAbstractSocket::ConnectedState)
        dropUnsent();
    else if (m_tls || m_wire->bytesToWrite() > 0)
        writeUnsent(0);
    else
        sendUnsent();
}

// In one system call, where the kernel takes it all; the rest goes through QTcpSocket.
void ClientLink::sendUnsent()
{
    constexpr qsizetype most = 64; // of IOV_MAX, 1024
    QVarLengthArray<iovec, most> pieces;
    for (const QByteArray &frame : std::as_const(m_unsent)) {
        if (pieces.size() == most)
            break;
        pieces.append({const_cast<char *>(frame.constData()), size_t(frame.size())});
    }
    msghdr message{};
    message.msg_iov = pieces.data();
    message.msg_iovlen = size_t(pieces.size());
    const auto sent = ::sendmsg(int(m_wire->socketDescriptor()), &message, MSG_NOSIGNAL);
    writeUnsent(qMax(qsizetype(sent), qsizetype(0))); // a broken connection ends there as well
}

void ClientLink::writeUnsent(qsizetype sent)
{
    for (const QByteArray &frame : std::as_const(m_unsent)) {
        const qsizetype skipped = qMin(sent, frame.size());
        sent -= skipped;
        if (skipped < frame.size())
            m_wire->write(frame.constData() + skipped, frame.size() - skipped);
    }
    dropUnsent();
    if (m_wire->bytesToWrite() > 0)
        m_wire->flush(); // spares switching the socket's write notifier on and off
}

void ClientLink::dropUnsent()
{
    m_unsent.clear();
    m_unsentBytes = 0;
}

// Over TLS what was written is encrypted at once, and waits in a buffer of its own.
qint64 ClientLink::backlog() const
{
    return m_unsentBytes + m_wire->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void ClientLink::close(int code, const QByteArray &reason)
{
    if (m_closingSince)
        return;
    m_closingSince = Clock::now();
    if (m_wire->state() != QAbstractSocket::ConnectedState) {
        m_wire->abort();
        return end();
    }
    disconnect(m_wire, &QTcpSocket::readyRead, this, nullptr);
    connect(m_wire, &QTcpSocket::readyRead, this, &ClientLink::throwAway);
    writeUnsent(0);
    m_wire->write(closeFrame(code, reason));
    connect(m_wire, &QTcpSocket::bytesWritten, this, &ClientLink::endSending); // the last of it
    if (m_tls)
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &ClientLink::endSending);
    m_wire->flush();
    endSending();
    throwAway();
}

// Closing the socket at once, while the peer is still sending, makes the kernel answer the next
// bytes with a reset, and the peer would never read why.
void ClientLink::endSending()
{
    if (m_wire->isOpen() && backlog() == 0)
        ::shutdown(int(m_wire->socketDescriptor()), SHUT_WR);
}

void ClientLink::throwAway()
{
    if (!m_wire->isOpen())
        return;
    m_wire->skip(m_wire->bytesAvailable());
    wakeReading();
}

// Without SO_LINGER the kernel would keep what the peer has not taken, megabytes perhaps, and try
// for minutes to deliver it.
void ClientLink::breakOff()
{
    const linger none{1, 0};
    if (m_wire->isOpen())
        ::setsockopt(int(m_wire->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    m_wire->abort();
    end();
}

void ClientLink::end()
{
    if (!std::exchange(m_hasEnded, true))
        emit closed(m_number);
}

void ClientLink::setReading(bool on)
{
    m_mayRead = on;
    if (on)
        goOn();
}

void ClientLink::carriedOut()
{
    const bool wasHeld = !mayTake();
    --m_waiting;
    if (wasHeld)
        goOn();
}

// The bytes that came meanwhile announce themselves no more.
void ClientLink::goOn()
{
    read();
    if (mayTake())
        wakeReading();
}

// A full buffer had switched the socket's notifier off; asking past its end switches it on.
void ClientLink::wakeReading()
{
    if (m_wire->isOpen())
        m_wire->peek(m_wire->bytesAvailable() + 1);
}

void ClientLink::checkHealth(Clock::time_point now)
{
    m_controlBytes = 0;
    if (m_closingSince) {
        if (now - *m_closingSince >= m_settings.closeWithin)
            breakOff();
        return;
    }
    checkOutbox();
    checkProgress(now);
    if (std::exchange(m_isThrottled, false))
        goOn();
    if (m_closingSince)
        return;
    if (mayTake())
        return checkSilence(now);
    m_heardAt = now; // it is us who does not listen
    if (m_begunAt)
        m_begunAt = now;
}

void ClientLink::checkOutbox()
{
    if (m_closingSince || backlog() <= m_settings.outboxBytes)
        return;
    close(close_code::tooSlow, "reads too slowly");
    emit tooSlow();
}

// Who sends on but has stopped reading is owed little, and for ever.
void ClientLink::checkProgress(Clock::time_point now)
{
    const bool hasMoved = m_written != std::exchange(m_writtenBefore, m_written);
    if (hasMoved || backlog() == 0) {
        m_wroteAt = now;
    } else if (!m_closingSince && now - m_wroteAt >= m_settings.stuckFor) {
        close(close_code::tooSlow, "does not read");
        emit tooSlow();
    }
}

void ClientLink::checkSilence(Clock::time_point now)
{
    const auto heardBefore = now - m_heardAt;
    if (m_reader.isWithinFrame() && heardBefore >= m_settings.frameStalls)
        close(close_code::broken, "the rest of a frame did not come");
    else if (m_begunAt && now - *m_begunAt >= m_settings.messageWithin)
        close(close_code::broken, "a message took too long");
    else if (m_openedAt && now - *m_openedAt >= m_settings.helloWithin)
        close(close_code::signedOut, "said nothing");
    else if (heardBefore >= m_settings.silentFor)
        close(close_code::goingAway, "silent");
    else if (now - qMax(m_heardAt, m_pingedAt) >= m_settings.pingEvery) {
        m_pingedAt = now;
        send(framed(finalPing, {}));
        flush();
    }
}

} // namespace chatoyant::server
