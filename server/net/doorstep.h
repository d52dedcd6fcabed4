// A connection that has not said anything yet, and costs next to nothing while it does not.
#pragma once

#include "server/net/arrival.h"
#include "server/net/net_settings.h"
#include "server/net/proxy_header.h"

#include <QObject>
#include <QSocketNotifier>

namespace chatoyant::server {

// Ready for TLS a socket takes some 80 KiB. Of a proxy the PROXY protocol's header comes first.
class Doorstep final : public QObject
{
    Q_OBJECT

public:
    // Takes the descriptor.
    Doorstep(quint64 number,
             const Arrival &arrival,
             const NetSettings &settings,
             QObject *parent = nullptr);
    // Closes the descriptor, unless it was given on.
    ~Doorstep() override;

    // Ends it when its time is up.
    void checkDeadline(std::chrono::steady_clock::time_point now);

signals:
    // It speaks. The descriptor is the receiver's from now; its next byte is the client's first.
    void announced(quint64 number, const chatoyant::server::Arrival &arrival);
    void finished(quint64 number);

private:
    void read();
    void readHeader();
    void announce();
    void finish();

    const quint64 m_number;
    const NetSettings &m_settings;
    const bool m_expectsHeader;
    Arrival m_arrival;
    ProxyHeader m_header;
    QSocketNotifier m_notifier;
};

} // namespace chatoyant::server
