// presence.set.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class PresenceHandler
{
public:
    explicit PresenceHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer set(const Call &call);
    Answer privacy(const Call &call);
    Answer setPrivacy(const Call &call);

    Services &m_services;
};

} // namespace chatoyant::server
