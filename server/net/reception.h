// One socket until it is a WebSocket: reads the head within a time and a size, serves HTTP
// requests.
#pragma once

#include "server/net/http_request.h"
#include "server/net/net_settings.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>

namespace chatoyant::server {

class Reception final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    // Takes the descriptor; the socket belongs to this object until an upgrade.
    Reception(quint64 number,
              qintptr descriptor,
              const NetSettings &settings,
              QObject *parent = nullptr);
    ~Reception() override;

    quint64 number() const { return m_number; }
    QHostAddress from() const { return m_from; }
    // Answers the request that was passed on with requested().
    void answer(const HttpResponse &response);
    // Closes the socket when its time is up.
    void checkDeadline(Clock::time_point now);

signals:
    // The socket has a complete upgrade request as its next bytes. It is the receiver's from now.
    void upgradeWanted(quint64 number, QTcpSocket *socket);
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
    int upgradeRefusal() const;
    bool isOwnOrigin(const QByteArray &origin) const;
    void refuse(int status);
    void finish();

    const quint64 m_number;
    const NetSettings &m_settings;
    QTcpSocket *m_socket = nullptr;
    QHostAddress m_from;
    std::optional<HttpRequest> m_request; // head read, body or answer awaited
    bool m_isServing = false;             // passed on, not answered
    bool m_isClosing = false;
    Clock::time_point m_deadline;
};

} // namespace chatoyant::server
