// One WebSocket: what a client sends comes out as text, what it is owed is kept within bounds.
#pragma once

#include "server/domain/rate_bucket.h"
#include "server/net/net_settings.h"
#include "server/net/seats.h"
#include "server/net/web_socket_reader.h"

#include <QObject>

class QSslSocket;
class QTcpSocket;

namespace chatoyant::server {

class ClientLink final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    // Takes over the wire, on which the upgrade has been answered. Frames that have come already
    // are read in the loop's next turn.
    ClientLink(quint64 number,
               QTcpSocket *wire,
               const NetSettings &settings,
               Seat seat,
               QObject *parent = nullptr);
    ~ClientLink() override;

    quint64 number() const { return m_number; }
    // The frame of a text message, made once for all links that get it.
    static QByteArray frameOf(const QByteArray &text);
    // Gathers; flush() makes it leave, once for all that was sent in this turn of the loop.
    void send(const QByteArray &frame);
    void flush();
    bool hasUnsent() const { return !m_unsent.isEmpty(); }
    // Says why; then whatever still comes is thrown away until the peer closes, too.
    void close(int code, const QByteArray &reason);
    // While it is off the peer's bytes stay in the kernel, and the peer has to wait.
    void setReading(bool on);
    // One of the frames that received() gave away is done. Who sends faster than their frames are
    // carried out waits, and nobody else does.
    void carriedOut();
    // Pings, and closes what is silent, dawdles, reads too slowly or does not finish closing.
    void checkHealth(Clock::time_point now);

signals:
    void received(quint64 number, const QByteArray &text);
    void closed(quint64 number);
    void tooSlow();

private:
    void listen();
    void read();
    bool feedMore();
    bool mayTake() const;
    void take(const WebSocketReader::Item &item);
    void takeControl(const WebSocketReader::Item &item);
    void goOn();
    void wakeReading();

    void sendUnsent();
    void writeUnsent(qsizetype sent);
    void dropUnsent();
    qint64 backlog() const;

    void endSending();
    void throwAway();
    void breakOff();
    void end();

    void checkOutbox();
    void checkProgress(Clock::time_point now);
    void checkSilence(Clock::time_point now);

    const quint64 m_number;
    const NetSettings &m_settings;
    const Seat m_seat;
    QTcpSocket *m_wire;
    QSslSocket *m_tls; // the same, where it is over TLS
    WebSocketReader m_reader;
    Clock::time_point m_heardAt;
    Clock::time_point m_pingedAt;
    Clock::time_point m_wroteAt;                 // or had nothing to write
    std::optional<Clock::time_point> m_openedAt; // until its first message
    std::optional<Clock::time_point> m_begunAt;  // a message whose rest has not come
    std::optional<Clock::time_point> m_closingSince;
    RateBucket m_requests;
    bool m_isThrottled = false; // until the next sweep
    bool m_mayRead = true;
    bool m_isGone = false; // the peer; what it sent before may wait to be read
    bool m_hasEnded = false;
    int m_waiting = 0;          // frames given away and not carried out
    QList<QByteArray> m_unsent; // frames
    qint64 m_unsentBytes = 0;
    qint64 m_controlBytes = 0; // of control frames that came since the last sweep
    qint64 m_written = 0;      // bytes that reached the kernel, by way of the wire
    qint64 m_writtenBefore = 0;
};

} // namespace chatoyant::server
