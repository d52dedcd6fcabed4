// log.read and log.catchUp.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class HistoryHandler
{
public:
    explicit HistoryHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer read(const Call &call);
    Answer versions(const Call &call);
    Answer received(const Call &call);
    Answer catchUp(const Call &call);

    Services &m_services;
};

} // namespace chatoyant::server
