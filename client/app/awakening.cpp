#include "client/app/awakening.h"

#include <QDBusConnection>
#include <QNetworkInformation>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

Awakening::Awakening(QObject *parent)
    : QObject(parent)
{}

void Awakening::start()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return; // the network's service would be asked over it, too
    // QDBusConnection knows slots by name only; 1 marks a slot.
    bus.connect({}, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                u"PrepareForSleep"_s, this, "1onSleep(bool)");
    using Network = QNetworkInformation;
    if (!Network::loadBackendByFeatures(Network::Feature::Reachability))
        return;
    connect(Network::instance(), &Network::reachabilityChanged, this,
            [this](Network::Reachability reachability) {
                if (reachability == Network::Reachability::Online)
                    emit happened();
            });
}

void Awakening::onSleep(bool isAboutToSleep)
{
    if (!isAboutToSleep)
        emit happened();
}

} // namespace chatoyant::client
