// One WebSocket: what a client sends comes out as text, what it is owed is kept within bounds.
#pragma once

#include "server/net/net_settings.h"

#include <QObject>
#include <QPointer>

#include <deque>

class QSslSocket;
class QTcpSocket;
class QWebSocket;

namespace chatoyant::server {

class ClientLink final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    // Takes over the WebSocket and, under it, the wire.
    ClientLink(quint64 number,
               QWebSocket *socket,
               QTcpSocket *wire,
               const NetSettings &settings,
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
    void close(int code, const QString &reason);
    // While it is off the peer's bytes stay in the kernel, and the peer has to wait.
    void setReading(bool on);
    // One of the frames that received() gave away is done. Who sends faster than their frames are
    // carried out waits, and nobody else does.
    void carriedOut();
    // Pings, and closes what is silent, reads too slowly or does not finish closing.
    void checkHealth(Clock::time_point now);

signals:
    void received(quint64 number, const QString &text);
    void closed(quint64 number);
    void tooSlow();

private:
    void sendUnsent();
    void writeUnsent(qsizetype sent);
    void dropUnsent();
    void takeText(const QString &text);
    void giveAway(const QString &text);
    void applyReading();
    void endSending();
    void throwAway();
    void breakOff();
    void wakeReading();
    void noteBytes();
    void checkOutbox();
    void checkPongs();

    const quint64 m_number;
    const NetSettings &m_settings;
    QWebSocket *m_socket;
    QPointer<QTcpSocket> m_wire; // the WebSocket's
    QPointer<QSslSocket> m_tls;  // the same, where it is over TLS
    Clock::time_point m_heardAt;
    Clock::time_point m_pingedAt;
    std::optional<Clock::time_point> m_closingSince;
    bool m_mayRead = true;
    int m_waiting = 0;          // frames given away and not carried out
    std::deque<QString> m_held; // came beyond the window; no more than one read buffer holds
    QList<QByteArray> m_unsent; // frames
    qint64 m_unsentBytes = 0;
    qint64 m_owed = 0;        // bytes of frames that went through the wire's own buffer
    qint64 m_written = 0;     // bytes that left that, pongs included
    qint64 m_pongsBefore = 0; // bytes, at the last look
};

} // namespace chatoyant::server
