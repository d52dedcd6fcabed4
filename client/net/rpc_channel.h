// Matches answers to calls over a link, and passes on what the server says unasked.
#pragma once

#include "client/net/link.h"
#include "client/net/reply.h"
#include "client/net/timers.h"
#include "common/base/clock.h"

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

    RpcChannel(Link &link, const Clock &clock, Timers &timers, QObject *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    const QDateTime &lastReceived() const { return m_lastReceived; }
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
        QDateTime deadline;
    };

    void onOpened();
    void onClosed();
    void onReceived(const QByteArray &text);
    void answer(qint64 id, const Result<QJsonObject> &result);
    void expire();
    void watch();

    Link &m_link;
    const Clock &m_clock;
    Alarm m_alarm;
    std::map<qint64, Pending> m_pending; // in the order of the calls
    qint64 m_lastId = 0;
    bool m_isOpen = false;
    QDateTime m_lastReceived;
};

} // namespace chatoyant::client
