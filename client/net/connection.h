// Keeps a wire to one server open: reconnects, pings, and says how things stand.
#pragma once

#include "client/net/link.h"
#include "client/net/reconnect.h"
#include "client/net/rpc_channel.h"
#include "client/net/timers.h"

namespace chatoyant::client {

struct ConnectionState
{
    enum class Phase { Offline, Connecting, Online, Waiting };

    Phase phase = Phase::Offline;
    std::chrono::milliseconds retryIn{0}; // Waiting: until the next attempt
    QDateTime retryAt;                    // Waiting: the same as a time
    Error error;                          // Waiting, Offline: why, when there is a reason

    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

// Connecting lasts until the owner, who signs in after linkOpened(), calls confirmOnline().
class Connection final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds pingEvery{25};
    static constexpr std::chrono::seconds deadAfter{60};
    static constexpr std::chrono::seconds answersSoon{5};

    Connection(std::unique_ptr<Link> link,
               const Clock &clock,
               Random &random,
               Timers &timers,
               QObject *parent = nullptr);

    RpcChannel &channel() { return m_channel; }
    const ConnectionState &state() const { return m_state; }
    LinkSecurity security() const { return m_link->security(); }

    void setServer(const QUrl &url);
    void pinCertificate(const QByteArray &fingerprint);
    // Opens, and opens again whenever the wire breaks, until stop().
    void start();
    void stop();
    // Signed in and caught up.
    void confirmOnline();
    // Now rather than when the waiting ends; a wire that seems open has to answer soon.
    void retryNow();
    // By another way from now on: what is open is closed and opened again at once.
    void reconnect();
    // The server says when to come back (bye.retryAfterMs).
    void comeBackAfter(std::chrono::milliseconds delay);
    // What went wrong above the wire: close it and wait as after any loss.
    void drop(const Error &error);

signals:
    void stateChanged(const ConnectionState &state);
    void linkOpened();
    void linkClosed(const Error &error);
    void certificateDoubtful(const chatoyant::client::DoubtfulCertificate &certificate);

private:
    void open();
    void onOpened();
    void onClosed(const Error &error);
    void ping();
    void setState(ConnectionState state);

    std::unique_ptr<Link> m_link;
    const Clock &m_clock;
    RpcChannel m_channel;
    Reconnect m_reconnect;
    Alarm m_retryAlarm;
    Alarm m_pingAlarm;
    QUrl m_url;
    ConnectionState m_state;
    bool m_isWanted = false;
    bool m_isOpen = false;
    bool m_isReplaced = false; // it is closed only to be opened again
    bool m_isDoubted = false;  // the wire may be dead: it was asked to answer soon
    std::optional<Error> m_dropReason;
};

} // namespace chatoyant::client

Q_DECLARE_METATYPE(chatoyant::client::ConnectionState)
