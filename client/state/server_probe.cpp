#include "client/state/server_probe.h"

namespace chatoyant::client {

ServerProbe::ServerProbe(const Environment &environment, const QByteArray &pin, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_link(environment.makeLink())
    , m_channel(*m_link, environment.timers)
    , m_api(m_channel)
    , m_alarm(environment.timers)
{
    m_link->pinCertificate(pin);
    connect(m_link.get(), &Link::opened, this, &ServerProbe::onOpened);
    connect(m_link.get(), &Link::closed, this, [this](const Error &error) { finish(error); });
    connect(m_link.get(), &Link::certificateDoubtful, this, &ServerProbe::certificateDoubtful);
    connect(&m_alarm, &Alarm::rang, this, [this] { finish(makeError(Reason::TimedOut)); });
}

void ServerProbe::look(const QUrl &url)
{
    m_alarm.start(answerWithin);
    m_link->open(url);
}

void ServerProbe::onOpened()
{
    const std::chrono::milliseconds asked = m_environment.timers.elapsed();
    m_api.hello(this, [this, asked](const Result<ServerInfo> &info) {
        if (!info)
            return finish(info.error());
        const std::chrono::milliseconds latency = m_environment.timers.elapsed() - asked;
        finish(ServerCheck{*info, m_link->security(), latency});
    });
}

void ServerProbe::finish(const Result<ServerCheck> &check)
{
    if (std::exchange(m_isDone, true))
        return;
    m_alarm.stop();
    if (check)
        emit found(*check);
    else
        emit failed(check.error());
    deleteLater();
}

} // namespace chatoyant::client
