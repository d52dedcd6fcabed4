// One socket until it is a WebSocket: reads the head within a time and a size, serves HTTP
// requests.
#pragma once

#include "server/net/arrival.h"
#include "server/net/http_request.h"
#include "server/net/net_settings.h"

#include <QObject>
#include <QSslSocket>

namespace chatoyant::server {

// Reads the body of a request, or writes that of its answer, piece by piece.
class BodyExchange : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    explicit BodyExchange(QObject *parent)
        : QObject(parent)
    {}

    // Bytes have come, or left.
    virtual void move() = 0;
    virtual void checkProgress(Clock::time_point now) = 0;
};

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
    // Answers the request that was passed on with requested() or announced().
    void answer(const HttpResponse &response);

    // For the body of what was passed on with announced(). `exchange` is a child of this object,
    // and goes with its answer.
    void attach(BodyExchange *exchange) { m_exchange = exchange; }
    // From now on it may take up so many bytes of it that nobody has read.
    void startBody(qint64 buffered, bool tellsToGoOn);
    qint64 bodyLeft() const { return m_bodyLeft; }
    // Empty while there is nothing.
    QByteArray readBody(qint64 most);
    // Its body follows, in pieces; then endAnswer().
    void beginAnswer(const HttpResponse &head);
    void sendBody(const QByteArray &piece);
    // What was written and has not left.
    qint64 owed() const;
    void endAnswer();
    // There is no way to end in order.
    void breakOff();
    // Closes the socket when its time is up.
    void checkDeadline(Clock::time_point now);

signals:
    // It is a WebSocket, and the socket is the receiver's from now; its next bytes are frames.
    void upgraded(quint64 number, QTcpSocket *socket);
    // answer() must follow, at once or later.
    void requested(quint64 number,
                   const chatoyant::server::HttpRequest &request,
                   const QByteArray &body);
    // The head of a request about a file. Its body waits in the socket.
    void announced(quint64 number, const chatoyant::server::HttpRequest &request);
    void finished(quint64 number);

private:
    void read();
    bool readHeadOf(const QByteArray &text);
    void takeRequest();
    void upgrade();
    bool isWelcomeOrigin() const;
    bool owesAnAnswer() const { return owed() > 0; }
    void close();
    void throwAway();
    void wakeReading();
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
    BodyExchange *m_exchange = nullptr; // while one is served
    qint64 m_bodyLeft = 0;              // not read
    Clock::time_point m_deadline;
};

} // namespace chatoyant::server
