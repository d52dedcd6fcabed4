// Looks once whether a server answers at an address, over a wire of its own.
#pragma once

#include "client/net/api.h"
#include "client/state/environment.h"

namespace chatoyant::client {

// What a look at a server found.
struct ServerCheck
{
    ServerInfo info;
    LinkSecurity security = LinkSecurity::Plain;
    std::chrono::milliseconds latency{0};
    QString address = {}; // where it was found, if that is not where it was looked for
};

// Deletes itself after the answer.
class ServerProbe final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds answerWithin{10};

    ServerProbe(const Environment &environment, const QByteArray &pin, QObject *parent);

    void look(const QUrl &url);

signals:
    void found(const chatoyant::client::ServerCheck &check);
    void failed(const chatoyant::Error &error);
    void certificateDoubtful(const chatoyant::client::DoubtfulCertificate &certificate);

private:
    void onOpened();
    void finish(const Result<ServerCheck> &check);

    const Environment &m_environment;
    std::unique_ptr<Link> m_link;
    RpcChannel m_channel;
    Api m_api;
    Alarm m_alarm;
    bool m_isDone = false;
};

} // namespace chatoyant::client
