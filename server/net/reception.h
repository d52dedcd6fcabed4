// One socket until it is a WebSocket: reads the head within a time and a size, serves HTTP
// requests.
#pragma once

#include "server/net/arrival.h"
#include "server/net/http_request.h"
#include "server/net/net_settings.h"

#include <QObject>
#include <QSslSocket>

namespace chatoyant::server {

class Reception final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    // Takes the descriptor; the socket belongs to this object until an upgrade.
    Reception(quint64 number,
              const Arrival &arrival,
              const NetSettings &settings,
              QObject *parent = nullptr);
    ~Reception() override;

    quint64 number() const { return m_number; }
    // Whoever made the request that is being served or was upgraded: not a proxy on the way.
    QHostAddress from() const { return m_from; }
    Seat seat() const { return m_arrival.seat; }
    // Answers the request that was passed on with requested().
    void answer(const HttpResponse &response);
    // Closes the socket when its time is up.
    void checkDeadline(Clock::time_point now);

signals:
    // It is a WebSocket, and the socket is the receiver's from now; its next bytes are frames.
    void upgraded(quint64 number, QTcpSocket *socket);
    // answer() must follow, at once or later.
    void requested(quint64 number,
                   const chatoyant::server::HttpRequest &request,
                   const QByteArray &body);
    void finished(quint64 number);

private:
    void read();
    bool readHeadOf(const QByteArray &text);
    void takeRequest();
    void upgrade();
    bool isWelcomeOrigin() const;
    bool owesAnAnswer() const;
    void refuse(int status) { refuse({status, {}, "text/plain; charset=utf-8", {}}); }
    void refuse(const HttpResponse &response);
    void finish();

    const quint64 m_number;
    const NetSettings &m_settings;
    const Arrival m_arrival;
    QTcpSocket *m_socket = nullptr;
    QSslSocket *m_tls = nullptr; // the same, where it is over TLS
    QHostAddress m_from;
    std::optional<HttpRequest> m_request; // head read, body or answer awaited
    bool m_isServing = false;             // passed on, not answered
    bool m_isClosing = false;
    Clock::time_point m_deadline;
};

} // namespace chatoyant::server
