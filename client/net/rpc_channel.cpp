#include "client/net/rpc_channel.h"

#include "common/base/limits.h"
#include "common/protocol/rpc.h"

#include <QLoggingCategory>

namespace chatoyant::client {

using std::chrono::milliseconds;

namespace {

Q_LOGGING_CATEGORY(lcRpc, "chatoyant.client.rpc", QtInfoMsg)

} // namespace

RpcChannel::RpcChannel(Link &link, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_timers(timers)
    , m_alarm(timers)
{
    connect(&link, &Link::opened, this, &RpcChannel::onOpened);
    connect(&link, &Link::closed, this, &RpcChannel::onClosed);
    connect(&link, &Link::received, this, &RpcChannel::onReceived);
    connect(&m_alarm, &Alarm::rang, this, &RpcChannel::expire);
}

void RpcChannel::call(const QString &method,
                      const QJsonObject &params,
                      QObject *context,
                      Reply<QJsonObject> reply)
{
    const qint64 id = ++m_lastId;
    const QByteArray text = rpc::writeRequest({id, method, params});
    const auto refuse = [&](Reason reason) {
        // Later, as every other answer: callers are not ready to be entered.
        QMetaObject::invokeMethod(
            context, [reply, reason] { reply(makeError(reason)); }, Qt::QueuedConnection);
    };
    if (!m_isOpen)
        return refuse(Reason::Offline);
    if (text.size() > limits::requestBytes)
        return refuse(Reason::TooLarge);
    m_pending[id] = {context, std::move(reply), m_timers.elapsed() + answerWithin};
    watch();
    m_link.send(text);
}

void RpcChannel::onOpened()
{
    m_isOpen = true;
    m_heardAt = m_timers.elapsed();
}

void RpcChannel::onClosed()
{
    m_isOpen = false;
    m_alarm.stop();
    const auto lost = std::exchange(m_pending, {});
    for (const auto &[id, pending] : lost) {
        if (pending.context)
            pending.reply(makeError(Reason::Offline));
    }
}

void RpcChannel::onReceived(const QByteArray &text)
{
    m_heardAt = m_timers.elapsed();
    const auto frame = rpc::readServerFrame(text);
    if (!frame) {
        qCWarning(lcRpc) << "an unreadable frame of" << text.size() << "bytes was left out";
        return;
    }
    for (const rpc::Response &response : frame->responses) {
        if (response.error)
            answer(response.id.toInteger(), *response.error);
        else
            answer(response.id.toInteger(), response.result);
    }
    for (const rpc::Request &notification : frame->notifications)
        emit notified(notification.method, notification.params);
}

void RpcChannel::answer(qint64 id, const Result<QJsonObject> &result)
{
    const auto found = m_pending.find(id);
    if (found == m_pending.end())
        return;
    const Pending pending = std::move(found->second);
    m_pending.erase(found);
    watch();
    if (pending.context)
        pending.reply(result);
}

void RpcChannel::expire()
{
    const milliseconds now = m_timers.elapsed();
    QList<qint64> late;
    for (const auto &[id, pending] : m_pending) {
        if (pending.deadline <= now)
            late.append(id);
    }
    for (const qint64 id : late)
        answer(id, makeError(Reason::TimedOut));
    watch();
}

void RpcChannel::watch()
{
    if (m_pending.empty())
        m_alarm.stop();
    else if (!m_alarm.isActive())
        m_alarm.start(
            std::max(milliseconds(1), m_pending.begin()->second.deadline - m_timers.elapsed()));
}

} // namespace chatoyant::client
