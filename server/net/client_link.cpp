#include "server/net/client_link.h"

#include "common/base/limits.h"
#include "server/net/wire.h"

#include <QSslSocket>
#include <QVarLengthArray>
#include <QWebSocket>
#include <QtEndian>

#include <sys/socket.h>
#include <sys/uio.h>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// RFC 6455 section 5.2: final fragment and opcode; servers do not mask.
constexpr char finalText = char(0x81);
constexpr char finalClose = char(0x88);

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

QByteArray closeFrame(int code, const QString &reason)
{
    const quint16 number = qToBigEndian(quint16(code));
    QByteArray body(reinterpret_cast<const char *>(&number), sizeof number);
    return framed(finalClose, body.append(reason.toUtf8()));
}

} // namespace

ClientLink::ClientLink(quint64 number,
                       QWebSocket *socket,
                       QTcpSocket *wire,
                       const NetSettings &settings,
                       QObject *parent)
    : QObject(parent)
    , m_number(number)
    , m_settings(settings)
    , m_socket(socket)
    , m_wire(wire)
    , m_tls(qobject_cast<QSslSocket *>(wire))
    , m_heardAt(Clock::now())
    , m_pingedAt(m_heardAt)
{
    socket->setParent(this);
    socket->setMaxAllowedIncomingFrameSize(limits::requestBytes);
    socket->setMaxAllowedIncomingMessageSize(limits::requestBytes);
    connect(socket, &QWebSocket::textMessageReceived, this, &ClientLink::takeText);
    connect(socket, &QWebSocket::binaryMessageReceived, this,
            [this] { close(close_code::unsupportedData, u"text frames only"_s); });
    connect(socket, &QWebSocket::disconnected, this, [this] { emit closed(m_number); });
    // Comes after the WebSocket's own slot: its answers to pings are owed by now, too.
    connect(wire, &QTcpSocket::readyRead, this, &ClientLink::noteBytes);
    connect(wire, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) { m_written += bytes; });
    m_owed = m_written + wire->bytesToWrite(); // what the handshake left
}

ClientLink::~ClientLink() = default;

QByteArray ClientLink::frameOf(const QByteArray &text)
{
    return framed(finalText, text);
}

// Not through QWebSocket, which would encode the same text again for each receiver; nor, where it
// is plain, through QTcpSocket, which copies it into a buffer of its own. All three write whole
// frames, so they never mix.
void ClientLink::send(const QByteArray &frame)
{
    if (!m_wire || m_closingSince || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_unsent.append(frame);
    m_unsentBytes += frame.size();
    checkOutbox();
}

void ClientLink::flush()
{
    if (!m_wire || m_closingSince) {
        dropUnsent();
        return;
    }
    if (m_tls || m_wire->bytesToWrite() > 0)
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
        if (skipped == frame.size())
            continue;
        m_wire->write(frame.constData() + skipped, frame.size() - skipped);
        m_owed += frame.size() - skipped;
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

void ClientLink::close(int code, const QString &reason)
{
    if (m_closingSince)
        return;
    m_closingSince = Clock::now();
    m_held.clear();
    if (!m_wire || m_wire->state() != QAbstractSocket::ConnectedState) {
        m_socket->abort();
        return;
    }
    m_wire->blockSignals(false);
    disconnect(m_wire, &QTcpSocket::readyRead, nullptr, nullptr); // the WebSocket's and ours
    connect(m_wire, &QTcpSocket::readyRead, this, &ClientLink::throwAway);
    writeUnsent(0);
    m_wire->write(closeFrame(code, reason));
    connect(m_wire, &QTcpSocket::bytesWritten, this, &ClientLink::endSending); // the last of it
    m_wire->flush();
    endSending();
    throwAway();
}

// QWebSocket's own close() closes the socket at once. Of a peer that is still sending, the kernel
// would answer the next bytes with a reset, and the peer would never read why.
void ClientLink::endSending()
{
    if (!m_wire || !m_wire->isOpen())
        return;
    if (m_wire->bytesToWrite() == 0 && (!m_tls || m_tls->encryptedBytesToWrite() == 0))
        ::shutdown(int(m_wire->socketDescriptor()), SHUT_WR);
}

void ClientLink::throwAway()
{
    if (!m_wire || !m_wire->isOpen())
        return;
    m_wire->skip(m_wire->bytesAvailable());
    wakeReading();
}

void ClientLink::setReading(bool on)
{
    m_mayRead = on;
    applyReading();
}

void ClientLink::carriedOut()
{
    --m_waiting;
    while (!m_held.empty() && m_waiting < m_settings.window && !m_closingSince) {
        const QString text = std::move(m_held.front());
        m_held.pop_front();
        giveAway(text);
    }
    applyReading();
}

void ClientLink::applyReading()
{
    const bool on = m_mayRead && m_held.empty();
    if (!m_wire || m_closingSince || m_wire->signalsBlocked() != on)
        return;
    // QWebSocket reads when it is told to; untold, the socket's buffer fills and its notifier
    // stops.
    m_wire->blockSignals(!on);
    if (!on)
        return;
    if (m_wire->state() != QAbstractSocket::ConnectedState)
        m_socket->abort();
    else if (m_wire->bytesAvailable() > 0)
        emit m_wire->readyRead();
    wakeReading();
}

// A full buffer had switched the socket's notifier off; asking past its end switches it on.
void ClientLink::wakeReading()
{
    if (m_wire && m_wire->isOpen())
        m_wire->peek(m_wire->bytesAvailable() + 1);
}

void ClientLink::checkHealth(Clock::time_point now)
{
    if (m_closingSince) {
        if (now - *m_closingSince >= m_settings.closeWithin)
            breakOff();
        return;
    }
    if (m_wire && m_wire->signalsBlocked()) {
        m_heardAt = now; // it is us who does not listen
        return;
    }
    checkOutbox();
    checkPongs();
    if (now - m_heardAt >= m_settings.silentFor) {
        close(close_code::goingAway, u"silent"_s);
    } else if (now - qMax(m_heardAt, m_pingedAt) >= m_settings.pingEvery) {
        m_pingedAt = now;
        m_socket->ping();
    }
}

// Without SO_LINGER the kernel would keep what the peer has not taken, megabytes perhaps, and try
// for minutes to deliver it.
void ClientLink::breakOff()
{
    const linger none{1, 0};
    if (m_wire)
        ::setsockopt(int(m_wire->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    m_socket->abort();
}

void ClientLink::takeText(const QString &text)
{
    if (m_closingSince)
        return;
    if (m_held.empty() && m_waiting < m_settings.window) {
        giveAway(text);
        return;
    }
    m_held.push_back(text);
    applyReading();
}

void ClientLink::giveAway(const QString &text)
{
    ++m_waiting;
    emit received(m_number, text);
}

// Any bytes are a sign of life.
void ClientLink::noteBytes()
{
    m_heardAt = Clock::now();
    checkOutbox();
}

void ClientLink::checkOutbox()
{
    if (!m_wire || m_closingSince ||
        m_wire->bytesToWrite() + m_unsentBytes <= m_settings.outboxBytes)
        return;
    close(close_code::tooSlow, u"reads too slowly"_s);
    emit tooSlow();
}

// What left beside our frames are pongs, and the few pings of ours.
void ClientLink::checkPongs()
{
    if (!m_wire || m_closingSince)
        return;
    const qint64 pongs = m_written + m_wire->bytesToWrite() - m_owed;
    if (pongs - m_pongsBefore > m_settings.pongBytes)
        close(close_code::tooMany, u"too many pings"_s);
    m_pongsBefore = pongs;
}

} // namespace chatoyant::server
