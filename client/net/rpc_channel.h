// Matches answers to calls over a link, and passes on what the server says unasked.
#pragma once

#include "client/net/link.h"
#include "client/net/reply.h"
#include "client/net/timers.h"

#include <QJsonObject>
#include <QPointer>

#include <map>

namespace chatoyant::client {

// Every call is answered once: by the server, TimedOut after 15 s, or Offline when the link closes
// or is not open.
class RpcChannel final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds answerWithin{15};

    RpcChannel(Link &link, Timers &timers, QObject *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    // Since the server was last heard, or the link was opened.
    std::chrono::milliseconds silence() const { return m_timers.elapsed() - m_heardAt; }
    // The reply is dropped when the context is gone.
    void call(const QString &method,
              const QJsonObject &params,
              QObject *context,
              Reply<QJsonObject> reply);

signals:
    void notified(const QString &method, const QJsonObject &params);

private:
    struct Pending
    {
        QPointer<QObject> context;
        Reply<QJsonObject> reply;
        std::chrono::milliseconds deadline; // in Timers::elapsed()
    };

    void onOpened();
    void onClosed();
    void onReceived(const QByteArray &text);
    void answer(qint64 id, const Result<QJsonObject> &result);
    void expire();
    void watch();

    Link &m_link;
    Timers &m_timers;
    Alarm m_alarm;
    std::map<qint64, Pending> m_pending; // in the order of the calls
    qint64 m_lastId = 0;
    bool m_isOpen = false;
    std::chrono::milliseconds m_heardAt{0};
};

} // namespace chatoyant::client
