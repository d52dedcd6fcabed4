// The one port: accepts sockets and hands each to a net thread.
#pragma once

#include "server/net/arrival.h"
#include "server/net/net_settings.h"

#include <QTcpServer>
#include <QTimer>

#include <functional>

namespace chatoyant::server {

class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    // `adopt` takes over what was accepted.
    Listener(const NetSettings &settings,
             NetState &state,
             std::function<void(const Arrival &)> adopt,
             QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const NetSettings &m_settings;
    NetState &m_state;
    std::function<void(const Arrival &)> m_adopt;
    QTimer m_retry; // after running out of descriptors
};

} // namespace chatoyant::server
